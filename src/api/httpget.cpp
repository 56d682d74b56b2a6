// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/httpget.h"

#include "api/apilogging.h"
#include "api/replyerror.h"
#include "api/transport.h"

#include <QSslError>

#include <algorithm>
#include <cmath>

namespace ccb
{

namespace
{

constexpr int mostRedirects = 5;
constexpr int mostThrottles = 20; // in a row, each with a wait that the server chose

int wholeSeconds(std::chrono::milliseconds time)
{
    return int(std::ceil(double(time.count()) / 1000.0));
}

bool isPassing(const ReplyFacts &facts)
{
    return facts.status == 502 || facts.status == 503 || facts.status == 504 ||
           facts.networkError == QNetworkReply::RemoteHostClosedError;
}

} // namespace

HttpGet::HttpGet(std::shared_ptr<Transport> transport, const ApiLimits &limits, const QUrl &url,
                 Resource resource, QObject *parent)
    : QObject(parent)
    , m_transport(std::move(transport))
    , m_limits(limits)
    , m_url(url)
    , m_resource(resource)
{
    m_wait.setSingleShot(true);
    m_wait.setTimerType(Qt::PreciseTimer); // a coarse timer may ring before the server's patience is back
    connect(&m_wait, &QTimer::timeout, this, &HttpGet::send);
    if (m_transport->connection().method == SignInMethod::Digest) {
        connect(&m_transport->network(), &QNetworkAccessManager::authenticationRequired, this,
                &HttpGet::answerChallenge);
    }
}

HttpGet::~HttpGet()
{
    dropReply();
}

void HttpGet::start()
{
    send();
}

void HttpGet::send()
{
    if (const std::optional<Error> refusal = m_transport->refusal(m_url)) {
        failLater(*refusal);
        return;
    }
    const auto pause = m_transport->pauseLeft();
    if (pause.count() > 0) {
        waitThenSend(pause, throttledError(pause));
        return;
    }
    dropReply();
    m_body.clear();
    m_tlsProblem.clear();
    m_challenged = false;
    m_tooLarge = false;
    m_elapsed.start();
    qCDebug(apiLog) << "GET" << urlForLog(m_url);
    m_reply = m_transport->network().get(m_transport->request(m_url));
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpGet::receive);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        if (!errors.isEmpty())
            m_tlsProblem = errors.first().errorString();
    });
    // Queued, so that whoever listens to us may take the whole service down: the reply is not on the stack
    // then.
    connect(m_reply, &QNetworkReply::finished, this, &HttpGet::replyEnded, Qt::QueuedConnection);
}

void HttpGet::receive()
{
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (announced > m_limits.largestBody ||
        m_body.size() + m_reply->bytesAvailable() > m_limits.largestBody) {
        m_tooLarge = true;
        m_reply->abort();
        return;
    }
    m_body += m_reply->readAll();
}

void HttpGet::dropReply()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply.clear();
}

ReplyFacts HttpGet::takeFacts()
{
    ReplyFacts facts;
    facts.networkError = m_reply->error();
    facts.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    facts.contentType = m_reply->header(QNetworkRequest::ContentTypeHeader).toByteArray();
    facts.body = std::exchange(m_body, {});
    facts.tlsProblem = m_tlsProblem;
    facts.retryAfter = parseRetryAfter(m_reply->rawHeader("Retry-After"));
    facts.silence = m_limits.silence;
    return facts;
}

void HttpGet::replyEnded()
{
    if (!m_reply)
        return;
    if (!m_tooLarge && m_reply->isOpen())
        receive();
    if (m_tooLarge) {
        dropReply();
        Q_EMIT failed(tooLargeError(m_limits.largestBody));
        return;
    }
    const QUrl redirect = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    const ReplyFacts facts = takeFacts();
    dropReply();
    qCDebug(apiLog) << "HTTP" << facts.status << "network" << facts.networkError << facts.body.size()
                    << "bytes in" << m_elapsed.elapsed() << "ms from" << urlForLog(m_url);
    if (facts.status >= 300 && facts.status < 400 && !redirect.isEmpty()) {
        followRedirect(m_url.resolved(redirect));
        return;
    }
    std::optional<Error> error = replyError(facts, m_transport->connection(), m_resource);
    if (!error) {
        Q_EMIT answered(facts.body);
        return;
    }
    error->serverMessage = m_transport->withoutSecret(error->serverMessage);
    if (!retry(facts, *error))
        Q_EMIT failed(*error);
}

void HttpGet::followRedirect(const QUrl &target)
{
    if (++m_redirects > mostRedirects) {
        Error error = webPageError(m_transport->connection());
        error.httpStatus = 302;
        Q_EMIT failed(error);
        return;
    }
    m_url = target;
    send(); // which refuses another origin
}

void HttpGet::answerChallenge(QNetworkReply *reply, QAuthenticator *authenticator)
{
    // A second challenge means that the answer to the first was wrong; unanswered, the reply ends with 401.
    if (reply != m_reply || m_challenged)
        return;
    m_challenged = true;
    m_transport->answerChallenge(authenticator);
}

bool HttpGet::retry(const ReplyFacts &facts, const Error &error)
{
    if (error.kind == Error::Kind::Throttled && facts.retryAfter) {
        if (*facts.retryAfter > m_limits.longestThrottleWait || ++m_throttles > mostThrottles)
            return false;
    } else if ((error.kind != Error::Kind::Throttled && !isPassing(facts)) ||
               m_retries >= m_limits.retryWaits.size()) {
        return false;
    }
    std::chrono::milliseconds wait = facts.retryAfter.value_or(std::chrono::milliseconds(0));
    if (error.kind != Error::Kind::Throttled || !facts.retryAfter)
        wait = std::max(std::min(wait, m_limits.longestThrottleWait), m_limits.retryWaits.at(m_retries++));
    if (error.kind == Error::Kind::Throttled)
        m_transport->pauseFor(wait);
    waitThenSend(wait, error);
    return true;
}

void HttpGet::waitThenSend(std::chrono::milliseconds wait, const Error &reason)
{
    qCDebug(apiLog) << "waiting" << wait.count() << "ms before" << urlForLog(m_url) << "after HTTP"
                    << reason.httpStatus;
    m_wait.start(wait);
    Q_EMIT waiting(wholeSeconds(wait), reason);
}

void HttpGet::failLater(const Error &error)
{
    QMetaObject::invokeMethod(
        this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
}

} // namespace ccb
