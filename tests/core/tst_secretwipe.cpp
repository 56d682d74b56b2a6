// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secretwipe.h"

#include <QTest>

#include <algorithm>

using namespace ccb;

class TestSecretWipe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void overwritesSharedBytes();
    void leavesOtherHoldersTheirText();
    void leavesLiteralsAlone();
};

void TestSecretWipe::overwritesSharedBytes()
{
    const QByteArray secret = QByteArray("s3cr3t").repeated(10);
    const QByteArray other = secret; // the same memory
    wipeShared(secret);
    QCOMPARE(other, QByteArray(60, '\0'));
}

void TestSecretWipe::leavesOtherHoldersTheirText()
{
    QString secret = QStringLiteral("s3cr3t").repeated(10);
    const QString other = secret;
    wipe(secret);
    QVERIFY(secret.isEmpty());
    QCOMPARE(other, QStringLiteral("s3cr3t").repeated(10));

    QByteArray bytes = other.toUtf8();
    wipe(bytes);
    QVERIFY(bytes.isEmpty());
}

void TestSecretWipe::leavesLiteralsAlone()
{
    const auto literal = [] { return QStringLiteral("in the program's own text"); };
    QString text = literal();
    wipe(text);
    QVERIFY(text.isEmpty());
    QCOMPARE(literal(), QString::fromLatin1("in the program's own text"));
}

QTEST_GUILESS_MAIN(TestSecretWipe)
#include "tst_secretwipe.moc"
