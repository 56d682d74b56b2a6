// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"
#include "keyringcontrol.h"

#include "credentials/keychainfault.h"
#include "credentials/keychainsecretstore.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QTest>

using namespace ccb;
using namespace ccb::tests;

// As the Secret Service sends a secret, in a session that does not encrypt.
struct PlainSecret {
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};
Q_DECLARE_METATYPE(PlainSecret)

QDBusArgument &operator<<(QDBusArgument &argument, const PlainSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, PlainSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

namespace
{

// Without a prompt, as the keyring's own tools do it.
bool unlockKeyring()
{
    qDBusRegisterMetaType<PlainSecret>();
    QDBusInterface service(keyringName, keyringPath, serviceInterface);
    const QDBusMessage session = service.call(QStringLiteral("OpenSession"), QStringLiteral("plain"),
                                              QVariant::fromValue(QDBusVariant(QString())));
    const PlainSecret password{
        session.arguments().value(1).value<QDBusObjectPath>(), {}, "test", QStringLiteral("text/plain")};
    QDBusInterface inside(keyringName, keyringPath,
                          QStringLiteral("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"));
    inside.call(QStringLiteral("UnlockWithMasterPassword"), QVariant::fromValue(defaultCollection()),
                QVariant::fromValue(password));
    return !isKeyringLocked();
}

// Stands where the desktop's password prompt would be and keeps it open for ever.
class OpenPrompt : public QDBusVirtualObject
{
public:
    OpenPrompt()
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("prompt")))
    {
        m_ready = m_bus.registerVirtualObject(QStringLiteral("/"), this, QDBusConnection::SubPath) &&
                  m_bus.registerService(QStringLiteral("org.gnome.keyring.SystemPrompter"));
    }
    ~OpenPrompt() override { QDBusConnection::disconnectFromBus(QStringLiteral("prompt")); }

    bool isReady() const { return m_ready; }
    int calls() const { return m_calls; }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        ++m_calls;
        message.setDelayedReply(true);
        return true;
    }

private:
    QDBusConnection m_bus;
    bool m_ready = false;
    int m_calls = 0;
};

} // namespace

// The real keyring, locked. Runs inside with-keyring.sh; there is no display, so the prompt that would ask
// for the password is dismissed at once.
class TestLockedKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void saysThatItIsLocked();
    void saysSoOfAnEntryThatIsNotThere();
    void removesNothingBehindALock();
    void goesOnOnceUnlocked();
    void isNotWaitedForForEver();

private:
    Connection m_ben = connectionOf(QStringLiteral("ben@example.org"));
};

void TestLockedKeychain::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("CCB_TEST_KEYRING_PID"), "run this through with-keyring.sh");
}

void TestLockedKeychain::init()
{
    if (isKeyringLocked())
        QVERIFY(unlockKeyring());
    KeychainSecretStore store;
    const auto written = Asker(store).write(m_ben, QStringLiteral("kept"));
    QVERIFY2(written && written->ok(), written && !written->ok() ? qPrintable(written->error().text()) : "");
    QVERIFY(lockKeyring());
}

void TestLockedKeychain::saysThatItIsLocked()
{
    KeychainSecretStore store;
    Asker ask(store);
    const auto read = ask.read(m_ben);
    QVERIFY(read && !read->ok());
    QCOMPARE(read->error().what, keychainError(KeychainFault::Locked).what);
    const auto written = ask.write(m_ben, QStringLiteral("newer"));
    QVERIFY(written && !written->ok());
    QCOMPARE(written->error().what, keychainError(KeychainFault::Locked).what);
    QVERIFY(isKeyringLocked());
}

// What was never kept needs no unlocking.
void TestLockedKeychain::saysSoOfAnEntryThatIsNotThere()
{
    KeychainSecretStore store;
    Asker ask(store);
    const Connection ada = connectionOf(QStringLiteral("ada@example.org"));
    QCOMPARE(ask.secretOf(ada), QStringLiteral("(nothing)"));
    QVERIFY(ask.remove(ada)->ok());
    const auto written = ask.write(ada, QStringLiteral("new"));
    QVERIFY(written && !written->ok());
    QCOMPARE(written->error().what, keychainError(KeychainFault::Locked).what);
}

void TestLockedKeychain::removesNothingBehindALock()
{
    KeychainSecretStore store;
    Asker ask(store);
    const auto removed = ask.remove(m_ben);
    QVERIFY(removed && !removed->ok());
    QCOMPARE(removed->error().what, keychainError(KeychainFault::Locked).what);
    QVERIFY(unlockKeyring());
    QCOMPARE(ask.secretOf(m_ben), QStringLiteral("kept"));
}

void TestLockedKeychain::goesOnOnceUnlocked()
{
    KeychainSecretStore store;
    Asker ask(store);
    QVERIFY(!ask.read(m_ben)->ok());
    QVERIFY(unlockKeyring());
    QCOMPARE(ask.secretOf(m_ben), QStringLiteral("kept"));
    QVERIFY(ask.remove(m_ben)->ok());
    QCOMPARE(ask.secretOf(m_ben), QStringLiteral("(nothing)"));
}

void TestLockedKeychain::isNotWaitedForForEver()
{
    const OpenPrompt prompt;
    QVERIFY(prompt.isReady());
    KeychainSecretStore impatient(std::chrono::milliseconds(800));
    const auto read = Asker(impatient).read(m_ben);
    QVERIFY(read && !read->ok());
    QCOMPARE(read->error().what, keychainError(KeychainFault::Silent).what);
    QVERIFY(prompt.calls() > 0);
}

QTEST_GUILESS_MAIN(TestLockedKeychain)
#include "tst_lockedkeychain.moc"
