// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casequery.h"
#include "core/conditiongrammar.h"
#include "testcases.h"

#include <QElapsedTimer>
#include <QTest>

#include <ctime>

using namespace ccb;
using namespace Qt::StringLiterals;
using namespace ccb::testing;

namespace
{

const ColumnKey theProperty = ColumnKey::ofProperty(u"p"_s);

OwnerDirectory ownersForTests()
{
    OwnerDirectory owners;
    owners.addGroups({{u"u1"_s, u"Ben Rüdolph"_s, {}, false, false}, {u"u2"_s, u"10"_s, {}, false, false}});
    return owners;
}

// The numbers of the rows that a condition, as it is typed, leaves: "0 2 3".
QString rowsOf(const CaseSnapshot &snapshot, const ColumnKey &column, const QString &typed)
{
    const auto read = conditionFromText(column, typed);
    if (!read || !read.value())
        return u"not read: "_s + typed;
    CaseFilter filter;
    filter.conditions = {*read.value()};
    const std::atomic<bool> cancelled = false;
    QStringList rows;
    for (const CaseRow row : matchingRows(snapshot, filter, ownersForTests(), cancelled))
        rows << QString::number(row);
    return rows.join(u' ');
}

CaseSnapshot casesWith(const std::vector<Value> &values)
{
    std::vector<TestCase> cases;
    for (const Value &value : values)
        cases.push_back({{{CaseField::CaseId, text("#")}}, {{"p", value}}, {}});
    return CaseSnapshot::ofBlock(blockOf(cases));
}

} // namespace

// What each operator matches, among text, numbers, dates, and values that are blank, null or missing.
class TestColumnConditions : public QObject
{
    Q_OBJECT

private slots:
    void matchesTheValuesOfAProperty_data();
    void matchesTheValuesOfAProperty();
    void tellsBlankFromMissingInEveryEncoding();
    void takesADayAsAWhole_data();
    void takesADayAsAWhole();
    void readsTypedTimesInTheTimeZoneShown();
    void findsPeopleByNameAndById_data();
    void findsPeopleByNameAndById();
    void readsTheStatusInWords();
    void looksForTextWithSpacesInTimes();
    void givesUpOnEndlessExpressions();
};

void TestColumnConditions::matchesTheValuesOfAProperty_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("rows");
    const auto row = [](const QString &typed, const QString &rows) {
        QTest::newRow(qPrintable(typed)) << typed << rows;
    };
    row(u"ka"_s, u"0 1"_s);
    row(u"été"_s, u"1"_s);
    row(u"A ETE"_s, u"1"_s);
    row(u"2"_s, u"2 3 5 6 7 12"_s);
    row(u"=Ka"_s, u"0"_s);
    row(u"=ka"_s, QString());
    row(u"=10"_s, QString());
    row(u"=10.0"_s, u"4"_s);
    row(u"=2024-05-03"_s, u"5"_s);
    row(u"=\"\""_s, u"8 9 10"_s);
    row(u"<>Ka"_s, u"1 2 3 4 5 6 7 8 9 10 11 12"_s);
    row(u"<>\"\""_s, u"0 1 2 3 4 5 6 7 11 12"_s);
    row(u"<10"_s, u"2 11"_s);
    row(u"<=10"_s, u"2 4 11"_s);
    row(u">2"_s, u"3 4"_s);
    row(u">=2"_s, u"2 3 4"_s);
    row(u">-1e3"_s, u"2 3 4 11"_s);
    row(u"2..10"_s, u"2 4"_s);
    row(u"2.."_s, u"2 3 4"_s);
    row(u"..2"_s, u"2 11"_s);
    row(u"<2024-05-04"_s, u"5 6"_s);
    row(u">2024-05-03"_s, u"7"_s);
    row(u">=2024-05-03"_s, u"5 6 7"_s);
    row(u"<=2024-05-03"_s, u"5 6"_s);
    row(u"<=2024-05-03 10:00"_s, u"5"_s);
    row(u">2024-05-03 23:58:59.999"_s, u"6 7"_s);
    row(u">2024-05-03 23:59"_s, u"7"_s);
    row(u"2024-05-03..2024-05-03"_s, u"5 6"_s);
    row(u">ka"_s, u"1"_s); // text with text alone
    row(u">=ka"_s, u"0 1"_s);
    row(u"<k"_s, u"12"_s); // the list
    row(u"j..l"_s, u"0 1"_s);
    row(u"/^k/"_s, u"0 1"_s);
    row(u"/É$/"_s, u"1"_s);
    row(u"/(?-i)^k/"_s, QString());
    row(u"/^\\w+ \\w+$/"_s, u"1"_s); // é is a letter
    row(u"/^$/"_s, QString());
    row(u"(Ka, 2, 2024-05-03, nothing)"_s, u"0 2 5"_s);
    row(u"(\"\", 25)"_s, u"3 8 9 10"_s);
    row(u"blank"_s, u"8 9"_s);
    row(u"not blank"_s, u"0 1 2 3 4 5 6 7 11 12"_s);
    row(u"missing"_s, u"10"_s);
}

void TestColumnConditions::matchesTheValuesOfAProperty()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, rows);
    const CaseSnapshot cases =
        casesWith({text("Ka"), text("Ka été"), number("2"), text("25"), text("10.0"), text("2024-05-03"),
                   text("2024-05-03T23:59:00.000000Z"), text("2024-05-04"), text(""), null(), Value(),
                   text("-3"), Value{ValueKind::List, "[1, 2]"}});
    QCOMPARE(rowsOf(cases, theProperty, typed), rows);
}

void TestColumnConditions::tellsBlankFromMissingInEveryEncoding()
{
    using Encoding = CaseColumn::Encoding;
    struct Sample {
        std::vector<Value> values; // one of them missing
        Encoding encoding;
        QString blank;
        QString notBlank;
        QString missing;
    };
    std::vector<Value> repeated{text("a"), text(""), null(), Value()};
    repeated.resize(20, text("a"));
    const QString rest = u"0 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19"_s;
    const std::vector<Sample> samples{
        {{text("a"), text(""), null(), Value()}, Encoding::Text, u"1 2"_s, u"0"_s, u"3"_s},
        {repeated, Encoding::Dictionary, u"1 2"_s, rest, u"3"_s},
        {{text("2024-05-03"), Value(), text("2024-05-04")}, Encoding::Time, QString(), u"0 2"_s, u"1"_s},
        {{text(uuidOf(1)), Value(), text(uuidOf(2))}, Encoding::Uuid, QString(), u"0 2"_s, u"1"_s},
    };
    for (const Sample &sample : samples) {
        const CaseSnapshot cases = casesWith(sample.values);
        QCOMPARE(cases.entries().front().block->find(theProperty)->encoding(), sample.encoding);
        QCOMPARE(rowsOf(cases, theProperty, u"blank"_s), sample.blank);
        QCOMPARE(rowsOf(cases, theProperty, u"not blank"_s), sample.notBlank);
        QCOMPARE(rowsOf(cases, theProperty, u"missing"_s), sample.missing);
    }
    // No case of the block has the property.
    const CaseSnapshot none = CaseSnapshot::ofBlock(blockOf({caseOf("1", "t"), caseOf("2", "t")}));
    QCOMPARE(rowsOf(none, theProperty, u"blank"_s), QString());
    QCOMPARE(rowsOf(none, theProperty, u"missing"_s), u"0 1"_s);
    QCOMPARE(rowsOf(none, theProperty, u"<>a"_s), u"0 1"_s);
    QCOMPARE(rowsOf(none, theProperty, u">=0"_s), QString());
}

void TestColumnConditions::takesADayAsAWhole_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("rows");
    const auto row = [](const QString &typed, const QString &rows) {
        QTest::newRow(qPrintable(typed)) << typed << rows;
    };
    row(u"=2024-05-03"_s, u"1 2 4"_s);
    row(u"<>2024-05-03"_s, u"0 3"_s);
    row(u"(2024-05-02, 2024-05-04)"_s, u"0 3"_s);
    row(u"<2024-05-03"_s, u"0"_s);
    row(u"<=2024-05-03"_s, u"0 1 2 4"_s);
    row(u">2024-05-03"_s, u"3"_s);
    row(u">=2024-05-03"_s, u"1 2 3 4"_s);
    row(u"2024-05-03..2024-05-03"_s, u"1 2 4"_s);
    row(u"=2024-05-03 12:00"_s, QString());
    row(u"=2024-05-03 23:59"_s, u"2"_s);
    row(u"<2024-05-03 12:00"_s, u"0 1 4"_s);
}

void TestColumnConditions::takesADayAsAWhole()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, rows);
    qputenv("TZ", "UTC");
    tzset();
    const std::vector<std::string> times{"2024-05-02T23:59:59.999000Z", "2024-05-03T00:00:00.000000Z",
                                         "2024-05-03T23:59:59.999000Z", "2024-05-04T00:00:00.000000Z",
                                         "2024-05-03"};
    std::vector<TestCase> cases;
    for (const std::string &time : times)
        cases.push_back({{{CaseField::DateOpened, text(time)}}, {}, {}});
    const ColumnKey opened = ColumnKey::ofField(CaseField::DateOpened);
    QCOMPARE(rowsOf(CaseSnapshot::ofBlock(blockOf(cases)), opened, typed), rows);
}

void TestColumnConditions::readsTypedTimesInTheTimeZoneShown()
{
    qputenv("TZ", "<+0530>-5:30");
    tzset();
    // 3 May, 1:30 at night there.
    const TestCase made{{{CaseField::DateOpened, text("2024-05-02T20:00:00.000000Z")}},
                        {{"p", text("2024-05-02T20:00:00.000000Z")}},
                        {}};
    const CaseSnapshot cases = CaseSnapshot::ofBlock(blockOf({made}));
    const ColumnKey opened = ColumnKey::ofField(CaseField::DateOpened);
    QCOMPARE(rowsOf(cases, opened, u"=2024-05-03"_s), u"0"_s);
    QCOMPARE(rowsOf(cases, opened, u"2024-05-02..2024-05-02"_s), QString());
    QCOMPARE(rowsOf(cases, opened, u"=2024-05-03 01:30"_s), u"0"_s);
    QCOMPARE(rowsOf(cases, opened, u"=2024-05-02T20:00Z"_s), u"0"_s); // says itself what it means
    // A property is shown as it came.
    QCOMPARE(rowsOf(cases, theProperty, u"2024-05-02..2024-05-02"_s), u"0"_s);
    QCOMPARE(rowsOf(cases, theProperty, u"2024-05-03..2024-05-03"_s), QString());
    qputenv("TZ", "UTC");
    tzset();
}

void TestColumnConditions::findsPeopleByNameAndById_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("rows");
    const auto row = [](const QString &typed, const QString &rows) {
        QTest::newRow(qPrintable(typed)) << typed << rows;
    };
    row(u"rudolph"_s, u"0"_s);
    row(u"u"_s, u"0 1 2"_s);
    row(u"=Ben Rüdolph"_s, u"0"_s);
    row(u"=u1"_s, u"0"_s);
    row(u"=stranger u"_s, u"2"_s);
    row(u"<>u1"_s, u"1 2 3 4"_s);
    row(u"<>Ben Rüdolph"_s, u"1 2 3 4"_s);
    row(u"(u2, Ben Rüdolph)"_s, u"0 1"_s);
    row(u"/^ben/"_s, u"0"_s);
    row(u"/^u\\d$/"_s, u"0 1"_s);
    row(u"<c"_s, u"0 1"_s); // by name; a name of digits is a name
    row(u">=10"_s, u"0 1 2"_s);
    row(u"blank"_s, u"3"_s);
    row(u"missing"_s, u"4"_s);
}

void TestColumnConditions::findsPeopleByNameAndById()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, rows);
    const std::vector<Value> ids{text("u1"), text("u2"), text("stranger u"), text(""), Value()};
    for (const auto &[stored, column] : {std::pair(CaseField::OwnerId, CaseField::OwnerName),
                                         std::pair(CaseField::UserId, CaseField::UserId),
                                         std::pair(CaseField::OpenedBy, CaseField::OpenedBy),
                                         std::pair(CaseField::ClosedBy, CaseField::ClosedBy)}) {
        std::vector<TestCase> cases;
        for (const Value &id : ids)
            cases.push_back({{{stored, id}}, {}, {}});
        const CaseSnapshot snapshot = CaseSnapshot::ofBlock(blockOf(cases));
        QCOMPARE(rowsOf(snapshot, ColumnKey::ofField(column), typed), rows);
    }
}

void TestColumnConditions::readsTheStatusInWords()
{
    const auto statusOf = [](const std::string &closed) {
        return TestCase{{{CaseField::Closed, {ValueKind::Boolean, closed}}}, {}, {}};
    };
    const CaseSnapshot cases =
        CaseSnapshot::ofBlock(blockOf({statusOf("true"), statusOf("false"), statusOf("True"), {}}));
    const ColumnKey status = ColumnKey::ofField(CaseField::Closed);
    QCOMPARE(rowsOf(cases, status, u"open"_s), u"1"_s);
    QCOMPARE(rowsOf(cases, status, u"=Closed"_s), u"0 2"_s);
    QCOMPARE(rowsOf(cases, status, u"=true"_s), u"0"_s);
    QCOMPARE(rowsOf(cases, status, u"missing"_s), u"3"_s);
}

void TestColumnConditions::looksForTextWithSpacesInTimes()
{
    std::vector<Value> times;
    for (int i = 0; i < 10; ++i)
        times.push_back(text("2015-11-2" + std::to_string(i) + " 19:34:33.987000"));
    const CaseSnapshot cases = casesWith(times);
    QCOMPARE(cases.entries().front().block->find(theProperty)->encoding(), CaseColumn::Encoding::Time);
    QCOMPARE(rowsOf(cases, theProperty, u"27 19:3"_s), u"7"_s);
    QCOMPARE(rowsOf(cases, theProperty, u"27T19"_s), QString());
}

void TestColumnConditions::givesUpOnEndlessExpressions()
{
    std::vector<Value> values;
    for (int i = 0; i < 200; ++i)
        values.push_back(text(std::string(2000, 'a') + std::to_string(i)));
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(rowsOf(casesWith(values), theProperty, u"/^(a+)+$/"_s), QString());
    QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
}

QTEST_GUILESS_MAIN(TestColumnConditions)
#include "tst_columnconditions.moc"
