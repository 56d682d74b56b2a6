// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"

#include "credentials/keychainfault.h"
#include "credentials/keychainsecretstore.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QTest>

using namespace ccb;
using namespace ccb::tests;

namespace
{

const QString busName = QStringLiteral("fake");
const QString secretServiceName = QStringLiteral("org.freedesktop.secrets");

// A program that has the name of the keychain on the bus and answers every call in the same bad way.
class BadKeychain : public QDBusVirtualObject
{
public:
    enum class Manner { Refuses, TalksNonsense, Fails };

    explicit BadKeychain(Manner manner)
        : m_manner(manner)
        , m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, busName))
    {
        m_ready = m_bus.registerVirtualObject(QStringLiteral("/"), this, QDBusConnection::SubPath) &&
                  m_bus.registerService(secretServiceName);
    }
    ~BadKeychain() override { QDBusConnection::disconnectFromBus(busName); }

    bool isReady() const { return m_ready; }
    int calls() const { return m_calls; }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        ++m_calls;
        switch (m_manner) {
        case Manner::Refuses:
            return bus.send(message.createErrorReply(QDBusError::AccessDenied, QStringLiteral("no")));
        case Manner::TalksNonsense:
            return bus.send(message.createReply(QStringLiteral("flowers")));
        case Manner::Fails:
            return bus.send(message.createErrorReply(QDBusError::Failed, QStringLiteral("it fell over")));
        }
        return false;
    }

private:
    Manner m_manner;
    QDBusConnection m_bus;
    bool m_ready = false;
    int m_calls = 0;
};

} // namespace

// Runs on a session bus of its own where nobody is a keychain, unless the test is.
class TestKeychainFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachHasItsOwnWords();
    void tellsAnAbsentKeychain();
    void tellsABadKeychain_data();
    void tellsABadKeychain();

private:
    static void expectFault(KeychainFault expected);
};

void TestKeychainFaults::initTestCase()
{
    QVERIFY2(QDBusConnection::sessionBus().isConnected(), "run this in a session bus of its own");
}

void TestKeychainFaults::eachHasItsOwnWords()
{
    QStringList whats;
    QStringList hints;
    for (const auto fault : {KeychainFault::Locked, KeychainFault::Denied, KeychainFault::Absent,
                             KeychainFault::Broken, KeychainFault::Silent}) {
        const Error error = keychainError(fault);
        QCOMPARE(error.kind, Error::Kind::Keychain);
        QVERIFY(!error.hint.isEmpty());
        whats << error.what;
        hints << error.hint;
    }
    QCOMPARE(whats.removeDuplicates(), 0);
    QCOMPARE(hints.removeDuplicates(), 0);
}

// Whatever is asked for, the same is told.
void TestKeychainFaults::expectFault(KeychainFault expected)
{
    const QString secret = QStringLiteral("do-not-show-me");
    KeychainSecretStore store(std::chrono::seconds(8));
    Asker ask(store);
    const Connection ben = connectionOf(QStringLiteral("ben@example.org"));
    const auto read = ask.read(ben);
    const auto written = ask.write(ben, secret);
    const auto removed = ask.remove(ben);
    QVERIFY(read && written && removed);
    QVERIFY(!read->ok() && !written->ok() && !removed->ok());
    for (const Error &error : {read->error(), written->error(), removed->error()}) {
        QCOMPARE(error.what, keychainError(expected).what);
        QVERIFY(!error.text().contains(secret));
    }
}

void TestKeychainFaults::tellsAnAbsentKeychain()
{
    expectFault(KeychainFault::Absent);
}

void TestKeychainFaults::tellsABadKeychain_data()
{
    QTest::addColumn<int>("manner");
    QTest::addColumn<int>("fault");
    QTest::newRow("refuses") << int(BadKeychain::Manner::Refuses) << int(KeychainFault::Denied);
    QTest::newRow("talks nonsense") << int(BadKeychain::Manner::TalksNonsense) << int(KeychainFault::Broken);
    QTest::newRow("fails") << int(BadKeychain::Manner::Fails) << int(KeychainFault::Broken);
}

void TestKeychainFaults::tellsABadKeychain()
{
    QFETCH(const int, manner);
    QFETCH(const int, fault);
    const BadKeychain bad{BadKeychain::Manner(manner)};
    QVERIFY(bad.isReady());
    expectFault(KeychainFault(fault));
    QVERIFY(bad.calls() >= 3);
}

QTEST_GUILESS_MAIN(TestKeychainFaults)
#include "tst_keychainfaults.moc"
