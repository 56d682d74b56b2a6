// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/casequeryrunner.h"

#include "core/casesort.h"

#include <QtConcurrent>

namespace ccb
{

namespace
{

struct Rows {
    RowMap matching; // in the order of arrival
    RowMap shown;
};

} // namespace

CaseQueryRunner::CaseQueryRunner(QObject *parent)
    : QObject(parent)
{
}

CaseQueryRunner::~CaseQueryRunner()
{
    cancel();
}

void CaseQueryRunner::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_cancelled.reset();
}

void CaseQueryRunner::restart(const CaseSnapshot &snapshot, const CaseQuery &query,
                              const OwnerDirectory &owners)
{
    cancel();
    m_snapshot = snapshot;
    m_query = query;
    m_owners = owners;
    m_matching.reset();
    run();
}

void CaseQueryRunner::resort(const CaseSort &sort, const OwnerDirectory &owners)
{
    cancel();
    m_query.sort = sort;
    m_owners = owners;
    run();
}

void CaseQueryRunner::extend(const CaseSnapshot &snapshot)
{
    m_snapshot = snapshot;
    if (isRunning())
        m_again = true;
    else
        run();
}

void CaseQueryRunner::run()
{
    m_again = false;
    const auto cancelled = std::make_shared<std::atomic<bool>>(false);
    m_cancelled = cancelled;
    const auto work = [snapshot = m_snapshot, query = m_query, owners = m_owners, earlier = m_matching,
                       cancelled] {
        Rows rows;
        rows.matching = matchingRows(snapshot, query.filter, owners, *cancelled, earlier.get());
        rows.shown = rows.matching;
        sortRows(rows.shown, snapshot, query.sort, owners, *cancelled);
        return rows;
    };
    // A watcher of our own rather than QFuture::then(): it goes away with this object, whatever the worker
    // does.
    auto *watcher = new QFutureWatcher<Rows>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, snapshot = m_snapshot, cancelled] {
        watcher->deleteLater();
        if (cancelled != m_cancelled)
            return; // a newer run took its place
        m_cancelled.reset();
        Rows rows = watcher->future().takeResult();
        m_matching = std::make_shared<const ShownCases>(ShownCases{snapshot, std::move(rows.matching)});
        if (m_again)
            run(); // first, so that isRunning() tells the truth to whoever hears of this result
        Q_EMIT finished({snapshot, std::move(rows.shown)});
    });
    watcher->setFuture(QtConcurrent::run(work));
}

} // namespace ccb
