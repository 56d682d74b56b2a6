// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"

#include "credentials/keychainsecretstore.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <csignal>

using namespace ccb;
using namespace ccb::tests;

// Runs inside with-keyring.sh, which gives it a keyring and a home of its own.
class TestKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsOverwritesAndForgets();
    void keepsTextOfAnyScript();
    void keepsConnectionsApart();
    void keepsForTheNextStore();
    void writesTheSecretInNoFile();
    void answersNobodyWhoIsGone();
    void answersAfterTheStoreIsGone();
    void givesUpOnASilentKeychainAndGoesOn();
};

void TestKeychain::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("CCB_TEST_KEYRING_PID"), "run this through with-keyring.sh");
}

void TestKeychain::keepsOverwritesAndForgets()
{
    KeychainSecretStore store;
    Asker ask(store);
    const Connection ben = connectionOf(QStringLiteral("ben@example.org"));
    QCOMPARE(ask.secretOf(ben), QStringLiteral("(nothing)"));

    const auto written = ask.write(ben, QStringLiteral("first"));
    QVERIFY(written.has_value());
    QVERIFY2(written->ok(), written->ok() ? "" : qPrintable(written->error().text()));
    QCOMPARE(ask.secretOf(ben), QStringLiteral("first"));

    QVERIFY(ask.write(ben, QStringLiteral("second"))->ok());
    QCOMPARE(ask.secretOf(ben), QStringLiteral("second"));

    QVERIFY(ask.remove(ben)->ok());
    QCOMPARE(ask.secretOf(ben), QStringLiteral("(nothing)"));
    QVERIFY(ask.remove(ben)->ok());
}

void TestKeychain::keepsTextOfAnyScript()
{
    KeychainSecretStore store;
    Asker ask(store);
    const Connection ben = connectionOf(QStringLiteral("bén@example.org"));
    const QString secret = QStringLiteral(u"pässword \u0915\u094d\u0937 \u2713 %|:");
    QVERIFY(ask.write(ben, secret)->ok());
    QCOMPARE(ask.secretOf(ben), secret);
}

void TestKeychain::keepsConnectionsApart()
{
    KeychainSecretStore store;
    Asker ask(store);
    const Connection key = connectionOf(QStringLiteral("ada@example.org"));
    Connection password = key;
    password.method = SignInMethod::Basic;
    QVERIFY(ask.write(key, QStringLiteral("a key"))->ok());
    QVERIFY(ask.write(password, QStringLiteral("a password"))->ok());
    QCOMPARE(ask.secretOf(key), QStringLiteral("a key"));
    QCOMPARE(ask.secretOf(password), QStringLiteral("a password"));
    QVERIFY(ask.remove(key)->ok());
    QCOMPARE(ask.secretOf(key), QStringLiteral("(nothing)"));
    QCOMPARE(ask.secretOf(password), QStringLiteral("a password"));
}

void TestKeychain::keepsForTheNextStore()
{
    const Connection ben = connectionOf(QStringLiteral("next@example.org"));
    {
        KeychainSecretStore store;
        QVERIFY(Asker(store).write(ben, QStringLiteral("still here"))->ok());
    }
    KeychainSecretStore store;
    QCOMPARE(Asker(store).secretOf(ben), QStringLiteral("still here"));
}

void TestKeychain::writesTheSecretInNoFile()
{
    const QByteArray secret = "0123456789abcdef-look-for-me";
    KeychainSecretStore store;
    QVERIFY(Asker(store)
                .write(connectionOf(QStringLiteral("file@example.org")), QString::fromLatin1(secret))
                ->ok());

    int files = 0;
    QDirIterator each(QDir::homePath(), QDir::Files | QDir::Hidden | QDir::System,
                      QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        if (!each.fileInfo().isFile() || !file.open(QIODevice::ReadOnly))
            continue;
        ++files;
        const QByteArray content = file.readAll();
        QVERIFY2(!content.contains(secret), qPrintable(file.fileName()));
        QVERIFY2(!content.contains(secret.toBase64()), qPrintable(file.fileName()));
    }
    QVERIFY2(files > 0, "the keyring's own file is missing: was this the right home?");
}

void TestKeychain::answersNobodyWhoIsGone()
{
    KeychainSecretStore store;
    const Connection ben = connectionOf(QStringLiteral("ben@example.org"));
    int answers = 0;
    auto gone = std::make_unique<QObject>();
    store.read(ben, gone.get(), [&answers](const auto &) { ++answers; });
    gone.reset();
    QObject context;
    store.read(ben, &context, [&answers](const auto &) { answers += 10; });
    QTRY_COMPARE(answers, 10);
}

void TestKeychain::answersAfterTheStoreIsGone()
{
    int answers = 0;
    QObject context;
    auto store = std::make_unique<KeychainSecretStore>();
    store->read(connectionOf(QStringLiteral("ben@example.org")), &context,
                [&answers](const auto &) { ++answers; });
    QCOMPARE(answers, 0);
    store.reset();
    QTRY_COMPARE(answers, 1);
}

void TestKeychain::givesUpOnASilentKeychainAndGoesOn()
{
    using namespace std::chrono_literals;
    const auto keyring = pid_t(qEnvironmentVariableIntValue("CCB_TEST_KEYRING_PID"));
    const Connection ben = connectionOf(QStringLiteral("silent@example.org"));
    KeychainSecretStore impatient(300ms);
    Asker ask(impatient);
    QVERIFY(ask.write(ben, QStringLiteral("patience"))->ok());

    QCOMPARE(kill(keyring, SIGSTOP), 0);
    const auto silent = ask.read(ben);
    const auto silentToo = ask.write(ben, QStringLiteral("later"));
    QCOMPARE(kill(keyring, SIGCONT), 0);
    QVERIFY(silent.has_value());
    QVERIFY(!silent->ok());
    QCOMPARE(silent->error().kind, Error::Kind::Keychain);
    QVERIFY(!silent->error().hint.isEmpty());
    QVERIFY(silentToo.has_value());
    QVERIFY(!silentToo->ok());

    // The late answers come now and disturb nothing.
    KeychainSecretStore patient;
    QVERIFY(Asker(patient).write(ben, QStringLiteral("again"))->ok());
    QCOMPARE(Asker(patient).secretOf(ben), QStringLiteral("again"));
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
