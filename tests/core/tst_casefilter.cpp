// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casequery.h"
#include "core/casestore.h"
#include "testcases.h"

#include <QTest>

using namespace ccb;
using namespace Qt::StringLiterals;
using namespace ccb::testing;

namespace
{

TestCase person(const std::string &id, const std::string &type, const std::string &name,
                const std::string &owner, bool closed,
                std::vector<std::pair<std::string, Value>> properties = {})
{
    return {{{CaseField::CaseId, text(id)},
             {CaseField::CaseType, text(type)},
             {CaseField::CaseName, text(name)},
             {CaseField::OwnerId, text(owner)},
             {CaseField::Closed, {ValueKind::Boolean, closed ? "true" : "false"}}},
            std::move(properties),
            {}};
}

OwnerDirectory ownersForTests()
{
    OwnerDirectory owners;
    User ben;
    ben.id = u"u1"_s;
    ben.firstName = u"Ben"_s;
    ben.lastName = u"Rüdolph"_s;
    owners.addUsers({ben});
    owners.addGroups({{u"g1"_s, u"Nurses"_s, {}, true, false}});
    return owners;
}

RowMap run(const CaseSnapshot &snapshot, const CaseFilter &filter)
{
    const std::atomic<bool> cancelled = false;
    return runCaseQuery(snapshot, {filter, {}}, ownersForTests(), cancelled);
}

// The numbers of the rows that match, "0 2 3".
QString rowsOf(const CaseSnapshot &snapshot, const CaseFilter &filter)
{
    QStringList rows;
    for (const CaseRow row : run(snapshot, filter))
        rows << QString::number(row);
    return rows.join(u' ');
}

CaseFilter searching(const QString &words)
{
    CaseFilter filter;
    filter.search = words;
    return filter;
}

CaseFilter having(const ColumnKey &column, const QString &value)
{
    CaseFilter filter;
    filter.conditions = {ColumnCondition::equals(column, value)};
    return filter;
}

// The rows whose property `p` holds the words.
QString found(const std::vector<std::string> &values, const QString &words)
{
    std::vector<TestCase> cases;
    for (const std::string &value : values)
        cases.push_back({{{CaseField::CaseId, text("#")}}, {{"p", text(value)}}, {}});
    return rowsOf(CaseSnapshot::ofBlock(blockOf(cases)), searching(words));
}

} // namespace

class TestCaseFilter : public QObject
{
    Q_OBJECT

private slots:
    void narrowsByFields();
    void matchesPropertiesExactly();
    void blankMatchesWhatIsNotThere();
    void matchesOwnerNames();
    void matchesOwnerKinds();
    void leavesOutReplacedRows();
    void searchesForAllWords();
    void ignoresCaseAndAccents_data();
    void ignoresCaseAndAccents();
    void hitsStayWithinAValue();
    void findsWordsInLongColumns();
    void findsWordsInTimesAndIds();
    void findsOwnersByName();
    void ignoresWordsOfMarksAlone();
    void stopsWhenCancelled();
};

void TestCaseFilter::narrowsByFields()
{
    const CaseSnapshot snapshot =
        CaseSnapshot::ofBlock(blockOf({person("1", "mother", "A", "u1", false),
                                       person("2", "mother", "B", "g1", true),
                                       person("3", "child", "C", "u1", true),
                                       {{{CaseField::CaseId, text("4")}}, {}, {}}}));
    QCOMPARE(rowsOf(snapshot, {}), u"0 1 2 3"_s);
    CaseFilter filter;
    filter.caseType = u"mother"_s;
    QCOMPARE(rowsOf(snapshot, filter), u"0 1"_s);
    filter.status = CaseStatus::Open;
    QCOMPARE(rowsOf(snapshot, filter), u"0"_s);
    filter.status = CaseStatus::Closed;
    QCOMPARE(rowsOf(snapshot, filter), u"1"_s);
    filter.caseType.clear();
    QCOMPARE(rowsOf(snapshot, filter), u"1 2"_s);
    filter.ownerId = u"u1"_s;
    QCOMPARE(rowsOf(snapshot, filter), u"2"_s);
    filter.status = CaseStatus::Open;
    filter.ownerId.clear();
    QCOMPARE(rowsOf(snapshot, filter), u"0 3"_s); // nobody said that 4 is closed
    filter.caseType = u"Mother"_s;
    QCOMPARE(rowsOf(snapshot, filter), QString());
}

void TestCaseFilter::matchesPropertiesExactly()
{
    const ColumnKey village = ColumnKey::ofProperty(u"village"_s);
    const CaseSnapshot snapshot = CaseSnapshot::ofBlock(blockOf(
        {caseOf(uuidOf(1), "t", {{"village", text("Ka")}}), caseOf(uuidOf(2), "t", {{"village", text("ka")}}),
         caseOf(uuidOf(3), "t", {{"village", text("Ka ")}}),
         caseOf(uuidOf(4), "t", {{"village", number("0.10")}}), caseOf(uuidOf(5), "t")}));
    QCOMPARE(rowsOf(snapshot, having(village, u"Ka"_s)), u"0"_s);
    QCOMPARE(rowsOf(snapshot, having(village, u"0.10"_s)), u"3"_s);
    QCOMPARE(rowsOf(snapshot, having(village, u"0.1"_s)), QString());
    QCOMPARE(rowsOf(snapshot, having(ColumnKey::ofProperty(u"nowhere"_s), u"Ka"_s)), QString());
    const ColumnKey id = ColumnKey::ofField(CaseField::CaseId);
    QCOMPARE(rowsOf(snapshot, having(id, QString::fromStdString(uuidOf(2)))), u"1"_s);
    QCOMPARE(rowsOf(snapshot, having(id, QString::fromStdString(uuidOf(2)).toUpper())), QString());
    CaseFilter both = having(village, u"Ka"_s);
    both.conditions.append(ColumnCondition::equals(id, QString::fromStdString(uuidOf(2))));
    QCOMPARE(rowsOf(snapshot, both), QString());
}

void TestCaseFilter::blankMatchesWhatIsNotThere()
{
    CaseStore store;
    store.append(
        blockOf({caseOf("1", "t", {{"p", text("")}}), caseOf("2", "t", {{"p", null()}}), caseOf("3", "t"),
                 caseOf("4", "t", {{"p", text("x")}}), caseOf("5", "t", {{"p", text(" ")}})}));
    store.append(blockOf({caseOf("6", "t")})); // a block without the property
    QCOMPARE(rowsOf(store.snapshot(), having(ColumnKey::ofProperty(u"p"_s), {})), u"0 1 2 5"_s);
    const ColumnKey parent = ColumnKey::ofIndex(u"parent"_s);
    QCOMPARE(rowsOf(store.snapshot(), having(parent, {})), u"0 1 2 3 4 5"_s);
}

void TestCaseFilter::matchesOwnerNames()
{
    const CaseSnapshot snapshot = CaseSnapshot::ofBlock(
        blockOf({person("1", "t", "A", "u1", false), person("2", "t", "B", "g1", false),
                 person("3", "t", "C", "stranger", false), person("4", "t", "D", "", false)}));
    const ColumnKey name = ColumnKey::ofField(CaseField::OwnerName);
    QCOMPARE(rowsOf(snapshot, having(name, u"Ben Rüdolph"_s)), u"0"_s);
    QCOMPARE(rowsOf(snapshot, having(name, u"Nurses"_s)), u"1"_s);
    QCOMPARE(rowsOf(snapshot, having(name, u"stranger"_s)), u"2"_s);
    QCOMPARE(rowsOf(snapshot, having(name, u"g1"_s)), u"1"_s); // by the id as well
    QCOMPARE(rowsOf(snapshot, having(name, u"Ben"_s)), QString());
    QCOMPARE(rowsOf(snapshot, having(name, {})), u"3"_s);
}

void TestCaseFilter::matchesOwnerKinds()
{
    const CaseSnapshot snapshot = CaseSnapshot::ofBlock(
        blockOf({person("1", "t", "A", "u1", false), person("2", "t", "B", "g1", false),
                 person("3", "t", "C", "stranger", false), person("4", "t", "D", "", false)}));
    const ColumnKey kind = ColumnKey::ofField(CaseField::OwnerKind);
    QCOMPARE(rowsOf(snapshot, having(kind, u"mobile worker"_s)), u"0"_s);
    QCOMPARE(rowsOf(snapshot, having(kind, u"group"_s)), u"1"_s);
    QCOMPARE(rowsOf(snapshot, having(kind, u"unknown"_s)), u"2"_s);
    QCOMPARE(rowsOf(snapshot, having(kind, u"deactivated worker"_s)), QString());
    QCOMPARE(rowsOf(snapshot, having(kind, {})), u"3"_s);
}

void TestCaseFilter::leavesOutReplacedRows()
{
    CaseStore store;
    store.append(blockOf({caseOf("1", "old"), caseOf("2", "t")}));
    store.append(blockOf({caseOf("1", "t")}));
    QCOMPARE(rowsOf(store.snapshot(), {}), u"1 2"_s);
    QCOMPARE(rowsOf(store.snapshot(), searching(u"name"_s)), u"1 2"_s);
    QCOMPARE(rowsOf(store.snapshot(), searching(u"old"_s)), QString());
}

void TestCaseFilter::searchesForAllWords()
{
    TestCase related = caseOf("3", "visit");
    related.indices = {{"parent", text("farm-77"), text("farm"), text("child")}};
    const CaseSnapshot snapshot = CaseSnapshot::ofBlock(
        blockOf({caseOf("1", "mother", {{"village", text("Ka Bongo")}, {"age", number("33")}}),
                 caseOf("2", "child", {{"village", text("Bongo")}}), related}));
    QCOMPARE(rowsOf(snapshot, searching(u"  bongo "_s)), u"0 1"_s);
    QCOMPARE(rowsOf(snapshot, searching(u"BONGO mother"_s)), u"0"_s); // in two columns
    QCOMPARE(rowsOf(snapshot, searching(u"ong 33"_s)), u"0"_s);
    QCOMPARE(rowsOf(snapshot, searching(u"bongo\tnobody"_s)), QString());
    QCOMPARE(rowsOf(snapshot, searching(u"farm-77"_s)), u"2"_s);
    QCOMPARE(rowsOf(snapshot, searching(u"   "_s)), u"0 1 2"_s);
}

void TestCaseFilter::ignoresCaseAndAccents_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("matches");
    const auto row = [](const QString &value, const QString &words, bool matches) {
        QTest::newRow(qPrintable(u"%1 in %2"_s.arg(words, value))) << value << words << matches;
    };
    row(u"été"_s, u"ete"_s, true);
    row(u"été"_s, u"ETE"_s, true);
    row(u"ÉTÉ"_s, u"été"_s, true);
    row(u"ete"_s, u"Été"_s, true);
    row(u"e\u0301te\u0301"_s, u"été"_s, true);
    row(u"été"_s, u"e\u0301t"_s, true);
    row(u"Traoré"_s, u"traore"_s, true);
    row(u"Ångström"_s, u"angstrom"_s, true);
    row(u"été"_s, u"eta"_s, false);
    row(u"ΑΘΉΝΑ"_s, u"αθηνα"_s, true);
    row(u"खिलौना"_s, u"खिलौना"_s, true);
    row(u"खिलौना"_s, u"खि"_s, true);
    row(u"खिलौना"_s, u"खल"_s, false); // vowel signs make another word
    row(u"सीता"_s, u"सिता"_s, false);
    row(u"مُحَمَّد"_s, u"محمد"_s, true);
    row(u"محمد"_s, u"مُحَمَّد"_s, true);
    row(u"محمد"_s, u"احمد"_s, false);
    row(u"አበበ ቢቂላ"_s, u"ቢቂላ"_s, true);
    row(u"አበበ"_s, u"አቢበ"_s, false);
    row(u"12 ﬁelds"_s, u"fields"_s, true);
}

void TestCaseFilter::ignoresCaseAndAccents()
{
    QFETCH(const QString, value);
    QFETCH(const QString, words);
    QFETCH(const bool, matches);
    // Alone, among ASCII values, and in a column that repeats.
    QCOMPARE(found({value.toStdString()}, words), matches ? u"0"_s : QString());
    QCOMPARE(found({"plain", "_" + value.toStdString() + "_", "other"}, words), matches ? u"1"_s : QString());
    std::vector<std::string> repeated(20, "plain");
    repeated[7] = repeated[3] = value.toStdString();
    QCOMPARE(found(repeated, words), matches ? u"3 7"_s : QString());
}

void TestCaseFilter::hitsStayWithinAValue()
{
    QCOMPARE(found({"ab", "cd", "bc"}, u"bc"_s), u"2"_s);
    QCOMPARE(found({"ab", "", "cd"}, u"bc"_s), QString());
    QCOMPARE(found({"aa", "aab"}, u"aab"_s), u"1"_s); // the first try runs over the border
    QCOMPARE(found({"x", "é", "y"}, u"xy"_s), QString());
    QCOMPARE(found({"ab", "ab", "ab"}, u"ab"_s), u"0 1 2"_s);
    QCOMPARE(found({"", "", ""}, u"a"_s), QString());
}

void TestCaseFilter::findsWordsInLongColumns()
{
    // The column is searched piece by piece: a word may lie on the border of two pieces, wherever that is.
    for (const size_t before :
         {0u, 1u, 4095u, 16379u, 16380u, 16381u, 16382u, 16383u, 16384u, 16385u, 40000u}) {
        const std::string filler(before, '.');
        QCOMPARE(found({filler + "needle" + filler, "none"}, u"Needle"_s), u"0"_s);
        QCOMPARE(found({filler, "needle", filler + "!"}, u"needle"_s), u"1"_s);
        QCOMPARE(found({filler + "nee", "dle"}, u"needle"_s), QString());
    }
    const std::string longWord(20000, 'w');
    QCOMPARE(found({"w", longWord, longWord + longWord}, QString(20000, u'w')), u"1 2"_s);
}

void TestCaseFilter::findsWordsInTimesAndIds()
{
    std::vector<TestCase> cases;
    for (int i = 0; i < 10; ++i) {
        cases.push_back(
            {{{CaseField::CaseId, text(uuidOf(quint64(i)))},
              {CaseField::DateOpened, text("2015-11-2" + std::to_string(i) + "T19:34:33.987000Z")}},
             {},
             {}});
    }
    const CaseBlockPtr block = blockOf(cases);
    QCOMPARE(block->field(CaseField::DateOpened).encoding(), CaseColumn::Encoding::Time);
    QCOMPARE(block->field(CaseField::CaseId).encoding(), CaseColumn::Encoding::Uuid);
    const CaseSnapshot snapshot = CaseSnapshot::ofBlock(block);
    QCOMPARE(rowsOf(snapshot, searching(u"2015-11-27"_s)), u"7"_s);
    QCOMPARE(rowsOf(snapshot, searching(u"-24t19"_s)), u"4"_s);
    QCOMPARE(rowsOf(snapshot, searching(u"987000z"_s)), u"0 1 2 3 4 5 6 7 8 9"_s);
    QCOMPARE(rowsOf(snapshot, searching(u"2016"_s)), QString());
    QCOMPARE(rowsOf(snapshot, searching(QString::fromStdString(uuidOf(3)).mid(4, 12).toUpper())), u"3"_s);
    QCOMPARE(rowsOf(snapshot, searching(u"zzz"_s)), QString());
}

void TestCaseFilter::findsOwnersByName()
{
    const CaseSnapshot snapshot = CaseSnapshot::ofBlock(
        blockOf({person("1", "t", "A", "u1", false),
                 person("2", "t", "B", "g1", false),
                 {{{CaseField::CaseId, text("3")}, {CaseField::UserId, text("u1")}}, {}, {}},
                 {{{CaseField::CaseId, text("4")}}, {{"p", text("u1")}}, {}}}));
    QCOMPARE(rowsOf(snapshot, searching(u"rudol"_s)), u"0 2"_s);
    QCOMPARE(rowsOf(snapshot, searching(u"NURSES"_s)), u"1"_s);
    QCOMPARE(rowsOf(snapshot, searching(u"u1"_s)), u"0 2 3"_s);
}

void TestCaseFilter::ignoresWordsOfMarksAlone()
{
    QCOMPARE(found({"", "", ""}, u"\u0610"_s), u"0 1 2"_s);
    QCOMPARE(found({"a", "b"}, u"b \u0610"_s), u"1"_s);
}

void TestCaseFilter::stopsWhenCancelled()
{
    const CaseSnapshot snapshot = CaseSnapshot::ofBlock(blockOf({caseOf("1", "t")}));
    const std::atomic<bool> cancelled = true;
    QVERIFY(runCaseQuery(snapshot, {searching(u"name"_s), {}}, {}, cancelled).empty());
}

QTEST_GUILESS_MAIN(TestCaseFilter)
#include "tst_casefilter.moc"
