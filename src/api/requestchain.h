// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apilimits.h"
#include "api/apiurls.h"
#include "core/error.h"

#include <QByteArray>
#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QtConcurrentRun>

#include <functional>
#include <memory>

namespace ccb
{

class HttpGet;
class Transport;

// The requests of one job, one at a time: each is sent, its body parsed on a worker thread, and the result
// handed to a function on this object's thread. After stop(), or once the chain is gone, no function is
// called any more; a parser that still runs then works on its own copy and its result is dropped.
class RequestChain : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestChain)

public:
    RequestChain(std::shared_ptr<Transport> transport, const ApiLimits &limits);
    ~RequestChain() override;

    Transport &transport() { return *m_transport; }

    // The last thing that happens before `done` is called; `done` may stop the chain, fetch again, or delete
    // the job.
    template <typename T>
    void fetch(const QUrl &url, Resource resource, std::function<Result<T>(const QByteArray &)> parse,
               std::function<void(const Result<T> &)> done);

    void stop();

Q_SIGNALS:
    void waiting(int seconds, const ccb::Error &reason);

private:
    void get(const QUrl &url, Resource resource, const std::function<void(const QByteArray &)> &answered,
             const std::function<void(const Error &)> &failed);
    void dropGet();

    std::shared_ptr<Transport> m_transport;
    ApiLimits m_limits;
    QPointer<HttpGet> m_get;
    bool m_stopped = false;
};

template <typename T>
void RequestChain::fetch(const QUrl &url, Resource resource,
                         std::function<Result<T>(const QByteArray &)> parse,
                         std::function<void(const Result<T> &)> done)
{
    const auto parseLater = [this, parse, done](const QByteArray &body) {
        // A watcher rather than then(): it may be destroyed at any moment of the run.
        auto *watcher = new QFutureWatcher<Result<T>>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, done] {
            watcher->deleteLater();
            if (m_stopped)
                return;
            Result<T> result = watcher->future().takeResult();
            if (result.ok()) {
                done(result);
                return;
            }
            Error error = result.error();
            error.httpStatus = 200;
            done(error);
        });
        watcher->setFuture(QtConcurrent::run([parse, body] { return parse(body); }));
    };
    get(url, resource, parseLater, [done](const Error &error) { done(error); });
}

} // namespace ccb
