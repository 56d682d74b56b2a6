// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casestore.h"
#include "testcases.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace ccb;
using namespace Qt::StringLiterals;
using namespace ccb::testing;

namespace
{

// "mother 2, child 1": the types and how many live cases each has.
QString typesOf(const CaseStore &store)
{
    QStringList types;
    for (const CaseTypeCount &count : store.caseTypes())
        types << u"%1 %2"_s.arg(count.type).arg(count.cases);
    return types.join(u", "_s);
}

TestCase ownedCase(const std::string &id, const std::string &type, const std::string &owner)
{
    TestCase made = caseOf(id, type);
    made.fields.emplace_back(CaseField::OwnerId, text(owner));
    return made;
}

// The text of each live row's property `n`, in order.
QStringList liveValues(const CaseSnapshot &snapshot)
{
    QStringList values;
    const ColumnKey key = ColumnKey::ofProperty(u"n"_s);
    for (CaseRow row = 0; row < snapshot.rowCount(); ++row) {
        if (!snapshot.isDead(row))
            values << snapshot.text(row, key);
    }
    return values;
}

CaseBlockPtr numbered(const std::vector<std::pair<std::string, std::string>> &idsAndValues)
{
    std::vector<TestCase> cases;
    for (const auto &[id, value] : idsAndValues)
        cases.push_back(caseOf(id, "t", {{"n", text(value)}}));
    return blockOf(cases);
}

} // namespace

class TestCaseStore : public QObject
{
    Q_OBJECT

private slots:
    void beginsEmpty();
    void appendsBlocks();
    void newerCaseBuriesTheOlder();
    void repeatsWithinABlockCountOnce();
    void findsIdsOfAllSpellings();
    void countsTypesAndOwners();
    void namesPropertiesOfEachType();
    void tellsWhereACasePoints();
    void readsColumnsOverAllBlocks();
    void snapshotStaysAsItWas();
    void snapshotIsReadWhileTheStoreGrows();
    void holdsManyIds();
    void clearForgetsEverything();
};

void TestCaseStore::beginsEmpty()
{
    CaseStore store;
    QCOMPARE(store.rowCount(), 0u);
    QCOMPARE(store.caseCount(), 0u);
    QVERIFY(store.snapshot().isEmpty());
    QCOMPARE(store.find(u"x"), noRow);
    QVERIFY(store.caseTypes().isEmpty());
    QVERIFY(store.propertyNames().isEmpty());
    store.append(blockOf({}));
    QCOMPARE(store.snapshot().entries().size(), size_t(0));
}

void TestCaseStore::appendsBlocks()
{
    CaseStore store;
    store.append(numbered({{"a", "1"}, {"b", "2"}}));
    store.append(numbered({{"c", "3"}}));
    QCOMPARE(store.rowCount(), 3u);
    QCOMPARE(liveValues(store.snapshot()), QStringList({u"1"_s, u"2"_s, u"3"_s}));
    QCOMPARE(store.find(u"c"), 2u);
    const CaseSnapshot::Location at = store.snapshot().locate(2);
    QCOMPARE(at.block, 1u);
    QCOMPARE(at.row, 0u);
}

void TestCaseStore::newerCaseBuriesTheOlder()
{
    CaseStore store;
    store.append(numbered({{"a", "old a"}, {"b", "old b"}, {"c", "c"}}));
    store.append(numbered({{"b", "new b"}, {"d", "d"}}));
    store.append(numbered({{"a", "new a"}, {"b", "newest b"}}));
    QCOMPARE(store.rowCount(), 7u);
    QCOMPARE(store.caseCount(), 4u);
    QCOMPARE(liveValues(store.snapshot()), QStringList({u"c"_s, u"d"_s, u"new a"_s, u"newest b"_s}));
    QVERIFY(store.isDead(0));
    QVERIFY(store.isDead(3));
    QCOMPARE(store.find(u"b"), 6u);
    QCOMPARE(typesOf(store), u"t 4"_s);
}

void TestCaseStore::repeatsWithinABlockCountOnce()
{
    CaseStore store;
    store.append(numbered({{"a", "1"}, {"a", "2"}, {"b", "b"}, {"a", "3"}}));
    QCOMPARE(store.caseCount(), 2u);
    QCOMPARE(liveValues(store.snapshot()), QStringList({u"b"_s, u"3"_s}));
    QCOMPARE(store.find(u"a"), 3u);
    QCOMPARE(typesOf(store), u"t 2"_s);
}

void TestCaseStore::findsIdsOfAllSpellings()
{
    // Ids that a column packs in different ways: as UUIDs, texts, days and times.
    const std::vector<std::vector<std::string>> families{
        {uuidOf(1), uuidOf(2), uuidOf(3)},
        {"plain", "é", "ख", "582B7655-8EF3-4B20-BE03-3A0FC222E258"},
        {"2024-01-01", "2024-01-02", "2024-01-03"},
        {"2015-11-27 19:34:33.987000", "2015-11-27 19:34:34.987000"},
        {"00000000-0000-0000-0000-000000000000", uuidOf(9)},
    };
    CaseStore store;
    CaseRow row = 0;
    std::vector<std::string> ids;
    for (const auto &family : families) {
        std::vector<std::pair<std::string, std::string>> cases;
        for (const std::string &id : family)
            cases.emplace_back(id, "first");
        store.append(numbered(cases));
        for (const std::string &id : family) {
            QCOMPARE(store.find(QString::fromStdString(id)), row++);
            ids.push_back(id);
        }
    }
    // All of them again in one block, where they are packed otherwise.
    std::vector<std::pair<std::string, std::string>> again;
    for (const std::string &id : ids)
        again.emplace_back(id, "second");
    store.append(numbered(again));
    QCOMPARE(store.caseCount(), CaseRow(ids.size()));
    for (const std::string &id : ids)
        QCOMPARE(store.find(QString::fromStdString(id)), row++);
    QCOMPARE(store.find(u"PLAIN"), noRow);
    QCOMPARE(store.find(u""), noRow);
}

void TestCaseStore::countsTypesAndOwners()
{
    CaseStore store;
    store.append(
        blockOf({ownedCase("1", "child", "ben"), ownedCase("2", "child", "ben"),
                 ownedCase("3", "mother", "ben"), ownedCase("4", "visit", ""), caseOf("5", "apple")}));
    QCOMPARE(typesOf(store), u"child 2, apple 1, mother 1, visit 1"_s);
    QCOMPARE(store.ownerCounts(), (QHash<QString, int>{{u"ben"_s, 3}}));
    // Case 2 becomes a mother of another owner, case 3 stays; the only visit turns into a child.
    store.append(blockOf({ownedCase("2", "mother", "amina"), ownedCase("4", "child", "ben")}));
    QCOMPARE(typesOf(store), u"child 2, mother 2, apple 1"_s);
    QCOMPARE(store.ownerCounts(), (QHash<QString, int>{{u"ben"_s, 3}, {u"amina"_s, 1}}));
}

void TestCaseStore::namesPropertiesOfEachType()
{
    CaseStore store;
    store.append(blockOf({caseOf("1", "child", {{"weight", text("3")}, {"edd", null()}}),
                          caseOf("2", "mother", {{"edd", text("x")}, {"Älter", text("y")}})}));
    store.append(blockOf({caseOf("3", "child", {{"village", text("Ka")}, {"weight", text("4")}})}));
    QCOMPARE(store.propertyNames(u"child"_s), QStringList({u"weight"_s, u"edd"_s, u"village"_s}));
    QCOMPARE(store.propertyNames(u"mother"_s), QStringList({u"edd"_s, u"Älter"_s}));
    QCOMPARE(store.propertyNames(), QStringList({u"weight"_s, u"edd"_s, u"Älter"_s, u"village"_s}));
    QVERIFY(store.propertyNames(u"nobody"_s).isEmpty());
}

void TestCaseStore::tellsWhereACasePoints()
{
    CaseStore store;
    TestCase child = caseOf("1", "child");
    child.indices = {{"parent", text("m1"), text("mother"), text("child")},
                     {"host", text("h1"), text("household"), text("extension")}};
    store.append(blockOf({child, caseOf("2", "child")}));
    const QList<IndexFact> facts = indicesOfCase(store.snapshot(), 0);
    QCOMPARE(facts.size(), 2);
    QCOMPARE(facts.at(0).identifier, u"parent"_s);
    QCOMPARE(facts.at(0).caseId, u"m1"_s);
    QCOMPARE(facts.at(1).caseType, u"household"_s);
    QCOMPARE(facts.at(1).relationship, u"extension"_s);
    QVERIFY(indicesOfCase(store.snapshot(), 1).isEmpty());
    QCOMPARE(store.indexIdentifiers(), QStringList({u"parent"_s, u"host"_s}));
    QCOMPARE(store.snapshot().text(0, ColumnKey::ofIndex(u"host"_s)), u"h1"_s);
    const CaseSnapshot alone = CaseSnapshot::ofBlock(blockOf({child}));
    QCOMPARE(indicesOfCase(alone, 0).size(), 2);
}

void TestCaseStore::readsColumnsOverAllBlocks()
{
    CaseStore store;
    store.append(numbered({{"a", "1"}, {"b", "2"}}));
    ColumnReader reader(ColumnKey::ofProperty(u"n"_s), store.snapshot());
    store.append(blockOf({caseOf("c", "t")})); // a block without the property
    store.append(numbered({{"d", "4"}}));
    reader.extend(store.snapshot());
    QStringList values;
    CellScratch scratch;
    for (CaseRow row = 0; row < store.rowCount(); ++row)
        values << described(reader.cell(store.snapshot().locate(row), scratch));
    QCOMPARE(values, QStringList({u"text: 1"_s, u"text: 2"_s, u"missing"_s, u"text: 4"_s}));
}

void TestCaseStore::snapshotStaysAsItWas()
{
    CaseStore store;
    store.append(numbered({{"a", "1"}, {"b", "2"}}));
    const CaseSnapshot before = store.snapshot();
    store.append(numbered({{"a", "new"}, {"c", "3"}}));
    const CaseSnapshot between = store.snapshot();
    store.append(numbered({{"b", "new"}, {"c", "new"}}));
    QCOMPARE(liveValues(before), QStringList({u"1"_s, u"2"_s}));
    QCOMPARE(liveValues(between), QStringList({u"2"_s, u"new"_s, u"3"_s}));
    QCOMPARE(liveValues(store.snapshot()), QStringList({u"new"_s, u"new"_s, u"new"_s}));
    store.clear();
    QCOMPARE(liveValues(before), QStringList({u"1"_s, u"2"_s}));
}

void TestCaseStore::snapshotIsReadWhileTheStoreGrows()
{
    CaseStore store;
    store.append(numbered({{"a", "1"}, {"b", "2"}, {"c", "3"}}));
    const CaseSnapshot before = store.snapshot();
    const QStringList expected = liveValues(before);
    std::atomic<bool> stop = false;
    std::atomic<int> reads = 0;
    std::atomic<int> differences = 0;
    std::thread reader([&] {
        while (!stop) {
            differences += liveValues(before) != expected;
            ++reads;
        }
    });
    for (int round = 0; round < 500 || reads < 10; ++round)
        store.append(numbered({{"a", "x"}, {"b", "y"}, {"new " + std::to_string(round), "z"}}));
    stop = true;
    reader.join();
    QCOMPARE(differences.load(), 0);
}

void TestCaseStore::holdsManyIds()
{
    constexpr quint64 count = 200'000;
    constexpr quint64 perBlock = 10'000;
    CaseStore store;
    for (quint64 first = 0; first < count; first += perBlock) {
        std::vector<TestCase> cases;
        for (quint64 i = first; i < first + perBlock; ++i)
            cases.push_back(
                {{{CaseField::CaseId, text(i % 3 ? uuidOf(i) : "id " + std::to_string(i))}}, {}, {}});
        store.append(blockOf(cases));
    }
    QCOMPARE(store.caseCount(), CaseRow(count));
    for (quint64 i = 0; i < count; ++i)
        QCOMPARE(store.find(QString::fromStdString(i % 3 ? uuidOf(i) : "id " + std::to_string(i))),
                 CaseRow(i));
    QCOMPARE(store.find(QString::fromStdString(uuidOf(count + 1))), noRow);
}

void TestCaseStore::clearForgetsEverything()
{
    CaseStore store;
    store.append(numbered({{"a", "1"}, {"a", "2"}}));
    store.clear();
    QCOMPARE(store.rowCount(), 0u);
    QCOMPARE(store.caseCount(), 0u);
    QCOMPARE(store.find(u"a"), noRow);
    QVERIFY(store.caseTypes().isEmpty());
    store.append(numbered({{"a", "3"}}));
    QCOMPARE(store.caseCount(), 1u);
    QCOMPARE(store.find(u"a"), 0u);
}

QTEST_GUILESS_MAIN(TestCaseStore)
#include "tst_casestore.moc"
