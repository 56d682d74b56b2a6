// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pageparser.h"

#include <QTest>

using namespace ccb;
using namespace Qt::StringLiterals;

class TestServerMessage : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheServersOwnWords_data();
    void keepsTheServersOwnWords();
};

void TestServerMessage::keepsTheServersOwnWords_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("message");
    const QString nothing;
    QTest::newRow("error") << QByteArray(R"({"error": "not authorized"})") << u"not authorized"_s;
    QTest::newRow("among others") << QByteArray(R"({"code": 5, "list": [], "error": "Bad limit"})")
                                  << u"Bad limit"_s;
    QTest::newRow("error_message") << QByteArray(R"({"error_message": "No such type"})") << u"No such type"_s;
    QTest::newRow("detail") << QByteArray(R"({"detail": "Sign in"})") << u"Sign in"_s;
    QTest::newRow("null, then words") << QByteArray(R"({"error": null, "message": "Why"})") << u"Why"_s;
    QTest::newRow("line breaks") << QByteArray(R"({"error": "  one\n two "})") << u"one two"_s;
    QTest::newRow("other scripts") << QByteArray(R"({"error": "accès refusé"})") << u"accès refusé"_s;
    QTest::newRow("plain text") << QByteArray("Too many requests\n") << u"Too many requests"_s;
    QTest::newRow("empty") << QByteArray() << nothing;
    QTest::newRow("html") << QByteArray("<html><body>502</body></html>") << nothing;
    QTest::newRow("html behind blanks") << QByteArray("\n\n  <!DOCTYPE html>") << nothing;
    QTest::newRow("html in the error") << QByteArray(R"({"error": "<b>no</b>"})") << nothing;
    QTest::newRow("no words") << QByteArray(R"({"code": 5})") << nothing;
    QTest::newRow("half an object") << QByteArray(R"({"error": "not auth)") << nothing;
    QTest::newRow("long text") << QByteArray(1000, 'a') << nothing;
    QTest::newRow("long error") << "{\"error\": \"" + QByteArray(1000, 'a') + "\"}" << nothing;
    QTest::newRow("binary") << QByteArray::fromHex("1f8b080000") << nothing;
    QTest::newRow("not UTF-8") << QByteArray("refus\xe9") << nothing;
    QTest::newRow("an object for words") << QByteArray(R"({"error": {"limit": ["bad"]}})") << nothing;
    QTest::newRow("a list for words") << QByteArray(R"({"error": ["bad"]})") << nothing;
    QTest::newRow("JSON of another kind") << QByteArray(R"(["bad"])") << nothing;
}

void TestServerMessage::keepsTheServersOwnWords()
{
    QFETCH(const QByteArray, body);
    QTEST(shortServerMessage(body), "message");
}

QTEST_GUILESS_MAIN(TestServerMessage)
#include "tst_servermessage.moc"
