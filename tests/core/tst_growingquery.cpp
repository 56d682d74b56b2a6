// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcases.h"

#include "core/casequery.h"
#include "core/casestore.h"

#include <QTest>

using namespace ccb;
using namespace ccb::testing;

// A filter that follows a growing store looks at what is new, and finds what a fresh run over everything
// finds.
class TestGrowingQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatAFreshRunFinds();
    void leavesOutWhatWasReplaced();

private:
    std::atomic<bool> m_cancelled = false;
    OwnerDirectory m_owners;
};

void TestGrowingQuery::findsWhatAFreshRunFinds()
{
    QRandomGenerator random(7);
    CaseFilter filter;
    filter.search = QStringLiteral("red");
    CaseStore store;
    std::optional<ShownCases> earlier;
    for (int block = 0; block < 60; ++block) {
        // Few ids, so that cases come again, in this block and in later ones, with another colour.
        std::vector<TestCase> cases;
        for (int i = random.bounded(1, 20); i > 0; --i) {
            const std::string id = "case " + std::to_string(random.bounded(150));
            cases.push_back(caseOf(id, "thing", {{"colour", text(random.bounded(2) == 0 ? "red" : "blue")}}));
        }
        store.append(blockOf(cases));
        const RowMap fresh = matchingRows(store.snapshot(), filter, m_owners, m_cancelled);
        const RowMap grown =
            matchingRows(store.snapshot(), filter, m_owners, m_cancelled, earlier ? &*earlier : nullptr);
        QCOMPARE(grown, fresh);
        earlier = {store.snapshot(), grown};
    }
    QVERIFY(earlier->rows.size() > 20);
    QVERIFY(store.rowCount() > store.caseCount());
}

void TestGrowingQuery::leavesOutWhatWasReplaced()
{
    CaseStore store;
    store.append(blockOf({caseOf("a", "thing"), caseOf("b", "thing")}));
    const ShownCases earlier{store.snapshot(), matchingRows(store.snapshot(), {}, m_owners, m_cancelled)};
    QCOMPARE(earlier.rows, (RowMap{0, 1}));
    store.append(blockOf({caseOf("a", "thing")}));
    QCOMPARE(matchingRows(store.snapshot(), {}, m_owners, m_cancelled, &earlier), (RowMap{1, 2}));
}

QTEST_GUILESS_MAIN(TestGrowingQuery)
#include "tst_growingquery.moc"
