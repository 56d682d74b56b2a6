// SPDX-License-Identifier: GPL-3.0-or-later
#include "relationsbench.h"

#include "servedcases.h"

#include "models/caserelationsmodel.h"
#include "widgets/casedetailpane.h"
#include "widgets/caserelationsview.h"

#include <QEventLoop>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

#include <algorithm>

namespace ccb::bench
{

namespace
{

// The pane of one case with its relations to be seen, in the size it has in the window.
class Pane
{
public:
    explicit Pane(Session &session)
        : m_pane(&session)
        , m_view(m_pane.findChild<CaseRelationsView *>())
    {
        m_pane.resize(400, 660);
        m_pane.show();
        if (!QTest::qWaitForWindowExposed(&m_pane))
            qFatal("The pane was not shown.");
    }

    // From the click until the children are painted.
    void open(const QString &caseId, int children)
    {
        QEventLoop loop;
        QObject::connect(m_view, &CaseRelationsView::relativeCountChanged, &loop, [this, &loop, children] {
            if (m_view->relativeCount() >= children)
                loop.quit();
        });
        m_pane.showCase(caseId);
        m_pane.findChild<QTabWidget *>()->setCurrentWidget(m_view);
        if (m_view->relativeCount() < children || children == 0)
            loop.exec();
        tree()->viewport()->repaint();
    }

    // The largest group, from the click on its arrow until its first page is painted.
    void openLargestGroup()
    {
        tree()->expand(static_cast<CaseRelationsModel *>(tree()->model())->groups().constFirst());
        tree()->viewport()->repaint();
    }

private:
    CaseDetailPane m_pane;
    CaseRelationsView *m_view;

    QTreeView *tree() const { return m_view->findChild<QTreeView *>(); }
};

} // namespace

void benchRelations(Report &report, Session &session)
{
    const CaseSnapshot &snapshot = session.store().snapshot();
    const auto idAt = [&snapshot](CaseRow row) {
        return snapshot.text(row, ColumnKey::ofField(CaseField::CaseId));
    };
    const int children = int(hubChildren(report.cases()));
    Pane pane(session);
    QList<double> times;
    QList<double> groupTimes;
    for (int i = 0; i < report.repeats(); ++i) {
        pane.open(idAt(snapshot.rowCount() - 1), 1); // some other case
        times << millisecondsOf([&] { pane.open(idAt(0), children); });
        groupTimes << millisecondsOf([&] { pane.openLargestGroup(); });
    }
    report.add(
        QStringLiteral("The relations of a case with a tenth of all cases for children, from the click "
                       "to the painted rows; the longest of %1")
            .arg(report.repeats()),
        *std::max_element(times.begin(), times.end()), 0, QStringLiteral("ms"),
        {Limits::Kind::Longest, 200, 50});
    report.add(QStringLiteral("To open its largest group, to the painted rows; the longest of %1")
                   .arg(report.repeats()),
               *std::max_element(groupTimes.begin(), groupTimes.end()), 0, QStringLiteral("ms"),
               {Limits::Kind::Longest, 200, 16});
}

} // namespace ccb::bench
