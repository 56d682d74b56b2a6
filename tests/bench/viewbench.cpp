// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewbench.h"

#include "comparison.h"
#include "servedcases.h"

#include "models/casetablemodel.h"
#include "widgets/casestableview.h"
#include "widgets/mainwindow.h"

#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <malloc.h>
#include <unistd.h>

namespace ccb::bench
{

namespace
{

constexpr int shownColumns = 14;

double residentMegabytes()
{
    malloc_trim(0);
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').at(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1e6;
}

// The longest time between two turns of the event loop.
class BusyWatch
{
public:
    BusyWatch()
    {
        m_clock.start();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_longest = std::max(m_longest, double(m_clock.nsecsElapsed()) / 1e6);
            m_clock.restart();
        });
        m_timer.start(0);
    }
    double longest() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_longest = 0;
};

} // namespace

std::unique_ptr<Session> benchLongLoad(int cases)
{
    const auto server = serve(cases);
    qint64 jsonBytes = 0;
    for (const QByteArray &page : fetchPages(*server, 2000))
        jsonBytes += page.size();
    const double jsonMegabytes = double(jsonBytes) / 2000 * cases / 1e6;

    auto session = sessionOn(*server);
    session->cancelLoading();
    CaseQuery query;
    query.filter.search = QStringLiteral("fofana");
    session->setCaseQuery(query);
    const double before = residentMegabytes();
    {
        MainWindow window(session.get());
        window.show();
        session->refresh();
        BusyWatch watch;
        waitUntilShown(*session);
        printLongest(
            QStringLiteral("The GUI thread's longest busy time while %1 cases load, a filter on").arg(cases),
            watch.longest(), 50, 16);
    }
    printShare(QStringLiteral("Resident memory of %1 cases; against their JSON").arg(cases),
               residentMegabytes() - before, jsonMegabytes, QStringLiteral("MB"), 0.40, 0.25);
    showQuery(*session, {});
    return session;
}

void benchScrolling(Session &session, int repeats)
{
    CasesTableView view;
    view.resize(1366, 36 * 26);
    view.setCaseModel(session.caseTable());
    view.show();
    if (!QTest::qWaitForWindowExposed(&view))
        qFatal("The table was not shown.");
    for (int column = 0; column < session.caseTable()->columnCount(); ++column)
        view.setColumnWidth(column, view.viewport()->width() / shownColumns);
    QAbstractItemDelegate *lean = view.itemDelegate();
    QStyledItemDelegate plain;

    int at = 0;
    const auto jumpWith = [&](QAbstractItemDelegate *delegate) {
        return [&view, &at, delegate] {
            view.setItemDelegate(delegate);
            // 104729 is a prime: every jump lands somewhere else.
            at = int((at + qint64(104729)) % std::max(1, view.verticalScrollBar()->maximum()));
            view.verticalScrollBar()->setValue(at);
            view.viewport()->repaint();
        };
    };
    const Medians medians = takeTurns(jumpWith(lean), jumpWith(&plain), repeats * 10);
    printShare(
        QStringLiteral("A jump of the scroll bar to the new frame, %1 columns; against the default delegate")
            .arg(shownColumns),
        medians.ours, medians.baseline, QStringLiteral("ms"), 0.8, 0.5);
    view.setItemDelegate(lean);
}

} // namespace ccb::bench
