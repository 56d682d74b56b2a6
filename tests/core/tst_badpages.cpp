// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pageparser.h"
#include "testcases.h"

#include <QTest>

using namespace ccb;
using namespace Qt::StringLiterals;
using ccb::testing::propertyValue;

namespace
{

const QByteArray goodPage = R"({"meta": {"limit": 2, "next": "?offset=2", "total_count": 2}, "objects": [
  {"case_id": "582b7655-8ef3-4b20-be03-3a0fc222e258", "closed": false, "indices":
    {"parent": {"case_id": "p1", "case_type": "farm", "relationship": "child"}},
   "properties": {"case_type": "milk", "n": 0.10, "list": [1, {"a": [2, 3]}], "t": "Traor\u00e9 \n \\ x", "e": null}},
  {"case_id": "582b7655-8ef3-4b20-be03-3a0fc222e259", "properties": {"case_type": "milk", "n": 12, "t": "é"}}
]})";

bool isNotData(const QByteArray &body)
{
    const Result<CasePage> page = parseCasePage(body);
    return !page.ok() && page.error().kind == Error::Kind::NotData;
}

} // namespace

// Bodies that are no page: always an error a person can read, never a crash, never part of the data.
class TestBadPages : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatIsNoPage_data();
    void refusesWhatIsNoPage();
    void refusesHalfABody();
    void survivesBrokenBytes();
    void tellsAWebPageFromABrokenAnswer();
    void replacesBytesThatAreNotUtf8();
    void keepsALoneSurrogateAsItStands();
    void takesABodyWhoseFrontWasCutOff();
};

void TestBadPages::refusesWhatIsNoPage_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blanks") << QByteArray(" \n\t ");
    QTest::newRow("html") << QByteArray("<!DOCTYPE html><html><body>Sign in</body></html>");
    QTest::newRow("text") << QByteArray("Service Unavailable");
    QTest::newRow("a list") << QByteArray("[{\"case_id\": \"1\"}]");
    QTest::newRow("a number") << QByteArray("7");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("an error object") << QByteArray(R"({"error": "not authorized"})");
    QTest::newRow("an empty object") << QByteArray("{}");
    QTest::newRow("objects null") << QByteArray(R"({"objects": null})");
    QTest::newRow("objects a number") << QByteArray(R"({"objects": 5})");
    QTest::newRow("objects an object") << QByteArray(R"({"objects": {"case_id": "1"}})");
    QTest::newRow("garbage behind") << goodPage + " x";
    QTest::newRow("a bracket behind") << goodPage + "}";
    QTest::newRow("two pages") << goodPage + goodPage;
    QTest::newRow("html behind") << goodPage + "<html>";
    QTest::newRow("wrong bracket") << QByteArray(R"({"objects": [}])");
    QTest::newRow("no comma") << QByteArray(R"({"objects": [{"case_id": "1"} {"case_id": "2"}]})");
    QTest::newRow("no colon") << QByteArray(R"({"objects" [{"case_id": "1"}]})");
    QTest::newRow("a word for a value") << QByteArray(R"({"objects": [{"case_id": nothing}]})");
    QTest::newRow("NUL bytes") << QByteArray(100, '\0');
    QTest::newRow("binary") << QByteArray::fromHex("1f8b0800000000000003abe6020089f7f5d302000000");
}

void TestBadPages::refusesWhatIsNoPage()
{
    QFETCH(const QByteArray, body);
    const Result<CasePage> page = parseCasePage(body);
    QVERIFY(!page.ok());
    QCOMPARE(page.error().kind, Error::Kind::NotData);
    QVERIFY(!page.error().what.isEmpty());
    QVERIFY(!page.error().hint.isEmpty());
    QVERIFY(!page.error().text().contains(u'<'));
    QVERIFY(!parseCaseDetail(body).ok());
}

void TestBadPages::refusesHalfABody()
{
    QVERIFY(parseCasePage(goodPage).ok());
    for (qsizetype length = 0; length < goodPage.size(); ++length)
        QVERIFY2(isNotData(goodPage.left(length)), qPrintable(u"cut after %1 bytes"_s.arg(length)));
}

void TestBadPages::survivesBrokenBytes()
{
    // Whatever the answer is, reading every value of it must be safe.
    QRandomGenerator random(20);
    const QByteArray breakers = QByteArray::fromHex("225c7b7d5b5d3a2c80ff002075306e");
    for (int round = 0; round < 3000; ++round) {
        QByteArray body = goodPage;
        for (int i = random.bounded(1, 4); i > 0; --i)
            body[random.bounded(int(body.size()))] = breakers[random.bounded(int(breakers.size()))];
        const Result<CasePage> page = parseCasePage(body);
        if (!page) {
            QCOMPARE(page.error().kind, Error::Kind::NotData);
            continue;
        }
        for (quint32 row = 0; row < page.value().block->rowCount(); ++row)
            QVERIFY(!testing::wholeRow(*page.value().block, row).isEmpty());
    }
}

void TestBadPages::tellsAWebPageFromABrokenAnswer()
{
    const Error web = parseCasePage("\n <html><body>Please sign in</body></html>").error();
    const Error broken = parseCasePage(goodPage.chopped(20)).error();
    QVERIFY(web.what.contains(u"web page"_s));
    QVERIFY(!broken.what.contains(u"web page"_s));
}

void TestBadPages::replacesBytesThatAreNotUtf8()
{
    const Result<CasePage> page = parseCasePage(
        "{\"objects\": [{\"case_id\": \"x\", \"properties\": {\"a\": \"caf\xe9!\", \"b\": \"ok\"}}]}");
    QVERIFY(page.ok());
    QCOMPARE(propertyValue(*page.value().block, 0, u"a"_s), u"text: caf\ufffd!"_s);
    QCOMPARE(propertyValue(*page.value().block, 0, u"b"_s), u"text: ok"_s);
}

void TestBadPages::keepsALoneSurrogateAsItStands()
{
    const Result<CasePage> page = parseCasePage(
        R"({"objects": [{"case_id": "x", "properties": {"a": "x \ud800 y", "k\udc00": "in the key", "b": "ok"}}]})");
    QVERIFY(page.ok());
    QVERIFY(propertyValue(*page.value().block, 0, u"a"_s).contains(u"x \\ud800 y"_s));
    QCOMPARE(propertyValue(*page.value().block, 0, u"k\\udc00"_s), u"text: in the key"_s);
    QCOMPARE(propertyValue(*page.value().block, 0, u"b"_s), u"text: ok"_s);
}

void TestBadPages::takesABodyWhoseFrontWasCutOff()
{
    // A QByteArray keeps the room of what was removed in front: it is no room behind.
    QByteArray body = QByteArray(4096, ' ') + goodPage;
    body.squeeze();
    body.remove(0, 4096);
    const Result<CasePage> page = parseCasePage(body);
    QVERIFY(page.ok());
    QCOMPARE(page.value().block->rowCount(), 2u);
}

QTEST_GUILESS_MAIN(TestBadPages)
#include "tst_badpages.moc"
