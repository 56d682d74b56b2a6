// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/caseindicesmodel.h"
#include "modeltesting.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace ccb;
using namespace ccb::testing;

namespace
{

CaseBlockPtr child()
{
    return blockOf(R"(
        {"case_id": "kid", "properties": {"case_name": "Kid"},
         "indices": {"parent": {"case_id": "mum", "case_type": "mother", "relationship": "child"},
                     "host": {"case_id": "far", "case_type": "household", "relationship": "extension"}}})");
}

} // namespace

class CaseIndicesModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsNamesOfLoadedCases()
    {
        CaseIndicesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ModelAnnouncements announcements(model);
        CaseStore store;
        store.append(child());
        const QList<IndexFact> indices = indicesOfCase(store.snapshot(), 0);

        model.setIndices(indices, store);
        QCOMPARE(announcements.take(), QStringList{QStringLiteral("reset")});
        QCOMPARE(shownHeadings(model), QStringLiteral("Identifier | Type | Relationship | Related case"));
        QCOMPARE(shownRows(model), (QStringList{QStringLiteral("parent | mother | child | mum"),
                                                QStringLiteral("host | household | extension | far")}));

        // The mother comes with a later page.
        store.append(blockOf(R"({"case_id": "mum", "properties": {"case_name": "Amina <b>"}})"));
        model.setIndices(indices, store);
        QCOMPARE(announcements.take(), QStringList{QStringLiteral("change 0,0 to 1,3")});
        QCOMPARE(shownRows(model).first(), QStringLiteral("parent | mother | child | Amina <b>"));
        const QModelIndex related = model.index(0, CaseIndicesModel::RelatedCase);
        QCOMPARE(related.data(CaseIndicesModel::CaseIdRole).toString(), QStringLiteral("mum"));
        QCOMPARE(related.data(Qt::ToolTipRole).toString(), QStringLiteral("<p>mum</p>"));

        model.clear();
        QCOMPARE(announcements.take(), QStringList{QStringLiteral("reset")});
        QCOMPARE(model.rowCount(), 0);
        model.clear();
        model.setIndices({}, store);
        QCOMPARE(announcements.take(), QStringList());
    }

    void aLoadedCaseWithoutANameIsShownByItsId()
    {
        CaseIndicesModel model;
        CaseStore store;
        store.append(child());
        store.append(blockOf(R"({"case_id": "mum", "properties": {}})"));
        model.setIndices(indicesOfCase(store.snapshot(), 0), store);
        QCOMPARE(model.index(0, CaseIndicesModel::RelatedCase).data().toString(), QStringLiteral("mum"));
    }
};

QTEST_GUILESS_MAIN(CaseIndicesModelTest)
#include "tst_caseindicesmodel.moc"
