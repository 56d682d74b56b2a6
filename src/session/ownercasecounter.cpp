// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ownercasecounter.h"

#include <QtConcurrent>

namespace ccb
{

OwnerCaseCounter::OwnerCaseCounter(QObject *parent)
    : QObject(parent)
{
}

OwnerCaseCounter::~OwnerCaseCounter()
{
    stop();
}

void OwnerCaseCounter::stop()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_cancelled.reset();
}

void OwnerCaseCounter::count(const CaseSnapshot &snapshot, const QString &ownerId)
{
    stop();
    const auto cancelled = std::make_shared<std::atomic<bool>>(false);
    m_cancelled = cancelled;
    auto *watcher = new QFutureWatcher<QList<OwnedCases>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, ownerId, cancelled] {
        watcher->deleteLater();
        if (cancelled != m_cancelled)
            return; // a newer question took its place
        m_cancelled.reset();
        Q_EMIT counted(ownerId, watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(
        [snapshot, ownerId, cancelled] { return casesOfOwner(snapshot, ownerId, *cancelled); }));
}

} // namespace ccb
