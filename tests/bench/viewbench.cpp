// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewbench.h"

#include "busywatch.h"
#include "peakmemory.h"
#include "servedcases.h"

#include "models/casetablemodel.h"
#include "widgets/casestableview.h"
#include "widgets/mainwindow.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTest>

#include <algorithm>
#include <malloc.h>

namespace ccb::bench
{

namespace
{

constexpr int shownColumns = 14;
constexpr int shownRows = 36;
constexpr int jumpsATurn = 10; // one alone is too short to time

double trimmedMegabytes()
{
    malloc_trim(0);
    return residentMegabytes();
}

double jsonMegabytes(const DemoServer &server, qint64 cases)
{
    const qint64 sample = std::min(cases, qint64(2000));
    qint64 bytes = 0;
    for (const QByteArray &page : fetchPages(server, sample))
        bytes += page.size();
    return double(bytes) / double(sample) * double(cases) / 1e6;
}

// The table alone, in the size that the figures are about.
class Table
{
public:
    explicit Table(Session &session)
    {
        m_view.setCaseModel(session.caseTable());
        m_view.resize(1366, m_view.verticalHeader()->defaultSectionSize() * (shownRows + 1));
        m_view.show();
        if (!QTest::qWaitForWindowExposed(&m_view))
            qFatal("The table was not shown.");
        for (int column = 0; column < session.caseTable()->columnCount(); ++column)
            m_view.setColumnWidth(column, m_view.viewport()->width() / shownColumns);
    }

    CasesTableView &view() { return m_view; }

    void jump()
    {
        for (int i = 0; i < jumpsATurn; ++i) {
            // 104729 is a prime: every jump lands somewhere else.
            m_at = int((m_at + qint64(104729)) % std::max(1, m_view.verticalScrollBar()->maximum()));
            m_view.verticalScrollBar()->setValue(m_at);
            m_view.viewport()->repaint();
            m_view.horizontalHeader()->viewport()->repaint();
        }
    }

private:
    CasesTableView m_view;
    int m_at = 0;
};

} // namespace

std::unique_ptr<Session> benchLongLoad(Report &report, int pageSize)
{
    const auto server = serve(report.cases());
    const double json = jsonMegabytes(*server, report.cases());
    auto session = sessionOn(*server, pageSize);
    session->cancelLoading();
    CaseQuery query;
    query.filter.search = QStringLiteral("fofana");
    session->setCaseQuery(query);
    const double before = trimmedMegabytes();
    {
        MainWindow window(session.get());
        window.show();
        if (!QTest::qWaitForWindowExposed(&window))
            qFatal("The window was not shown.");
        session->refresh();
        const BusyWatch watch;
        waitUntilShown(*session);
        report.add(QStringLiteral("The GUI thread's longest busy time while they load, a filter on, pages of "
                                  "%1; of that its own work %2 ms")
                       .arg(pageSize)
                       .arg(watch.longestWork(), 0, 'f', 1),
                   watch.longest(), 0, QStringLiteral("ms"), {Limits::Kind::Longest, 50, 16});
    }
    report.add(QStringLiteral("Resident memory, pages of %1; against their JSON").arg(pageSize),
               trimmedMegabytes() - before, json, QStringLiteral("MB"), {Limits::Kind::Share, 0.40, 0.25});
    showQuery(*session, {});
    return session;
}

void benchScrolling(Report &report, Session &session)
{
    Table table(session);
    CasesTableView &view = table.view();
    QAbstractItemDelegate *lean = view.itemDelegate();
    QStyledItemDelegate plain;
    const auto jumpWith = [&table, &view](QAbstractItemDelegate *delegate) {
        return [&table, &view, delegate] {
            view.setItemDelegate(delegate);
            table.jump();
        };
    };
    report.compare({.figure = QStringLiteral("%1 jumps of the scroll bar to the new frame, %2 columns; "
                                             "against the default delegate")
                                  .arg(jumpsATurn)
                                  .arg(shownColumns),
                    .ours = jumpWith(lean),
                    .baseline = jumpWith(&plain),
                    .limits = {Limits::Kind::Share, 0.8, 0.5}});
    view.setItemDelegate(lean);

    const auto selectOne = [&view] { view.selectRow(0); };
    const auto selectAll = [&view] { view.selectAll(); };
    report.withBaselines() ? selectOne() : selectAll(); // the baseline comes first
    report.compare({.figure = QStringLiteral("The same with all rows selected; against one row selected"),
                    .ours = [&table] { table.jump(); },
                    .baseline = [&table] { table.jump(); },
                    .limits = {Limits::Kind::Share, 2.0, 1.0},
                    .resetOurs = report.withBaselines() ? Work(selectOne) : Work(),
                    .resetBaseline = selectAll});
}

} // namespace ccb::bench
