// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/casequeryrunner.h"

#include <QtConcurrent>

namespace ccb
{

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
    m_snapshot = snapshot;
    m_query = query;
    m_owners = owners;
    cancel();
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
    const auto work = [snapshot = m_snapshot, query = m_query, owners = m_owners, cancelled] {
        return runCaseQuery(snapshot, query, owners, *cancelled);
    };
    // A watcher of our own rather than QFuture::then(): it goes away with this object, whatever the worker
    // does.
    auto *watcher = new QFutureWatcher<RowMap>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, snapshot = m_snapshot, cancelled] {
        watcher->deleteLater();
        if (cancelled != m_cancelled)
            return; // a newer run took its place
        m_cancelled.reset();
        if (m_again)
            run(); // first, so that isRunning() tells the truth to whoever hears of this result
        Q_EMIT finished(snapshot, watcher->future().takeResult());
    });
    watcher->setFuture(QtConcurrent::run(work));
}

} // namespace ccb
