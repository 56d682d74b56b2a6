// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/requestchain.h"

#include "api/httpget.h"
#include "api/replyerror.h"
#include "api/transport.h"

#include <utility>

namespace ccb
{

RequestChain::RequestChain(std::shared_ptr<Transport> transport, const ApiLimits &limits,
                           RequestGate::Urgency urgency)
    : m_transport(std::move(transport))
    , m_limits(limits)
    , m_urgency(urgency)
{
    m_wait.setSingleShot(true);
    m_wait.setTimerType(Qt::PreciseTimer); // a coarse timer may ring before the server's patience is back
    connect(&m_wait, &QTimer::timeout, this, [this] { ask(m_question); });
}

RequestChain::~RequestChain() = default;

void RequestChain::ask(const QuestionPtr &question)
{
    if (m_stopped || !question)
        return;
    dropGet();
    m_question = question;
    m_transport->gate().ask(this, m_urgency, [this, question](std::unique_ptr<RequestGate::Place> place) {
        if (question == m_question)
            send(std::move(place));
    });
}

void RequestChain::send(std::unique_ptr<RequestGate::Place> place)
{
    // When the server asks one job for patience, all wait.
    const auto pause = m_transport->pauseLeft();
    if (pause.count() > 0) {
        place.reset();
        waitThenAsk(pause, throttledError(pause));
        return;
    }
    const HttpGet::Request request{m_question->address(), m_question->resource, ++m_question->tries};
    m_get = new HttpGet(m_transport, m_limits, request, std::move(place), this);
    connect(m_get, &HttpGet::answered, this, [this](const QByteArray &body) {
        m_answerTime = std::chrono::milliseconds(m_clock.elapsed());
        dropGet();
        m_question->answered(body);
    });
    connect(m_get, &HttpGet::failed, this, [this](const RequestFault &fault) {
        const RequestFault copy = fault; // the request goes, and its fault with it
        dropGet();
        stumble(copy);
    });
    m_clock.start();
    m_get->start();
}

void RequestChain::stumble(const RequestFault &fault)
{
    if (const auto wait = m_question->schedule.waitAfter(fault)) {
        if (fault.retryAfter || fault.error.kind == Error::Kind::Throttled)
            m_transport->pauseFor(*wait);
        waitThenAsk(*wait, fault.error);
        return;
    }
    noteAccess(fault.error);
    const QuestionPtr question = std::exchange(m_question, nullptr);
    question->failed(fault.error);
}

// What the server allows is known from every request, so that nobody has to ask for it again.
void RequestChain::noteAccess(const std::optional<Error> &error)
{
    const bool tells = !error || error->httpStatus == 401 || error->httpStatus == 403;
    const auto probe = settledProbe(m_question->resource, m_question->address());
    if (tells && probe)
        m_transport->access.insert(*probe, error);
}

void RequestChain::waitThenAsk(std::chrono::milliseconds time, const Error &reason)
{
    m_wait.start(time);
    Q_EMIT waiting(time, reason);
}

void RequestChain::dropGet()
{
    if (!m_get)
        return;
    m_get->disconnect(this);
    // Not at once: it may be the one that calls us. Its connection closes with it in the next turn of the
    // event loop.
    m_get->deleteLater();
    m_get.clear();
}

void RequestChain::drop()
{
    m_wait.stop();
    m_question.reset();
    dropGet();
}

void RequestChain::stop()
{
    m_stopped = true;
    drop();
}

} // namespace ccb
