// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/httpget.h"

#include "api/apilogging.h"
#include "api/replyerror.h"
#include "api/transport.h"

#include <QMetaEnum>
#include <QSslError>

namespace ccb
{

namespace
{

constexpr int mostRedirects = 5;

} // namespace

HttpGet::HttpGet(std::shared_ptr<Transport> transport, const ApiLimits &limits, const Request &request,
                 std::unique_ptr<RequestGate::Place> place, QObject *parent)
    : QObject(parent)
    , m_transport(std::move(transport))
    , m_limits(limits)
    , m_request(request)
    , m_place(std::move(place))
{
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
    if (const std::optional<Error> refusal = m_transport->refusal(m_request.url)) {
        failLater(*refusal);
        return;
    }
    dropReply();
    m_body.clear();
    m_tlsProblem.clear();
    m_challenged = false;
    m_tooLarge = false;
    m_elapsed.start();
    m_transport->countRequest();
    m_reply = m_transport->network().get(m_transport->request(m_request.url));
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

void HttpGet::log(const ReplyFacts &facts) const
{
    const auto errors = QMetaEnum::fromType<QNetworkReply::NetworkError>();
    const QString status = facts.status == 0 ? QString::fromLatin1(errors.valueToKey(facts.networkError))
                                             : QString::number(facts.status);
    qCInfo(apiLog).noquote() << QStringLiteral("GET %1 %2 %3 ms %4 bytes, try %5")
                                    .arg(urlForLog(m_request.url), status)
                                    .arg(m_elapsed.elapsed())
                                    .arg(facts.body.size())
                                    .arg(m_request.tryNumber);
}

void HttpGet::replyEnded()
{
    if (!m_reply)
        return;
    if (!m_tooLarge && m_reply->isOpen())
        receive();
    const QUrl redirect = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    const ReplyFacts facts = takeFacts();
    dropReply();
    log(facts);
    if (facts.status != 0)
        m_transport->noteAnswer();
    if (m_tooLarge) {
        fail(tooLargeError(m_limits.largestBody));
        return;
    }
    if (facts.status >= 300 && facts.status < 400 && !redirect.isEmpty()) {
        followRedirect(m_request.url.resolved(redirect));
        return;
    }
    m_place.reset();
    std::optional<Error> error = replyError(facts, m_transport->connection(), m_request.resource);
    if (!error) {
        Q_EMIT answered(facts.body);
        return;
    }
    error = m_transport->route().explained(*error, m_request.url);
    error->serverMessage = m_transport->withoutSecret(error->serverMessage);
    const bool asksForPatience = facts.status == 429 || facts.status == 503;
    Q_EMIT failed({*error, mayPass(facts, *error, m_transport->hadAnswers()),
                   asksForPatience ? facts.retryAfter : std::nullopt});
}

void HttpGet::followRedirect(const QUrl &target)
{
    if (++m_redirects > mostRedirects) {
        Error error = webPageError(m_transport->connection());
        error.httpStatus = 302;
        fail(error);
        return;
    }
    m_request.url = target;
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

void HttpGet::fail(const Error &error)
{
    m_place.reset();
    Q_EMIT failed({error, false, std::nullopt});
}

void HttpGet::failLater(const Error &error)
{
    QMetaObject::invokeMethod(
        this, [this, error] { fail(error); }, Qt::QueuedConnection);
}

} // namespace ccb
