// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/caseidset.h"
#include "core/casejsonlines.h"
#include "testcases.h"

#include <QTest>

using namespace ccb;
using namespace ccb::testing;

// Cases in the server's own words, a line each.
class TestCaseJsonLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryByte_data();
    void keepsEveryByte();
    void makesOneLineOfMany();
    void givesALineForEachRow();
    void readsADetail();
    void readsWhatIsNotUtf8();
    void refusesWhatIsNoList();
    void remembersIds();
};

void TestCaseJsonLines::keepsEveryByte_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const QByteArray &members) {
        QTest::newRow(name) << QByteArray(R"({"case_id": "1", )" + members + '}');
    };
    row("numbers", R"("a": 0.10, "b": 12345678901234567890, "c": 1e400, "d": -1.50E+3, "e": -0)");
    row("escapes", R"("\u0061": "\/ \u00e9 \ud83d\ude00 \n \\n", "half": "\ud800", "quote": "\"}, {\"")");
    row("unicode", R"("é": "😀 مريم", "separators": "one two")");
    row("keys that come twice", R"("twice": 1, "once": 2, "twice": 3)");
    row("an order of its own", R"("z": {"b": 1, "a": 2}, "a": [], "case_id": "2")");
    row("blanks", R"("a" :   1 ,"b":[ 1,2 ,	3 ])");
    row("what nobody knows", R"("new": {"deep": [[[{"x": null}]]]}, "": "")");
}

void TestCaseJsonLines::keepsEveryByte()
{
    QFETCH(const QByteArray, json);
    for (const char *list : {"objects", "cases"}) {
        const QByteArray body =
            QByteArray(R"({"meta": {}, ")") + list + "\": [" + json + ",\n  " + json + "  ], \"next\": null}";
        const Result<CasePageWithJson> read = parseCasePageWithJson(body);
        QVERIFY(read);
        QCOMPARE(read.value().json.count(), 2);
        QCOMPARE(read.value().json.line(0).toByteArray(), json);
        QCOMPARE(read.value().json.line(1).toByteArray(), json);
    }
}

void TestCaseJsonLines::makesOneLineOfMany()
{
    const QByteArray body =
        "{\"objects\": [\n    {\n        \"case_id\": \"1\",\r\n\t\"properties\": {\n"
        "            \"a\": \"two\\nlines\",   \n            \"b\": [\n1,\n2]\n        }\n"
        "    }\n]}\n";
    const Result<CasePageWithJson> read = parseCasePageWithJson(body);
    QVERIFY(read);
    QCOMPARE(read.value().json.line(0).toByteArray(),
             QByteArray(R"({"case_id": "1","properties": {"a": "two\nlines",   "b": [1,2]}})"));
}

void TestCaseJsonLines::givesALineForEachRow()
{
    // What is no case has no row and no line.
    const Result<CasePageWithJson> read = parseCasePageWithJson(
        R"({"objects": [7, {"case_id": "1"}, {"no": "case"}, {"id": "2"}, null, {"case_id": 3}], "cases": [{"case_id": "4"}]})");
    QVERIFY(read);
    const CasePage &page = read.value().page;
    QCOMPARE(read.value().json.count(), qsizetype(page.block->rowCount()));
    QCOMPARE(page.skipped.size(), 3);
    const QByteArrayList expected{R"({"case_id": "1"})", R"({"id": "2"})", R"({"case_id": 3})",
                                  R"({"case_id": "4"})"};
    for (quint32 row = 0; row < page.block->rowCount(); ++row) {
        QCOMPARE(read.value().json.line(row).toByteArray(), expected.at(row));
        QCOMPARE(fieldValue(*page.block, row, CaseField::CaseId).right(1), QString::number(row + 1));
    }
}

void TestCaseJsonLines::readsADetail()
{
    const QByteArray json = R"({"case_id": "1", "properties": {"a": 1.0}, "properties": {}})";
    const Result<CasePageWithJson> read = parseCaseDetailWithJson("\n  " + json + " \n");
    QVERIFY(read);
    QCOMPARE(read.value().json.count(), 1);
    QCOMPARE(read.value().json.line(0).toByteArray(), json);
    QCOMPARE(read.value().page.block->rowCount(), 1u);
}

void TestCaseJsonLines::readsWhatIsNotUtf8()
{
    const Result<CasePageWithJson> read =
        parseCasePageWithJson("{\"cases\": [{\"case_id\": \"1\", \"a\": \"x\xffy\"}, {\"case_id\": \"2\"}]}");
    QVERIFY(read);
    QCOMPARE(read.value().json.count(), 2);
    QCOMPARE(read.value().json.line(0).toByteArray(),
             QByteArray("{\"case_id\": \"1\", \"a\": \"x\xef\xbf\xbdy\"}"));
    QCOMPARE(read.value().json.line(1).toByteArray(), QByteArray(R"({"case_id": "2"})"));
}

void TestCaseJsonLines::refusesWhatIsNoList()
{
    for (const char *body : {"", "<html></html>", R"({"objects": [{"case_id": "1"}, {"case_id": "2")",
                             "{\"objects\": [{\"case_id\": \"1\", \"a\": \"two\nlines\"}]}"}) {
        const Result<CasePageWithJson> read = parseCasePageWithJson(body);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::NotData);
    }
}

void TestCaseJsonLines::remembersIds()
{
    CaseIdSet ids;
    QVERIFY(!ids.contains("odd id"));
    for (const bool isNew : {true, false}) {
        for (quint64 number = 1; number <= 20'000; ++number)
            QCOMPARE(ids.insert(uuidOf(number)), isNew);
        QCOMPARE(ids.insert("odd id"), isNew);
        QCOMPARE(ids.insert("00000000-0000-0000-0000-000000000000"), isNew);
    }
    QVERIFY(ids.contains(uuidOf(7)));
    QVERIFY(!ids.contains(uuidOf(20'001)));
    QVERIFY(ids.contains("odd id"));
    QVERIFY(!ids.contains("ODD ID"));
    // Another spelling is another id.
    QVERIFY(ids.insert(QByteArray::fromStdString(uuidOf(0xabcdef)).toUpper().toStdString()));
}

QTEST_APPLESS_MAIN(TestCaseJsonLines)
#include "tst_casejsonlines.moc"
