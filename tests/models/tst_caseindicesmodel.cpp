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
        const auto show = [&] {
            model.setRelatives(
                relativesOf(indicesOfCase(store.snapshot(), 0), [&store](const QString &caseId) {
                    const CaseRow row = store.find(caseId);
                    return row == noRow ? KnownCase() : knownCase(store.snapshot(), row);
                }));
        };

        show();
        QCOMPARE(announcements.take(), QStringList{QStringLiteral("reset")});
        QCOMPARE(shownHeadings(model),
                 QStringLiteral("Identifier | Type | Relationship | Status | Related case"));
        QCOMPARE(shownRows(model),
                 (QStringList{QStringLiteral("parent | mother | child | Not loaded | mum"),
                              QStringLiteral("host | household | extension | Not loaded | far")}));

        // The mother comes with a later page.
        store.append(blockOf(R"({"case_id": "mum", "closed": true, "properties": {"case_name": "Amina <b>",
                        "case_type": "woman"}})"));
        show();
        QCOMPARE(announcements.take(), QStringList{QStringLiteral("change 0,0 to 1,4")});
        QCOMPARE(shownRows(model).first(), QStringLiteral("parent | woman | child | Closed | Amina <b>"));
        const QModelIndex related = model.index(0, CaseIndicesModel::RelatedCase);
        QCOMPARE(related.data(CaseIndicesModel::CaseIdRole).toString(), QStringLiteral("mum"));
        QCOMPARE(related.data(Qt::ToolTipRole).toString(), QStringLiteral("<p>mum</p>"));

        model.clear();
        QCOMPARE(announcements.take(), QStringList{QStringLiteral("reset")});
        QCOMPARE(model.rowCount(), 0);
        model.clear();
        QCOMPARE(announcements.take(), QStringList());
    }

    void aLoadedCaseWithoutANameIsShownByItsId()
    {
        CaseIndicesModel model;
        model.setRelatives({{QStringLiteral("mum"),
                             QStringLiteral("mother"),
                             {},
                             KnownCase::State::Open,
                             QStringLiteral("parent"),
                             QStringLiteral("child")}});
        QCOMPARE(model.index(0, CaseIndicesModel::RelatedCase).data().toString(), QStringLiteral("mum"));
    }

    void saysWhatIsMissing()
    {
        CaseIndicesModel model;
        model.setRelatives({{QStringLiteral("gone"),
                             QStringLiteral("mother"),
                             {},
                             KnownCase::State::Missing,
                             QStringLiteral("parent"),
                             QStringLiteral("child")}});
        const QModelIndex status = model.index(0, CaseIndicesModel::Status);
        QCOMPARE(status.data().toString(), QStringLiteral("Missing"));
        QVERIFY(status.data(Qt::ToolTipRole).toString().contains(QStringLiteral("server")));
    }
};

QTEST_GUILESS_MAIN(CaseIndicesModelTest)
#include "tst_caseindicesmodel.moc"
