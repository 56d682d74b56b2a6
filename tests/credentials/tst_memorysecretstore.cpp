// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"

#include "credentials/memorysecretstore.h"

#include <QCoreApplication>
#include <QTest>

using namespace ccb;
using namespace ccb::tests;

class TestMemorySecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAndForgets();
    void filesByEveryPartOfAConnection();
    void answersLaterAndNotToTheDead();
};

void TestMemorySecretStore::keepsAndForgets()
{
    MemorySecretStore store;
    Asker ask(store);
    const Connection ben = connectionOf(QStringLiteral("ben@example.org"));
    QCOMPARE(ask.secretOf(ben), QStringLiteral("(nothing)"));
    QVERIFY(ask.write(ben, QStringLiteral("first"))->ok());
    QVERIFY(ask.write(ben, QStringLiteral("second"))->ok());
    QCOMPARE(ask.secretOf(ben), QStringLiteral("second"));
    QVERIFY(ask.remove(ben)->ok());
    QCOMPARE(ask.secretOf(ben), QStringLiteral("(nothing)"));
    QVERIFY(ask.remove(ben)->ok());
}

void TestMemorySecretStore::filesByEveryPartOfAConnection()
{
    MemorySecretStore store;
    Asker ask(store);
    const Connection first = connectionOf(QStringLiteral("ben@example.org"));
    QList<Connection> others(5, first);
    others[0].server = QUrl(QStringLiteral("https://india.commcarehq.org"));
    others[1].domain = QStringLiteral("demo");
    others[2].username = QStringLiteral("ada@example.org");
    others[3].method = SignInMethod::Digest;
    others[4].domain = QStringLiteral("exi-training|ben@example.org"); // the separator inside a part
    others[4].username = QString();
    QVERIFY(ask.write(first, QStringLiteral("mine"))->ok());
    for (const Connection &other : std::as_const(others))
        QCOMPARE(ask.secretOf(other), QStringLiteral("(nothing)"));
    Connection sameServer = first;
    sameServer.server = QUrl(QStringLiteral("https://www.commcarehq.org/"));
    QCOMPARE(ask.secretOf(sameServer), QStringLiteral("mine"));
}

void TestMemorySecretStore::answersLaterAndNotToTheDead()
{
    MemorySecretStore store;
    const Connection ben = connectionOf(QStringLiteral("ben@example.org"));
    int answers = 0;
    QObject context;
    store.read(ben, &context, [&answers](const auto &) { ++answers; });
    QCOMPARE(answers, 0);
    QTRY_COMPARE(answers, 1);

    auto gone = std::make_unique<QObject>();
    store.read(ben, gone.get(), [&answers](const auto &) { ++answers; });
    gone.reset();
    store.read(ben, &context, [&answers](const auto &) { answers += 10; });
    QTRY_COMPARE(answers, 11);
}

QTEST_GUILESS_MAIN(TestMemorySecretStore)
#include "tst_memorysecretstore.moc"
