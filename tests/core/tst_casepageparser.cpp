// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/childcaseparser.h"
#include "core/pageparser.h"
#include "testcases.h"

#include <QTest>

using namespace ccb;
using namespace Qt::StringLiterals;
using ccb::testing::fieldValue;
using ccb::testing::propertyValue;
using ccb::testing::wholeRow;

namespace
{

// The one case of the domain exi-training, as v0.5 sends it.
const QByteArray milkOldShape = R"({
  "case_id": "582b7655-8ef3-4b20-be03-3a0fc222e258", "closed": false, "closed_by": null, "date_closed": null,
  "date_modified": "2015-11-27 19:34:33.987000", "domain": "exi-training",
  "id": "582b7655-8ef3-4b20-be03-3a0fc222e258",
  "indices": {"parent": {"case_id": "a1b2", "case_type": "farm", "relationship": "child"}},
  "properties": {"case_name": "whole_milk", "case_type": "milk", "date_opened": "2015-11-27 19:34:33.987000",
    "external_id": null, "number_of_bottles": "2", "owner_id": "1bd5"},
  "resource_uri": "", "server_date_modified": "2015-11-27 19:34:35.013000", "user_id": "1bd5",
  "xform_ids": ["c8b1"]})";

// The same case, as v2 sends it.
const QByteArray milkNewShape = R"({
  "domain": "exi-training", "case_id": "582b7655-8ef3-4b20-be03-3a0fc222e258", "case_type": "milk",
  "case_name": "whole_milk", "external_id": null, "owner_id": "1bd5",
  "date_opened": "2015-11-27 19:34:33.987000", "last_modified": "2015-11-27 19:34:33.987000",
  "server_last_modified": "2015-11-27 19:34:35.013000", "indexed_on": "2015-11-27 19:34:36.000000",
  "closed": false, "date_closed": null, "properties": {"number_of_bottles": "2"},
  "indices": {"parent": {"case_id": "a1b2", "case_type": "farm", "relationship": "child"}}})";

CasePage parsed(const QByteArray &body)
{
    const Result<CasePage> page = parseCasePage(body);
    if (!page) {
        QTest::qFail(qPrintable(page.error().text()), __FILE__, __LINE__);
        return {{}, std::make_shared<CaseBlock>(), {}};
    }
    return page.value();
}

CasePage pageOf(const QByteArray &objects)
{
    return parsed(R"({"meta": {"total_count": 1, "next": null}, "objects": [)" + objects + "]}");
}

CasePage withProperties(const QByteArray &properties)
{
    return pageOf(R"({"case_id": "x", "properties": )" + properties + "}");
}

} // namespace

class TestCasePageParser : public QObject
{
    Q_OBJECT

private slots:
    void readsTheMilkCase();
    void shapesGiveTheSameColumns();
    void readsOneCaseAlone();
    void keepsValuesAsTheyCame_data();
    void keepsValuesAsTheyCame();
    void takesWhatIsNotThere_data();
    void takesWhatIsNotThere();
    void tellsMissingNullAndBlankApart();
    void keepsFieldsThatContradict();
    void readsIndicesOfAllNames();
    void skipsWhatIsNoCase();
    void laterOfRepeatedKeysCounts();
    void readsLongValues();
    void readsEscapes();
    void readsTheChildrenInACase();
};

void TestCasePageParser::readsTheMilkCase()
{
    const CasePage page = pageOf(milkOldShape);
    QCOMPARE(page.block->rowCount(), 1u);
    QCOMPARE(page.meta.objects, 1);
    QVERIFY(page.skipped.isEmpty());
    const QStringList expected{
        u"case_id = text: 582b7655-8ef3-4b20-be03-3a0fc222e258"_s,
        u"case_name = text: whole_milk"_s,
        u"case_type = text: milk"_s,
        u"closed = boolean: false"_s,
        u"closed_by = null"_s,
        u"date_closed = null"_s,
        u"date_modified = text: 2015-11-27 19:34:33.987000"_s,
        u"date_opened = text: 2015-11-27 19:34:33.987000"_s,
        u"external_id = null"_s,
        u"indices.parent = text: a1b2"_s,
        u"indices.parent relationship = text: child"_s,
        u"indices.parent type = text: farm"_s,
        u"owner_id = text: 1bd5"_s,
        u"properties.number_of_bottles = text: 2"_s,
        u"server_date_modified = text: 2015-11-27 19:34:35.013000"_s,
        u"user_id = text: 1bd5"_s,
    };
    QCOMPARE(wholeRow(*page.block, 0), expected);
}

void TestCasePageParser::shapesGiveTheSameColumns()
{
    const CasePage old = pageOf(milkOldShape);
    const CasePage v2 = parsed(R"({"matching_records": 1, "cases": [)" + milkNewShape + "]}");
    // What only one of them sends:
    QStringList oldRow = wholeRow(*old.block, 0);
    QStringList newRow = wholeRow(*v2.block, 0);
    QVERIFY(oldRow.removeOne(u"closed_by = null"_s));
    QVERIFY(oldRow.removeOne(u"user_id = text: 1bd5"_s));
    QVERIFY(newRow.removeOne(u"indexed_on = text: 2015-11-27 19:34:36.000000"_s));
    QCOMPARE(newRow, oldRow);
}

void TestCasePageParser::readsOneCaseAlone()
{
    for (const QByteArray &body : {milkOldShape, milkNewShape}) {
        const Result<CasePage> page = parseCaseDetail(body);
        QVERIFY(page.ok());
        QCOMPARE(page.value().block->rowCount(), 1u);
        QCOMPARE(fieldValue(*page.value().block, 0, CaseField::CaseName), u"text: whole_milk"_s);
        QCOMPARE(propertyValue(*page.value().block, 0, u"number_of_bottles"_s), u"text: 2"_s);
    }
    const Result<CasePage> list = parseCaseDetail("{\"objects\": []}");
    QVERIFY(!list.ok());
    QCOMPARE(list.error().kind, Error::Kind::NotData);
}

void TestCasePageParser::keepsValuesAsTheyCame_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    QTest::newRow("text") << QByteArray(R"("Ka")") << u"text: Ka"_s;
    QTest::newRow("blank text") << QByteArray(R"("")") << u"text: "_s;
    QTest::newRow("null") << QByteArray("null") << u"null"_s;
    QTest::newRow("true") << QByteArray("true") << u"boolean: true"_s;
    QTest::newRow("false") << QByteArray("false") << u"boolean: false"_s;
    QTest::newRow("zero behind the point") << QByteArray("0.10") << u"number: 0.10"_s;
    QTest::newRow("more than 64 bits")
        << QByteArray("12345678901234567890") << u"number: 12345678901234567890"_s;
    QTest::newRow("exponent") << QByteArray("-1.50E+2") << u"number: -1.50E+2"_s;
    QTest::newRow("number and blanks") << QByteArray(" 7 \n ") << u"number: 7"_s;
    QTest::newRow("empty list") << QByteArray("[]") << u"list: []"_s;
    QTest::newRow("list") << QByteArray(R"([1.0, "a", [null]])") << uR"(list: [1.0, "a", [null]])"_s;
    QTest::newRow("object") << QByteArray(R"({"a": {"b": [1.20, "}"]}, "a": 2})")
                            << uR"(object: {"a": {"b": [1.20, "}"]}, "a": 2})"_s;
    QTest::newRow("deep list") << QByteArray(3000, '[') + QByteArray(3000, ']')
                               << u"list: "_s + QString(3000, u'[') + QString(3000, u']');
}

void TestCasePageParser::keepsValuesAsTheyCame()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, expected);
    const CasePage page = withProperties(R"({"before": "1", "value": )" + json + R"(, "after": "2"})");
    QCOMPARE(propertyValue(*page.block, 0, u"value"_s), expected);
    QCOMPARE(propertyValue(*page.block, 0, u"before"_s), u"text: 1"_s);
    QCOMPARE(propertyValue(*page.block, 0, u"after"_s), u"text: 2"_s);
}

void TestCasePageParser::takesWhatIsNotThere_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<QStringList>("properties");
    const QStringList none;
    QTest::newRow("nothing but an id") << QByteArray() << none;
    QTest::newRow("no properties") << QByteArray(R"(, "properties": {}, "indices": {})") << none;
    QTest::newRow("null for both") << QByteArray(R"(, "properties": null, "indices": null)") << none;
    QTest::newRow("empty lists for both") << QByteArray(R"(, "properties": [], "indices": [])") << none;
    QTest::newRow("a list of properties is shown")
        << QByteArray(R"(, "properties": ["a"])") << QStringList{uR"(properties.properties = list: ["a"])"_s};
    QTest::newRow("a word for indices is shown")
        << QByteArray(R"(, "indices": "odd")") << QStringList{u"properties.indices = text: odd"_s};
    QTest::newRow("keys nobody knows") << QByteArray(R"(, "new_in_2030": {"a": [1]}, "x": null)") << none;
}

void TestCasePageParser::takesWhatIsNotThere()
{
    QFETCH(const QByteArray, rest);
    QFETCH(const QStringList, properties);
    const CasePage page = pageOf(R"({"case_id": "x")" + rest + R"(}, {"case_id": "y"})");
    QCOMPARE(page.block->rowCount(), 2u);
    QVERIFY(page.skipped.isEmpty());
    QCOMPARE(wholeRow(*page.block, 0), QStringList{u"case_id = text: x"_s} + properties);
    QCOMPARE(wholeRow(*page.block, 1), QStringList{u"case_id = text: y"_s});
}

void TestCasePageParser::tellsMissingNullAndBlankApart()
{
    const CasePage page = pageOf(R"({"case_id": "1", "properties": {"p": ""}},
                                    {"case_id": "2", "properties": {"p": null}}, {"case_id": "3"},
                                    {"case_id": "4", "properties": {"p": "null"}})");
    QCOMPARE(propertyValue(*page.block, 0, u"p"_s), u"text: "_s);
    QCOMPARE(propertyValue(*page.block, 1, u"p"_s), u"null"_s);
    QCOMPARE(propertyValue(*page.block, 2, u"p"_s), u"missing"_s);
    QCOMPARE(propertyValue(*page.block, 3, u"p"_s), u"text: null"_s);
}

void TestCasePageParser::keepsFieldsThatContradict()
{
    const CasePage page = pageOf(R"({"case_id": "x", "owner_id": "root", "case_name": "same",
                                     "properties": {"owner_id": "inner", "case_name": "same"}})");
    QCOMPARE(fieldValue(*page.block, 0, CaseField::OwnerId), u"text: root"_s);
    QCOMPARE(propertyValue(*page.block, 0, u"owner_id"_s), u"text: inner"_s);
    QCOMPARE(fieldValue(*page.block, 0, CaseField::CaseName), u"text: same"_s);
    QCOMPARE(propertyValue(*page.block, 0, u"case_name"_s), u"missing"_s);
}

void TestCasePageParser::readsIndicesOfAllNames()
{
    const CasePage page = pageOf(R"({"case_id": "x", "indices": {
        "host": {"case_id": "h", "case_type": "mother", "relationship": "extension"},
        "any name, \"really\"": {"case_id": "y", "new": [1]}, "short": "z", "none": null}})");
    const QStringList expected{
        u"case_id = text: x"_s,
        u"indices.any name, \"really\" = text: y"_s,
        u"indices.host = text: h"_s,
        u"indices.host relationship = text: extension"_s,
        u"indices.host type = text: mother"_s,
        u"indices.short = text: z"_s,
    };
    QCOMPARE(wholeRow(*page.block, 0), expected);
}

void TestCasePageParser::skipsWhatIsNoCase()
{
    const CasePage page =
        pageOf(R"({"case_id": "1"}, {"properties": {"only": "here"}}, null, 7, "text", [1, 2],
        {"case_id": null}, {"case_id": ""}, {"case_id": {"a": 1}}, {"id": "2"}, {"case_id": null, "id": "3"},
        {"case_id": 4})");
    QCOMPARE(page.block->rowCount(), 4u);
    QCOMPARE(page.meta.objects, 12);
    QCOMPARE(fieldValue(*page.block, 1, CaseField::CaseId), u"text: 2"_s);
    QCOMPARE(fieldValue(*page.block, 2, CaseField::CaseId), u"text: 3"_s);
    QCOMPARE(fieldValue(*page.block, 3, CaseField::CaseId), u"number: 4"_s);
    QVERIFY(!page.block->findProperty("only"));
    QCOMPARE(page.skipped.size(), 8);
    QCOMPARE(page.skipped.at(0), u"Entry 2 of a page has no case id and was left out."_s);
    QCOMPARE(page.skipped.at(1), u"Entry 3 of a page is not a case and was left out."_s);
}

void TestCasePageParser::laterOfRepeatedKeysCounts()
{
    const CasePage page = pageOf(R"({"case_id": "x", "properties": {"case_type": "milk", "p": "a", "p": "b"}},
                                    {"case_id": "y", "properties": {"p": "c"}})");
    QCOMPARE(propertyValue(*page.block, 0, u"p"_s), u"text: b"_s);
    QCOMPARE(propertyValue(*page.block, 1, u"p"_s), u"text: c"_s);
    for (const PropertyUse &use : page.block->propertyUses())
        QCOMPARE(use.cases, 1u);
    QCOMPARE(page.block->propertyUses().size(), size_t(2));
}

void TestCasePageParser::readsLongValues()
{
    const QByteArray longText(300 * 1024, 'x');
    const CasePage page = withProperties("{\"long\": \"" + longText + "\", \"short\": \"s\"}");
    QCOMPARE(propertyValue(*page.block, 0, u"long"_s), u"text: "_s + QString::fromUtf8(longText));
    QCOMPARE(propertyValue(*page.block, 0, u"short"_s), u"text: s"_s);
}

void TestCasePageParser::readsEscapes()
{
    const CasePage page = withProperties(
        R"({"na\u006de": "Amina Traor\u00e9", "smile": "\ud83d\ude00", "break": "a\nb\t\"c\"\\"})");
    QCOMPARE(propertyValue(*page.block, 0, u"name"_s), u"text: Amina Traoré"_s);
    QCOMPARE(propertyValue(*page.block, 0, u"smile"_s), u"text: 😀"_s);
    QCOMPARE(propertyValue(*page.block, 0, u"break"_s), u"text: a\nb\t\"c\"\\"_s);
}

void TestCasePageParser::readsTheChildrenInACase()
{
    const auto idsOf = [](const QByteArray &body) {
        const Result<CasePage> page = parseChildCases(body);
        QStringList ids;
        for (quint32 row = 0; page && row < page.value().block->rowCount(); ++row)
            ids << fieldValue(*page.value().block, row, CaseField::CaseId);
        return page ? ids : QStringList{u"no answer"_s};
    };
    const QStringList both{u"text: a"_s, u"text: b"_s};
    QCOMPARE(idsOf(R"({"case_id": "mum", "properties": {"child_cases": "no"}, "child_cases": {
                       "a": {"case_id": "a", "properties": {}}, "b": {"case_id": "b"}}, "closed": false})"),
             both);
    QCOMPARE(idsOf(R"({"child_cases": {"parent": [{"case_id": "a"}, 7, {"case_id": "b"}], "odd": null}})"),
             both);
    QCOMPARE(idsOf(R"({"child_cases": [{"case_id": "a"}, {"id": "b"}]})"), both);
    QCOMPARE(parseChildCases(R"({"child_cases": {}})").value().meta.total, std::optional<qint64>(0));
    QCOMPARE(parseChildCases(R"({"case_id": "mum"})").value().meta.total, std::optional<qint64>());
    QCOMPARE(idsOf("<html>"), QStringList{u"no answer"_s});
    QCOMPARE(idsOf(R"({"child_cases": {"a": {"case_id": )"), QStringList{u"no answer"_s});
}

QTEST_GUILESS_MAIN(TestCasePageParser)
#include "tst_casepageparser.moc"
