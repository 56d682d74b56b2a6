// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrent>

#include <atomic>
#include <memory>
#include <utility>

namespace ccb
{

// Work over many cases on a worker thread, of which the newest alone counts: a run that starts stops the one
// before it, whose result is dropped. Lives on the GUI thread; when it goes, nothing more is handed over.
template <typename Result>
class LatestRun
{
    Q_DISABLE_COPY_MOVE(LatestRun)

public:
    LatestRun() = default;
    ~LatestRun() { cancel(); }

    // `work(cancelled)` runs on a worker thread, on copies of all it needs, and ends soon after `cancelled`
    // has become true. `done(result)` is called on this thread.
    template <typename Work, typename Done>
    void start(Work work, Done done)
    {
        cancel();
        const auto cancelled = std::make_shared<std::atomic<bool>>(false);
        m_cancelled = cancelled;
        auto *watcher = new QFutureWatcher<Result>(&m_receiver);
        QObject::connect(watcher, &QFutureWatcherBase::finished, &m_receiver,
                         [this, watcher, cancelled, done = std::move(done)] {
                             watcher->deleteLater();
                             if (cancelled != m_cancelled)
                                 return;
                             m_cancelled.reset();
                             done(watcher->future().takeResult());
                         });
        watcher->setFuture(
            QtConcurrent::run([work = std::move(work), cancelled] { return work(*cancelled); }));
    }

    void cancel()
    {
        if (m_cancelled)
            *m_cancelled = true;
        m_cancelled.reset();
    }

    bool isRunning() const { return m_cancelled != nullptr; }

private:
    QObject m_receiver;                             // the watchers' parent
    std::shared_ptr<std::atomic<bool>> m_cancelled; // of the run that counts; null: none
};

} // namespace ccb
