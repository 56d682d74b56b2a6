// SPDX-License-Identifier: GPL-3.0-or-later
#include "guihelpers.h"
#include "keyringcontrol.h"
#include "sessionhelpers.h"

#include "credentials/keychainfault.h"
#include "credentials/keychainsecretstore.h"
#include "widgets/connectionsettings.h"
#include "widgets/mainwindow.h"
#include "widgets/messagestrip.h"
#include "widgets/noticebanner.h"
#include "widgets/signindialog.h"

#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QSettings>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace ccb;
using namespace ccb::tests;
using namespace Qt::StringLiterals;

namespace
{

constexpr int patience = 20'000; // milliseconds

// What the real keyring holds for the connection; "(nothing)" when it holds nothing.
QString keptKey(const Connection &connection)
{
    KeychainSecretStore store;
    QObject context;
    std::optional<QString> kept;
    store.read(connection, &context, [&kept](const Result<std::optional<QString>> &answer) {
        kept = answer ? answer.value().value_or(u"(nothing)"_s) : u"(error) "_s + answer.error().text();
    });
    (void)QTest::qWaitFor([&kept] { return kept.has_value(); }, patience);
    return kept.value_or(u"(no answer)"_s);
}

} // namespace

// Runs inside with-keyring.sh, which gives it a keyring and a home of its own.
class TestKeychainSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsTheKeyInTheKeyringAlone();
    void keepsNoKeyWhenNotAskedTo();
    void aLockedKeyringStopsNobody();

private:
    DemoServer m_server;
};

void TestKeychainSignIn::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("CCB_TEST_KEYRING_PID"), "run this through with-keyring.sh");
    useSettingsOf(QDir::homePath() + u"/.config"_s);
    QVERIFY(m_server.start());
}

void TestKeychainSignIn::keepsTheKeyInTheKeyringAlone()
{
    const Connection demo = demoOn(m_server);
    {
        Session session;
        MainWindow window(&session);
        window.show();
        window.signIn(demo);
        QVERIFY(openDialog<SignInDialog>());
        QVERIFY(fillInSignIn(openDialog<SignInDialog>(), demo, DemoServer::apiKey()));
        QTRY_VERIFY_WITH_TIMEOUT(session.isSignedIn(), patience);
        QVERIFY(waitUntilLoaded(session));
        QTRY_COMPARE_WITH_TIMEOUT(keptKey(demo), DemoServer::apiKey(), patience);
        window.close();
    }

    const QByteArray key = DemoServer::apiKey().toUtf8();
    int files = 0;
    QDirIterator each(QDir::homePath(), QDir::Files | QDir::Hidden | QDir::System,
                      QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        if (!each.fileInfo().isFile() || !file.open(QIODevice::ReadOnly))
            continue;
        ++files;
        const QByteArray content = file.readAll();
        QVERIFY2(!content.contains(key), qPrintable(file.fileName()));
        QVERIFY2(!content.contains(key.toBase64()), qPrintable(file.fileName()));
    }
    QVERIFY2(files >= 2, "the settings and the keyring's own file should be there");

    // The next start signs in by itself; signing out forgets the key.
    Session session;
    MainWindow window(&session);
    window.show();
    window.start();
    QTRY_VERIFY_WITH_TIMEOUT(session.isSignedIn(), patience);
    QCOMPARE(session.connection(), demo);
    auto *signOut = window.findChild<QAction *>(u"actionSignOut"_s);
    QVERIFY(signOut);
    signOut->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(keptKey(demo), u"(nothing)"_s, patience);
}

void TestKeychainSignIn::keepsNoKeyWhenNotAskedTo()
{
    const Connection demo = demoOn(m_server);
    Session session;
    MainWindow window(&session);
    window.show();
    window.signIn(demo);
    auto *dialog = openDialog<SignInDialog>();
    QVERIFY(dialog);
    auto *remember = dialog->findChild<QCheckBox *>();
    QVERIFY(remember && remember->isChecked());
    remember->setChecked(false);
    QVERIFY(fillInSignIn(dialog, demo, DemoServer::apiKey()));
    QTRY_VERIFY_WITH_TIMEOUT(session.isSignedIn(), patience);
    QCOMPARE(keptKey(demo), u"(nothing)"_s);
}

// The last test: the keyring stays locked.
void TestKeychainSignIn::aLockedKeyringStopsNobody()
{
    const QString locked = keychainError(KeychainFault::Locked).what;
    const Connection demo = demoOn(m_server);
    {
        Session session;
        session.signIn(demo, DemoServer::apiKey(), true);
        QVERIFY(waitUntilLoaded(session));
        QTRY_COMPARE_WITH_TIMEOUT(keptKey(demo), DemoServer::apiKey(), patience);
    }
    QSettings settings;
    keepConnection(settings, demo);
    QVERIFY(lockKeyring());

    Session session;
    MainWindow window(&session);
    window.show();
    window.start();
    QTRY_VERIFY_WITH_TIMEOUT(openDialog<SignInDialog>(), patience);
    auto *dialog = openDialog<SignInDialog>();
    auto *message = dialog->findChild<MessageStrip *>();
    QVERIFY2(message->text().contains(locked), qPrintable(message->text()));

    QVERIFY(fillInSignIn(dialog, demo, DemoServer::apiKey()));
    QVERIFY(waitUntilLoaded(session));
    QVERIFY(session.isSignedIn());
    QVERIFY(session.store().caseCount() > 0);
    const auto *banner = window.findChild<NoticeBanner *>();
    const auto told = [banner] {
        const auto labels = banner->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [](const QLabel *label) { return label->text().contains(u"this session"_s); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible() && told(), patience);
}

QTEST_MAIN(TestKeychainSignIn)
#include "tst_keychain_signin.moc"
