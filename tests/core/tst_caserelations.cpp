// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/caserelations.h"
#include "testcases.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace ccb;
using namespace ccb::testing;
using namespace Qt::StringLiterals;

namespace
{

const std::atomic<bool> notCancelled = false;

QString toQString(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

std::string idOf(const TestCase &testCase)
{
    return testCase.value(ColumnKey::ofField(CaseField::CaseId)).text;
}

TestCase pointing(const std::string &id, const std::string &type, std::vector<TestIndex> indices)
{
    TestCase made = caseOf(id, type);
    made.indices = std::move(indices);
    return made;
}

TestIndex childOf(const std::string &parent)
{
    return {"parent", text(parent), text("mother"), text("child")};
}

CaseLookup lookupIn(const CaseStore &store)
{
    return [&store](const QString &caseId) {
        const CaseRow row = store.find(caseId);
        return row == noRow ? KnownCase() : knownCase(store.snapshot(), row);
    };
}

QStringList idsOf(const CasePath &path)
{
    QStringList ids;
    for (const Relative &relative : path.ancestors)
        ids << relative.caseId;
    return ids;
}

// A line for each group: "visit by parent, child: 3 (1 closed): a b c".
QStringList described(const CaseChildren &children, const CaseSnapshot &snapshot)
{
    QStringList lines;
    for (const ChildGroup &group : children.groups) {
        QStringList ids;
        for (const CaseRow row : group.rows)
            ids << snapshot.text(row, ColumnKey::ofField(CaseField::CaseId));
        lines << u"%1 by %2, %3: %4 (%5 closed): %6"_s
                     .arg(group.caseType, group.identifier, group.relationship)
                     .arg(group.rows.size())
                     .arg(group.closed)
                     .arg(ids.join(u' '));
    }
    return lines;
}

// What a person would do with the cases as a heap of paper: the newest version of each in one pile, looked
// through from the top.
class Pile
{
public:
    void put(const TestCase &testCase)
    {
        std::erase_if(m_cases, [&testCase](const TestCase &older) { return idOf(older) == idOf(testCase); });
        m_cases.push_back(testCase);
    }

    QStringList children(const std::string &caseId) const
    {
        std::map<std::tuple<std::string, std::string, std::string>, std::pair<QStringList, int>> groups;
        for (const TestCase &each : m_cases) {
            for (const TestIndex &index : each.indices) {
                if (index.caseId.text != caseId)
                    continue;
                auto &[ids, closed] = groups[{each.value(ColumnKey::ofField(CaseField::CaseType)).text,
                                              index.identifier, index.relationship.text}];
                ids << toQString(idOf(each));
                closed += each.value(ColumnKey::ofField(CaseField::Closed)).text == "true" ? 1 : 0;
            }
        }
        std::vector<std::pair<qsizetype, QString>> lines;
        for (const auto &[key, group] : groups) {
            const auto &[type, identifier, relationship] = key;
            lines.emplace_back(group.first.size(),
                               u"%1 by %2, %3: %4 (%5 closed): %6"_s
                                   .arg(toQString(type), toQString(identifier), toQString(relationship))
                                   .arg(group.first.size())
                                   .arg(group.second)
                                   .arg(group.first.join(u' ')));
        }
        std::stable_sort(lines.begin(), lines.end(),
                         [](const auto &a, const auto &b) { return a.first > b.first; });
        QStringList texts;
        for (const auto &[size, line] : lines)
            texts << line;
        return texts;
    }

    quint32 childCount(const std::string &caseId) const
    {
        return quint32(std::count_if(m_cases.begin(), m_cases.end(), [&caseId](const TestCase &each) {
            return std::any_of(each.indices.begin(), each.indices.end(),
                               [&caseId](const TestIndex &index) { return index.caseId.text == caseId; });
        }));
    }

    // The ids on the way up; the last one again when it runs in a circle.
    QStringList path(const std::string &caseId) const
    {
        QStringList ids;
        QStringList seen{toQString(caseId)};
        const TestCase *here = find(caseId);
        while (here) {
            const TestIndex *up = nullptr;
            for (const std::string wanted : {"parent", "host", "mère", "z"}) {
                for (const TestIndex &index : here->indices) {
                    if (!index.caseId.text.empty() && index.identifier == wanted)
                        up = up ? up : &index;
                }
            }
            if (!up)
                break;
            const QString id = toQString(up->caseId.text);
            ids << id;
            if (seen.contains(id))
                break;
            seen << id;
            here = find(up->caseId.text);
        }
        return ids;
    }

private:
    std::vector<TestCase> m_cases;

    const TestCase *find(const std::string &caseId) const
    {
        const auto found = std::find_if(m_cases.begin(), m_cases.end(),
                                        [&caseId](const TestCase &each) { return idOf(each) == caseId; });
        return found == m_cases.end() ? nullptr : &*found;
    }
};

// Cases with few ids, so that they point at each other, at themselves, in circles and at nobody.
class Chance
{
public:
    explicit Chance(quint32 seed)
        : m_random(seed)
        , m_ids(1 + m_random.bounded(60))
        , m_hasPlainIds(m_random.bounded(2) == 0)
    {
    }

    int upTo(int most) { return 1 + m_random.bounded(most); }

    std::string anyId()
    {
        const int number = m_random.bounded(m_ids);
        if (m_hasPlainIds && number % 3 == 0)
            return number % 2 == 0 ? "plain-" + std::to_string(number) : std::to_string(2000 + number);
        return uuidOf(quint64(number));
    }

    TestCase anyCase()
    {
        static const std::vector<std::string> types{"mother", "visit", "été", ""};
        static const std::vector<std::string> relationships{"child", "extension", "question"};
        static const std::vector<std::string> identifiers{"parent", "host", "mère", "z"};
        TestCase made = caseOf(anyId(), oneOf(types, m_random));
        if (m_random.bounded(3) != 0)
            made.fields.emplace_back(CaseField::Closed,
                                     Value{ValueKind::Boolean, m_random.bounded(2) ? "true" : "false"});
        for (const std::string &identifier : identifiers) {
            if (m_random.bounded(3) != 0)
                continue;
            const Value target = m_random.bounded(12) == 0 ? null() : text(anyId());
            made.indices.push_back(
                {identifier, target, text(oneOf(types, m_random)), text(oneOf(relationships, m_random))});
        }
        return made;
    }

private:
    QRandomGenerator m_random;
    int m_ids;
    bool m_hasPlainIds;
};

} // namespace

class TestCaseRelations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walksUpToTheRoot();
    void survivesCircles();
    void endsAtWhatIsNotThere();
    void endsWhereNobodyWouldRead();
    void countsChildrenByType();
    void leavesOutReplacedVersions();
    void putsFetchedChildrenBehindTheLoaded();
    void stopsWhenCancelled();
    void agreesWithAPlainSearch();
};

void TestCaseRelations::walksUpToTheRoot()
{
    CaseStore store;
    store.append(blockOf(
        {pointing("visit", "visit", {{"odd", text("elsewhere"), text("x"), text("child")}, childOf("mum")}),
         pointing("mum", "mother", {{"host", text("home"), text("house"), text("extension")}}),
         caseOf("home", "household")}));
    TestCase closed = caseOf("home", "household");
    closed.fields.emplace_back(CaseField::Closed, Value{ValueKind::Boolean, "true"});
    store.append(blockOf({closed}));

    const QList<IndexFact> indices = indicesOfCase(store.snapshot(), store.find(u"visit"));
    const CasePath path = pathToRoot(u"visit"_s, indices, lookupIn(store));
    QCOMPARE(idsOf(path), (QStringList{u"mum"_s, u"home"_s}));
    QCOMPARE(path.end, CasePath::End::Root);
    QCOMPARE(path.ancestors[0].state, KnownCase::State::Open);
    QCOMPARE(path.ancestors[0].relationship, u"child"_s);
    QCOMPARE(path.ancestors[1].state, KnownCase::State::Closed);
    QVERIFY(isExtension(path.ancestors[1].relationship));
    QCOMPARE(path.ancestors[1].caseType, u"household"_s); // its own, not what the index says

    const QList<Relative> relatives = relativesOf(indices, lookupIn(store));
    QCOMPARE(relatives.size(), 2);
    QCOMPARE(relatives[0].state, KnownCase::State::NotLoaded);
    QCOMPARE(relatives[0].caseType, u"x"_s);
    QCOMPARE(relatives[1].name,
             toQString(caseOf("mum", "mother").value(ColumnKey::ofField(CaseField::CaseName)).text));
}

void TestCaseRelations::survivesCircles()
{
    CaseStore store;
    store.append(blockOf({pointing("a", "odd", {childOf("b")}), pointing("b", "odd", {childOf("c")}),
                          pointing("c", "odd", {childOf("a")}), pointing("self", "odd", {childOf("self")}),
                          pointing("out", "odd", {childOf("b")})}));
    const auto pathOf = [&store](const QString &id) {
        return pathToRoot(id, indicesOfCase(store.snapshot(), store.find(id)), lookupIn(store));
    };
    QCOMPARE(idsOf(pathOf(u"a"_s)), (QStringList{u"b"_s, u"c"_s, u"a"_s}));
    QCOMPARE(pathOf(u"a"_s).end, CasePath::End::Circle);
    QCOMPARE(idsOf(pathOf(u"self"_s)), QStringList{u"self"_s});
    QCOMPARE(pathOf(u"self"_s).end, CasePath::End::Circle);
    QCOMPARE(idsOf(pathOf(u"out"_s)), (QStringList{u"b"_s, u"c"_s, u"a"_s, u"b"_s}));
    QCOMPARE(childrenOf(store.snapshot(), u"self"_s, notCancelled).count, 1u);
}

void TestCaseRelations::endsAtWhatIsNotThere()
{
    const QList<IndexFact> indices{{u"parent"_s, u"gone"_s, u"mother"_s, u"child"_s}};
    const CasePath path = pathToRoot(u"x"_s, indices, [](const QString &) {
        return KnownCase{KnownCase::State::Missing, {}, {}, {}};
    });
    QCOMPARE(path.end, CasePath::End::Unknown);
    QCOMPARE(path.ancestors.size(), 1);
    QCOMPARE(path.ancestors[0].state, KnownCase::State::Missing);
    QCOMPARE(path.ancestors[0].caseType, u"mother"_s);
    QVERIFY(pathToRoot(u"x"_s, {{u"parent"_s, {}, {}, {}}}, [](const QString &) {
                return KnownCase();
            }).ancestors.isEmpty());
}

void TestCaseRelations::endsWhereNobodyWouldRead()
{
    // Each case has another parent, for ever.
    const CaseLookup endless = [](const QString &caseId) {
        return KnownCase{
            KnownCase::State::Open, {}, {}, {{u"parent"_s, QString::number(caseId.toInt() + 1), {}, {}}}};
    };
    const CasePath path = pathToRoot(u"0"_s, endless(u"0"_s).indices, endless);
    QCOMPARE(path.ancestors.size(), longestPath);
    QCOMPARE(path.end, CasePath::End::TooLong);
}

void TestCaseRelations::countsChildrenByType()
{
    CaseStore store;
    const TestIndex extension{"host", text("mum"), text("mother"), text("extension")};
    TestCase closed = pointing("v2", "visit", {childOf("mum")});
    closed.fields.emplace_back(CaseField::Closed, Value{ValueKind::Boolean, "true"});
    store.append(blockOf({pointing("r1", "referral", {extension}), pointing("v1", "visit", {childOf("mum")}),
                          pointing("other", "visit", {childOf("somebody")})}));
    store.append(blockOf({closed, pointing("both", "visit", {childOf("mum"), extension})}));
    const CaseChildren children = childrenOf(store.snapshot(), u"mum"_s, notCancelled);
    QCOMPARE(described(children, store.snapshot()),
             (QStringList{u"visit by parent, child: 3 (1 closed): v1 v2 both"_s,
                          u"referral by host, extension: 1 (0 closed): r1"_s,
                          u"visit by host, extension: 1 (0 closed): both"_s}));
    QCOMPARE(children.count, 4u); // one is in two groups
    QCOMPARE(children.identifiers(), (QStringList{u"parent"_s, u"host"_s}));
    QVERIFY(childrenOf(store.snapshot(), u"r1"_s, notCancelled).groups.isEmpty());
    QVERIFY(childrenOf(store.snapshot(), {}, notCancelled).groups.isEmpty());
}

void TestCaseRelations::leavesOutReplacedVersions()
{
    CaseStore store;
    store.append(blockOf({pointing("kid", "child", {childOf("first")})}));
    store.append(blockOf({pointing("kid", "child", {childOf("second")})}));
    QCOMPARE(childrenOf(store.snapshot(), u"first"_s, notCancelled).count, 0u);
    QCOMPARE(childrenOf(store.snapshot(), u"second"_s, notCancelled).count, 1u);
}

void TestCaseRelations::putsFetchedChildrenBehindTheLoaded()
{
    CaseStore loaded;
    loaded.append(blockOf({pointing(uuidOf(1), "visit", {childOf("mum")}), caseOf(uuidOf(2), "visit")}));
    CaseStore fetched;
    fetched.append(blockOf(
        {pointing(uuidOf(1), "visit", {childOf("mum")}), pointing(uuidOf(3), "visit", {childOf("mum")})}));
    fetched.append(blockOf({pointing(uuidOf(3), "visit", {childOf("mum")})})); // came again
    const CaseSnapshot both = CaseSnapshot::joined(loaded.snapshot(), fetched.snapshot());
    QCOMPARE(both.rowCount(), 5u);
    const CaseChildren children = childrenOf(both, u"mum"_s, notCancelled, loaded.rowCount());
    QCOMPARE(children.count, 2u);
    QCOMPARE(children.groups.first().rows, (RowMap{0, 4}));
    QCOMPARE(both.text(4, ColumnKey::ofField(CaseField::CaseId)), toQString(uuidOf(3)));
}

void TestCaseRelations::stopsWhenCancelled()
{
    CaseStore store;
    store.append(blockOf({pointing("kid", "child", {childOf("mum")})}));
    const std::atomic<bool> cancelled = true;
    QCOMPARE(childrenOf(store.snapshot(), u"mum"_s, cancelled).count, 0u);
}

void TestCaseRelations::agreesWithAPlainSearch()
{
    qsizetype found = 0;
    qsizetype steps = 0;
    int circles = 0;
    for (quint32 round = 0; round < 200; ++round) {
        Chance chance(round);
        CaseStore store;
        Pile pile;
        for (int block = chance.upTo(5); block > 0; --block) {
            std::vector<TestCase> cases;
            for (int i = chance.upTo(40); i > 0; --i) {
                cases.push_back(chance.anyCase());
                pile.put(cases.back());
            }
            store.append(blockOf(cases));
        }
        for (int i = 0; i < 30; ++i) {
            const std::string id = chance.anyId();
            const CaseChildren children = childrenOf(store.snapshot(), toQString(id), notCancelled);
            QCOMPARE(described(children, store.snapshot()), pile.children(id));
            QCOMPARE(children.count, pile.childCount(id));
            found += children.groups.size();

            const CaseRow row = store.find(toQString(id));
            const QList<IndexFact> indices =
                row == noRow ? QList<IndexFact>() : indicesOfCase(store.snapshot(), row);
            const CasePath path = pathToRoot(toQString(id), indices, lookupIn(store));
            QCOMPARE(idsOf(path), pile.path(id));
            steps += path.ancestors.size();
            circles += path.end == CasePath::End::Circle ? 1 : 0;
        }
    }
    QVERIFY(found > 5000); // they did find something
    QVERIFY(steps > 5000);
    QVERIFY(circles > 200);
}

QTEST_GUILESS_MAIN(TestCaseRelations)
#include "tst_caserelations.moc"
