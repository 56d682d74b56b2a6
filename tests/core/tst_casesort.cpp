// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casequery.h"
#include "core/casestore.h"
#include "testcases.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <tuple>

using namespace ccb;
using namespace Qt::StringLiterals;
using namespace ccb::testing;

namespace
{

const ColumnKey columnP = ColumnKey::ofProperty(u"p"_s);

RowMap sortedRows(const CaseSnapshot &snapshot, const ColumnKey &column, Qt::SortOrder order,
                  const OwnerDirectory &owners = {})
{
    const std::atomic<bool> cancelled = false;
    return runCaseQuery(snapshot, {{}, {column, order}}, owners, cancelled);
}

// Cases in several blocks with these values in property `p`.
std::unique_ptr<CaseStore> storeOf(const std::vector<Value> &values, size_t perBlock)
{
    auto store = std::make_unique<CaseStore>();
    for (size_t first = 0; first < values.size(); first += perBlock) {
        std::vector<TestCase> cases;
        for (size_t i = first; i < std::min(first + perBlock, values.size()); ++i)
            cases.push_back({{{CaseField::CaseId, text(std::to_string(i))}}, {{"p", values[i]}}, {}});
        store->append(blockOf(cases));
    }
    return store;
}

QStringList sortedTexts(const std::vector<std::string> &texts, Qt::SortOrder order = Qt::AscendingOrder)
{
    std::vector<Value> values;
    for (const std::string &content : texts)
        values.push_back(text(content));
    QStringList sorted;
    const auto store = storeOf(values, 3);
    for (const CaseRow row : sortedRows(store->snapshot(), columnP, order))
        sorted << store->snapshot().text(row, columnP);
    return sorted;
}

// A value whose place in the order the test knows from how it made it.
struct Placed {
    Value value;
    std::tuple<int, double, int> place; // kind of value, number or time or word, number behind the word
    bool blank = false;
};

Placed placedByChance(QRandomGenerator &random)
{
    switch (random.bounded(6)) {
    case 0: {
        const std::vector<Value> blanks{{}, null(), text("")};
        return {oneOf(blanks, random), {}, true};
    }
    case 1: {
        const int whole = random.bounded(-30, 30);
        const std::vector<std::string> spellings{std::to_string(whole), std::to_string(whole) + ".0",
                                                 std::to_string(whole) + ".000"};
        const std::string &spelling = oneOf(spellings, random);
        return {random.bounded(2) ? number(spelling) : text(spelling), {0, double(whole), 0}};
    }
    case 2: {
        const double value = random.bounded(1000) / 100.0;
        return {text(QByteArray::number(value, 'f', 2).toStdString()), {0, value, 0}};
    }
    case 3: {
        const qint64 second = 1448000000 + random.bounded(300) * 1800;
        const QDateTime utc = QDateTime::fromSecsSinceEpoch(second, Qt::UTC);
        const QDateTime away = utc.toTimeZone(QTimeZone(random.bounded(-12, 13) * 1800));
        const std::vector<QString> spellings{
            utc.toString(u"yyyy-MM-dd HH:mm:ss.zzz000"_s), utc.toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + u'Z',
            utc.toString(u"yyyy-MM-ddTHH:mm:ss"_s), away.toString(Qt::ISODate)};
        return {text(oneOf(spellings, random).toStdString()), {1, double(second), 0}};
    }
    case 4: {
        const QDate day = QDate(2015, 11, 1).addDays(random.bounded(60));
        return {text(day.toString(Qt::ISODate).toStdString()),
                {1, double(day.startOfDay(Qt::UTC).toSecsSinceEpoch()), 0}};
    }
    default: {
        const int word = random.bounded(3);
        const int behind = random.bounded(200);
        const std::vector<std::string> words{"camp ", "Household ", "village "};
        return {text(words[size_t(word)] + std::to_string(behind)), {2, double(word), behind}};
    }
    }
}

} // namespace

class TestCaseSort : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheOrderOfArrival();
    void numbersAreNumbers();
    void datesAreDates();
    void textsAreNatural();
    void blanksComeLast();
    void equalRowsKeepTheirOrder();
    void ownersGoByName();
    void agreesWithAPlainSort();
    void takesColumnsThatAreNotThere();
    void stopsWhenCancelled();
};

void TestCaseSort::keepsTheOrderOfArrival()
{
    const auto store = storeOf({text("b"), text("c"), text("a")}, 2);
    const std::atomic<bool> cancelled = false;
    QCOMPARE(runCaseQuery(store->snapshot(), {}, {}, cancelled), (RowMap{0, 1, 2}));
}

void TestCaseSort::numbersAreNumbers()
{
    QCOMPARE(sortedTexts({"10", "9", "-1", "1e2", "0.5", ".25", "007"}),
             QStringList({u"-1"_s, u".25"_s, u"0.5"_s, u"007"_s, u"9"_s, u"10"_s, u"1e2"_s}));
    QCOMPARE(sortedTexts({"0", "-0", "0.0", "-0.0"}), QStringList({u"0"_s, u"-0"_s, u"0.0"_s, u"-0.0"_s}));
    QCOMPARE(sortedTexts({"2", "10", "abc", "1"}, Qt::DescendingOrder),
             QStringList({u"abc"_s, u"10"_s, u"2"_s, u"1"_s}));
    // What only looks like a number is text.
    QCOMPARE(sortedTexts({"5-6", "1", "+", "-", ".", "2"}).mid(0, 2), QStringList({u"1"_s, u"2"_s}));
}

void TestCaseSort::datesAreDates()
{
    QCOMPARE(sortedTexts({"2015-11-28", "2015-11-27T23:00:00-02:00", "2015-11-27 19:34:33.987000",
                          "2015-11-27T19:34:33Z", "2014-12-31"}),
             QStringList({u"2014-12-31"_s, u"2015-11-27T19:34:33Z"_s, u"2015-11-27 19:34:33.987000"_s,
                          u"2015-11-28"_s, u"2015-11-27T23:00:00-02:00"_s}));
    QCOMPARE(
        sortedTexts({"2015-11-27T01:00:00+05:30", "2015-11-26T19:29:59Z", "2015-11-26T19:30:01Z"}),
        QStringList({u"2015-11-26T19:29:59Z"_s, u"2015-11-27T01:00:00+05:30"_s, u"2015-11-26T19:30:01Z"_s}));
}

void TestCaseSort::textsAreNatural()
{
    QCOMPARE(sortedTexts({"village 10", "village 2", "Village 1"}),
             QStringList({u"Village 1"_s, u"village 2"_s, u"village 10"_s}));
    QCOMPARE(sortedTexts({"zebra", "Émile", "emil", "Anna", "érable"}),
             QStringList({u"Anna"_s, u"emil"_s, u"Émile"_s, u"érable"_s, u"zebra"_s}));
}

void TestCaseSort::blanksComeLast()
{
    const auto store = storeOf({text(""), text("b"), null(), text("a"), {}, number("1")}, 2);
    QCOMPARE(sortedRows(store->snapshot(), columnP, Qt::AscendingOrder), (RowMap{5, 3, 1, 0, 2, 4}));
    QCOMPARE(sortedRows(store->snapshot(), columnP, Qt::DescendingOrder), (RowMap{1, 3, 5, 0, 2, 4}));
}

void TestCaseSort::equalRowsKeepTheirOrder()
{
    const auto store = storeOf(
        {text("b"), text("a"), text("b"), text("1.0"), text("a"), number("1"), text("1.00"), text("b")}, 3);
    QCOMPARE(sortedRows(store->snapshot(), columnP, Qt::AscendingOrder), (RowMap{3, 5, 6, 1, 4, 0, 2, 7}));
    QCOMPARE(sortedRows(store->snapshot(), columnP, Qt::DescendingOrder), (RowMap{0, 2, 7, 1, 4, 3, 5, 6}));
}

void TestCaseSort::ownersGoByName()
{
    OwnerDirectory owners;
    owners.addGroups({{u"1"_s, u"Zulu"_s, {}, false, false},
                      {u"9"_s, u"Alpha"_s, {}, false, false},
                      {u"5"_s, QString(), {}, false, false}});
    std::vector<TestCase> cases;
    for (const char *owner : {"1", "9", "", "Mike", "9", "5"})
        cases.push_back({{{CaseField::CaseId, text("#" + std::to_string(cases.size()))},
                          {CaseField::OwnerId, text(owner)},
                          {CaseField::UserId, text(owner)}},
                         {},
                         {}});
    const CaseSnapshot snapshot = CaseSnapshot::ofBlock(blockOf(cases));
    const ColumnKey name = ColumnKey::ofField(CaseField::OwnerName);
    QCOMPARE(sortedRows(snapshot, name, Qt::AscendingOrder, owners), (RowMap{5, 1, 4, 3, 0, 2}));
    QCOMPARE(sortedRows(snapshot, name, Qt::DescendingOrder, owners), (RowMap{0, 3, 1, 4, 5, 2}));
    QCOMPARE(sortedRows(snapshot, ColumnKey::ofField(CaseField::UserId), Qt::AscendingOrder, owners),
             (RowMap{5, 1, 4, 3, 0, 2}));
    // By kind: groups before unknown ids, equal ones as they came, nobody last.
    QCOMPARE(sortedRows(snapshot, ColumnKey::ofField(CaseField::OwnerKind), Qt::AscendingOrder, owners),
             (RowMap{0, 1, 4, 5, 3, 2}));
}

void TestCaseSort::agreesWithAPlainSort()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 100; ++round) {
        // Few choices: a dictionary that repeats. Many: values packed one by one.
        std::vector<Placed> choices;
        for (int i = random.bounded(1, 300); i > 0; --i)
            choices.push_back(placedByChance(random));
        std::vector<Placed> placed;
        std::vector<Value> values;
        for (int i = random.bounded(1, 600); i > 0; --i) {
            placed.push_back(oneOf(choices, random));
            values.push_back(placed.back().value);
        }
        const auto store = storeOf(values, size_t(random.bounded(1, 300)));
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            RowMap expected(placed.size());
            for (size_t i = 0; i < expected.size(); ++i)
                expected[i] = CaseRow(i);
            std::stable_sort(expected.begin(), expected.end(), [&](CaseRow a, CaseRow b) {
                if (placed[a].blank || placed[b].blank)
                    return !placed[a].blank && placed[b].blank;
                return order == Qt::AscendingOrder ? placed[a].place < placed[b].place
                                                   : placed[b].place < placed[a].place;
            });
            const RowMap sorted = sortedRows(store->snapshot(), columnP, order);
            for (size_t i = 0; i < expected.size(); ++i) {
                if (sorted[i] != expected[i])
                    QCOMPARE(u"%1 %2"_s.arg(i).arg(described(values[sorted[i]])),
                             u"%1 %2"_s.arg(i).arg(described(values[expected[i]])));
            }
            QCOMPARE(sorted, expected);
        }
    }
}

void TestCaseSort::takesColumnsThatAreNotThere()
{
    const auto store = storeOf({text("b"), text("a")}, 1);
    QCOMPARE(sortedRows(store->snapshot(), ColumnKey::ofProperty(u"q"_s), Qt::DescendingOrder),
             (RowMap{0, 1}));
    QCOMPARE(sortedRows(store->snapshot(), ColumnKey::ofIndex(u"parent"_s), Qt::AscendingOrder),
             (RowMap{0, 1}));
    QVERIFY(sortedRows({}, columnP, Qt::AscendingOrder).empty());
}

void TestCaseSort::stopsWhenCancelled()
{
    std::vector<Value> values;
    for (int i = 0; i < 50000; ++i)
        values.push_back(text("village " + std::to_string(i * 7919 % 50000)));
    const auto store = storeOf(values, 10000);
    const CaseQuery query{{}, {columnP, Qt::AscendingOrder}};

    QElapsedTimer timer;
    timer.start();
    std::atomic<bool> cancelled = false;
    runCaseQuery(store->snapshot(), query, {}, cancelled);
    const qint64 whole = timer.nsecsElapsed();

    cancelled = true;
    timer.restart();
    runCaseQuery(store->snapshot(), query, {}, cancelled);
    QVERIFY(timer.nsecsElapsed() < whole / 10);
}

QTEST_GUILESS_MAIN(TestCaseSort)
#include "tst_casesort.moc"
