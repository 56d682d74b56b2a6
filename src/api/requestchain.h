// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apilimits.h"
#include "api/apiurls.h"
#include "api/requestgate.h"
#include "api/retryschedule.h"
#include "core/error.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QtConcurrentRun>

#include <chrono>
#include <functional>
#include <memory>

namespace ccb
{

class HttpGet;
class Transport;

// The requests of one job, one at a time: each is sent when the server has a place for it, its body parsed on
// a worker thread, and the result handed to a function on this object's thread. Faults that may pass are
// waited out and tried again. After stop(), or once the chain is gone, no function is called any more; a
// parser that still runs then works on its own copy and its result is dropped.
class RequestChain : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestChain)

public:
    RequestChain(std::shared_ptr<Transport> transport, const ApiLimits &limits, RequestGate::Urgency urgency);
    ~RequestChain() override;

    Transport &transport() { return *m_transport; }
    const ApiLimits &limits() const { return m_limits; }

    // Asked anew before each try, since a smaller page can be the cure.
    using Address = std::function<QUrl()>;

    // The last thing that happens before `done` is called; `done` may stop the chain, fetch again, or delete
    // the job.
    template <typename T>
    void fetch(const Address &address, Resource resource, std::function<Result<T>(const QByteArray &)> parse,
               std::function<void(const Result<T> &)> done);
    template <typename T>
    void fetch(const QUrl &url, Resource resource, std::function<Result<T>(const QByteArray &)> parse,
               std::function<void(const Result<T> &)> done)
    {
        fetch<T>([url] { return url; }, resource, std::move(parse), std::move(done));
    }

    // How long the last answer took, from the request to its last byte.
    std::chrono::milliseconds answerTime() const { return m_answerTime; }

    void drop(); // the request under way, in silence
    void stop(); // for good

Q_SIGNALS:
    // The same is asked for again after so long.
    void waiting(std::chrono::milliseconds time, const ccb::Error &reason);

private:
    struct Question {
        Address address;
        Resource resource;
        RetrySchedule schedule;
        int tries = 0;
        std::function<void(const QByteArray &)> answered = {};
        std::function<void(const Error &)> failed = {};
    };
    using QuestionPtr = std::shared_ptr<Question>;

    void ask(const QuestionPtr &question);
    void send(std::unique_ptr<RequestGate::Place> place);
    void stumble(const RequestFault &fault);
    void noteAccess(const std::optional<Error> &error);
    void waitThenAsk(std::chrono::milliseconds time, const Error &reason);
    void dropGet();

    std::shared_ptr<Transport> m_transport;
    ApiLimits m_limits;
    RequestGate::Urgency m_urgency;
    QuestionPtr m_question; // null: none
    QPointer<HttpGet> m_get;
    QTimer m_wait;
    QElapsedTimer m_clock;
    std::chrono::milliseconds m_answerTime{0};
    bool m_stopped = false;
};

template <typename T>
void RequestChain::fetch(const Address &address, Resource resource,
                         std::function<Result<T>(const QByteArray &)> parse,
                         std::function<void(const Result<T> &)> done)
{
    auto question = std::make_shared<Question>(Question{address, resource, RetrySchedule(m_limits)});
    question->failed = [done](const Error &error) { done(error); };
    question->answered = [this, parse, done](const QByteArray &body) {
        // A watcher rather than then(): it may be destroyed at any moment of the run.
        auto *watcher = new QFutureWatcher<Result<T>>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, done, asked = m_question] {
            watcher->deleteLater();
            if (m_stopped || asked != m_question)
                return;
            const Result<T> result = watcher->future().takeResult();
            if (result.ok()) {
                noteAccess(std::nullopt);
                m_question.reset();
                done(result);
                return;
            }
            // Half an answer, or a proxy's: the next one can be whole.
            Error error = result.error();
            error.httpStatus = 200;
            stumble({error, true, std::nullopt});
        });
        watcher->setFuture(QtConcurrent::run([parse, body] { return parse(body); }));
    };
    ask(question);
}

} // namespace ccb
