// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/casecheckcounter.h"

#include "core/casechecker.h"

#include <QtConcurrent>

namespace ccb
{

namespace
{

struct Count {
    CaseCheck check;
    quint32 cases;
};

} // namespace

CaseCheckCounter::CaseCheckCounter(QObject *parent)
    : QObject(parent)
{
}

CaseCheckCounter::~CaseCheckCounter()
{
    cancel();
}

void CaseCheckCounter::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_cancelled.reset();
}

void CaseCheckCounter::start(const CaseSnapshot &snapshot, const OwnerDirectory &owners)
{
    cancel();
    const auto cancelled = std::make_shared<std::atomic<bool>>(false);
    m_cancelled = cancelled;
    auto *watcher = new QFutureWatcher<Count>(this);
    connect(watcher, &QFutureWatcherBase::resultReadyAt, this, [this, watcher, cancelled](int index) {
        if (cancelled != m_cancelled)
            return;
        const Count count = watcher->resultAt(index);
        Q_EMIT counted(count.check, count.cases);
    });
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(QtConcurrent::run([snapshot, owners, cancelled](QPromise<Count> &promise) {
        CaseChecker checker(snapshot, owners, *cancelled);
        for (const CaseCheck check : allCaseChecks) {
            const quint32 cases = checker.count(check);
            if (*cancelled)
                return;
            promise.addResult(Count{check, cases});
        }
    }));
}

} // namespace ccb
