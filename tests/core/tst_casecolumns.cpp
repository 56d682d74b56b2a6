// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casecolumnbuilder.h"
#include "testcases.h"

#include <QTest>

#include <array>
#include <cstdio>
#include <functional>

using namespace ccb;
using namespace Qt::StringLiterals;
using ccb::testing::described;
using ccb::testing::null;
using ccb::testing::number;
using ccb::testing::oneOf;
using ccb::testing::text;
using ccb::testing::uuidOf;
using ccb::testing::Value;

using Encoding = CaseColumn::Encoding;
using Values = std::vector<Value>;

namespace
{

CaseColumn columnOf(const Values &values)
{
    CaseColumnBuilder builder;
    for (quint32 row = 0; row < values.size(); ++row)
        builder.set(row, {values[row].kind, values[row].text});
    return builder.finish(quint32(values.size()));
}

Values manyOf(size_t count, const std::function<Value(size_t)> &make)
{
    Values values;
    for (size_t i = 0; i < count; ++i)
        values.push_back(make(i));
    return values;
}

std::string timeOf(size_t number, const char *pattern)
{
    std::array<char, 64> buffer{};
    std::snprintf(buffer.data(), buffer.size(), pattern, int(number / 86400 % 28 + 1),
                  int(number / 3600 % 24), int(number / 60 % 60), int(number % 60));
    return buffer.data();
}

} // namespace

// Every value comes out of a column as it went in, however the column packs it.
class TestCaseColumns : public QObject
{
    Q_OBJECT

private slots:
    void givesBackEveryValue_data();
    void givesBackEveryValue();
    void slotsCoverTheRows_data() { givesBackEveryValue_data(); }
    void slotsCoverTheRows();
    void givesBackValuesOfAllSorts();
    void rowsLeftOutAreMissing();
    void laterValueOfARowCounts();
    void builderIsEmptyAfterFinish();
    void packsTightly();
};

void TestCaseColumns::givesBackEveryValue_data()
{
    QTest::addColumn<Values>("values");
    QTest::addColumn<Encoding>("encoding");
    const auto row = [](const char *name, const Values &values, Encoding encoding) {
        QTest::newRow(name) << values << encoding;
    };
    row("no rows", {}, Encoding::Empty);
    row("all missing", Values(300), Encoding::Empty);
    row("one text", {text("a")}, Encoding::Text);
    row("few that repeat", manyOf(1000, [](size_t i) { return text("v" + std::to_string(i % 7)); }),
        Encoding::Dictionary);
    row("255 values", manyOf(1000, [](size_t i) { return text("v" + std::to_string(i % 255)); }),
        Encoding::Dictionary);
    row("256 values", manyOf(1000, [](size_t i) { return text("v" + std::to_string(i % 256)); }),
        Encoding::Dictionary);
    row("65,535 values", manyOf(131070, [](size_t i) { return text("v" + std::to_string(i % 65535)); }),
        Encoding::Dictionary);
    row("65,536 values", manyOf(131072, [](size_t i) { return text("v" + std::to_string(i % 65536)); }),
        Encoding::Dictionary);
    row("texts that differ", manyOf(500, [](size_t i) { return text("é" + std::to_string(i)); }),
        Encoding::Text);
    row("numbers that differ", manyOf(500, [](size_t i) { return number(std::to_string(i) + ".10"); }),
        Encoding::Text);
    row("one kind, another kind, same text",
        {text("1"), number("1"), {ValueKind::Boolean, "true"}, text("true"), null(), text("")},
        Encoding::Text);
    row("null, blank and missing",
        manyOf(400, [](size_t i) { return i % 3 == 0   ? null()
                                          : i % 3 == 1 ? text("")
                                                       : Value{}; }),
        Encoding::Dictionary);
    row("uuids", manyOf(500, [](size_t i) { return i % 5 == 4 ? Value{} : text(uuidOf(i)); }),
        Encoding::Uuid);
    row("the nil uuid among them",
        manyOf(500,
               [](size_t i) {
                   return text(i == 9 ? std::string("00000000-0000-0000-0000-000000000000") : uuidOf(i));
               }),
        Encoding::Text);
    row("an upper case uuid among them",
        manyOf(500,
               [](size_t i) {
                   return text(i == 9 ? std::string("582B7655-8EF3-4B20-BE03-3A0FC222E258") : uuidOf(i));
               }),
        Encoding::Text);
    row("a null among uuids", manyOf(500, [](size_t i) { return i == 9 ? null() : text(uuidOf(i)); }),
        Encoding::Text);

    const std::array<std::pair<const char *, const char *>, 8> timePatterns{{
        {"times as v0.5 writes them", "2015-11-%02d %02d:%02d:%02d.987000"},
        {"times with T", "2015-11-%02dT%02d:%02d:%02d.000001"},
        {"times with Z", "2015-11-%02dT%02d:%02d:%02d.120000Z"},
        {"times with milliseconds", "2015-11-%02dT%02d:%02d:%02d.120Z"},
        {"times with seconds", "2015-11-%02d %02d:%02d:%02d"},
        {"times before 1970", "1953-02-%02dT%02d:%02d:%02d.500000Z"},
        {"times in the year one", "0001-01-%02dT%02d:%02d:%02d.000Z"},
        {"times in the last year", "9999-12-%02dT%02d:%02d:%02d.999999"},
    }};
    for (const auto &[name, pattern] : timePatterns) {
        row(name, manyOf(3000, [p = pattern](size_t i) { return text(timeOf(i * 97, p)); }), Encoding::Time);
    }
    row("times with an offset",
        manyOf(500, [](size_t i) { return text(timeOf(i * 97, "2015-11-%02dT%02d:%02d:%02d+05:30")); }),
        Encoding::Text);
    row("times in two formats",
        manyOf(500,
               [](size_t i) {
                   return text(timeOf(i * 97, i % 2 ? "2015-11-%02dT%02d:%02d:%02dZ"
                                                    : "2015-11-%02d %02d:%02d:%02d"));
               }),
        Encoding::Text);
    row("days, some missing",
        manyOf(20, [](size_t i) { return i % 4 == 0 ? Value{} : text("2024-02-" + std::to_string(10 + i)); }),
        Encoding::Time);
    row("days, one of them impossible",
        manyOf(20, [](size_t i) { return text("2023-02-" + std::to_string(10 + i)); }), Encoding::Text);
}

void TestCaseColumns::givesBackEveryValue()
{
    QFETCH(const Values, values);
    const CaseColumn column = columnOf(values);
    QTEST(column.encoding(), "encoding");
    QCOMPARE(column.rowCount(), quint32(values.size()));
    CellScratch scratch;
    for (quint32 row = 0; row < values.size(); ++row) {
        const Cell cell = column.cell(row, scratch);
        if (cell.kind != values[row].kind || cell.text != values[row].text)
            QCOMPARE(described(cell), described(values[row]));
    }
}

void TestCaseColumns::slotsCoverTheRows()
{
    QFETCH(const Values, values);
    const CaseColumn column = columnOf(values);
    CellScratch scratch;
    for (quint32 row = 0; row < values.size(); ++row) {
        const quint32 slot = column.slotOf(row);
        QVERIFY(slot < column.slotCount());
        const Cell cell = column.slotCell(slot, scratch);
        QVERIFY(cell.kind == values[row].kind && cell.text == values[row].text);
    }
    if (column.encoding() == Encoding::Text || column.encoding() == Encoding::Dictionary) {
        QCOMPARE(column.textOffsets().size(), size_t(column.slotCount()) + 1);
        QCOMPARE(size_t(column.textOffsets().back()), column.textArena().size());
    }
}

// By chance: how many distinct values there are, of which kinds, and how many are missing.
void TestCaseColumns::givesBackValuesOfAllSorts()
{
    QRandomGenerator random(2);
    for (int round = 0; round < 200; ++round) {
        const std::vector<std::string> pieces{"a", "é", "ख",          "0",  "12", "-",
                                              " ", "T", "2024-01-01", "\n", "\"", "😀"};
        Values choices{{}, null(), text("")};
        for (int i = random.bounded(1, 400); i > 0; --i) {
            std::string content;
            for (int j = random.bounded(6); j > 0; --j)
                content += oneOf(pieces, random);
            const auto kind = ValueKind(random.bounded(int(ValueKind::Text), int(ValueKind::Object) + 1));
            choices.push_back(round % 3 == 0 ? text(uuidOf(random.generate())) : Value{kind, content});
        }
        const Values values =
            manyOf(size_t(random.bounded(1, 1500)), [&](size_t) { return oneOf(choices, random); });
        const CaseColumn column = columnOf(values);
        CellScratch scratch;
        for (quint32 row = 0; row < values.size(); ++row)
            QCOMPARE(described(column.cell(row, scratch)), described(values[row]));
    }
}

void TestCaseColumns::rowsLeftOutAreMissing()
{
    CaseColumnBuilder builder;
    builder.set(2, {ValueKind::Text, "a"});
    builder.set(5, {ValueKind::Text, "a"});
    const CaseColumn column = builder.finish(8);
    CellScratch scratch;
    for (quint32 row = 0; row < 8; ++row)
        QCOMPARE(described(column.cell(row, scratch)), row == 2 || row == 5 ? u"text: a"_s : u"missing"_s);
}

void TestCaseColumns::laterValueOfARowCounts()
{
    CaseColumnBuilder builder;
    builder.set(0, {ValueKind::Text, "first"});
    builder.set(0, {ValueKind::Null, {}});
    builder.set(1, {ValueKind::Text, "first"});
    builder.set(1, {ValueKind::Number, "2"});
    const CaseColumn column = builder.finish(2);
    CellScratch scratch;
    QCOMPARE(described(column.cell(0, scratch)), u"null"_s);
    QCOMPARE(described(column.cell(1, scratch)), u"number: 2"_s);
}

void TestCaseColumns::builderIsEmptyAfterFinish()
{
    CaseColumnBuilder builder;
    builder.set(0, {ValueKind::Text, "old"});
    builder.finish(1);
    builder.set(1, {ValueKind::Text, "new"});
    const CaseColumn column = builder.finish(2);
    CellScratch scratch;
    QCOMPARE(described(column.cell(0, scratch)), u"missing"_s);
    QCOMPARE(described(column.cell(1, scratch)), u"text: new"_s);
}

void TestCaseColumns::packsTightly()
{
    const size_t rows = 10000;
    const CaseColumn flags = columnOf(manyOf(rows, [](size_t i) { return text(i % 2 ? "yes" : "no"); }));
    QVERIFY(flags.memoryBytes() < rows + 1024);
    const CaseColumn ids = columnOf(manyOf(rows, [](size_t i) { return text(uuidOf(i)); }));
    QVERIFY(ids.memoryBytes() < rows * sizeof(UuidBits) + 1024);
    const CaseColumn times =
        columnOf(manyOf(rows, [](size_t i) { return text(timeOf(i * 97, "2015-11-%02dT%02d:%02d:%02dZ")); }));
    QVERIFY(times.memoryBytes() < rows * sizeof(std::int64_t) + 1024);
}

QTEST_GUILESS_MAIN(TestCaseColumns)
#include "tst_casecolumns.moc"
