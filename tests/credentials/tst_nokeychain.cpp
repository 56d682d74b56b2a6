// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"

#include "credentials/keychainsecretstore.h"

#include <QElapsedTimer>
#include <QTest>

using namespace ccb;
using namespace ccb::tests;

// A computer without a keychain: the session bus leads nowhere.
class TestNoKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysSoSoon();
};

void TestNoKeychain::saysSoSoon()
{
    const QString secret = QStringLiteral("do-not-show-me");
    KeychainSecretStore store;
    Asker ask(store);
    const Connection ben = connectionOf(QStringLiteral("ben@example.org"));
    QElapsedTimer timer;
    timer.start();

    const auto read = ask.read(ben);
    const auto written = ask.write(ben, secret);
    const auto removed = ask.remove(ben);
    QVERIFY(timer.elapsed() < 5000);

    QVERIFY(read && written && removed);
    QVERIFY(!read->ok());
    QVERIFY(!written->ok());
    QVERIFY(!removed->ok());
    for (const Error &error : {read->error(), written->error(), removed->error()}) {
        QCOMPARE(error.kind, Error::Kind::Keychain);
        QVERIFY(!error.what.isEmpty());
        QVERIFY(!error.hint.isEmpty());
        QVERIFY(!error.text().contains(secret));
    }
}

QTEST_GUILESS_MAIN(TestNoKeychain)
#include "tst_nokeychain.moc"
