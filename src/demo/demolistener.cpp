// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demolistener.h"

#include "demo/paddedbody.h"

#include <QHostAddress>
#include <QHttpServerRequest>
#include <QMetaEnum>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

namespace ccb
{

namespace
{

QString decoded(QString text)
{
    return QUrl::fromPercentEncoding(text.replace(u'+', u' ').toUtf8()); // as a form would have it
}

QueryItems queryItems(const QString &query)
{
    QueryItems items;
    for (const QString &part : query.split(u'&', Qt::SkipEmptyParts))
        items.append({decoded(part.section(u'=', 0, 0)), decoded(part.section(u'=', 1))});
    return items;
}

QString targetOf(const QUrl &url)
{
    const QString path = url.path(QUrl::FullyEncoded);
    return url.hasQuery() ? path + u'?' + url.query(QUrl::FullyEncoded) : path;
}

ApiRequest apiRequest(const QHttpServerRequest &request)
{
    return {.method = QByteArray(
                          QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(int(request.method())))
                          .toUpper(),
            .path = request.url().path(QUrl::FullyDecoded),
            .query = queryItems(request.url().query(QUrl::FullyEncoded)),
            .authorization = request.value("authorization"),
            .host = request.value("host"),
            .target = targetOf(request.url()).toLatin1()};
}

void sendPadded(QHttpServerResponder &responder, const ApiAnswer &answer)
{
    // In pieces, so that the blanks need no memory. The responder owns the body from here on.
    auto body = std::make_unique<PaddedBody>(answer.padding, answer.body);
    responder.write(body.release(), answer.contentType, QHttpServerResponder::StatusCode(answer.status));
}

void send(QHttpServerResponder &responder, const ApiAnswer &answer)
{
    if (answer.padding > 0) {
        sendPadded(responder, answer);
        return;
    }
    responder.writeStatusLine(QHttpServerResponder::StatusCode(answer.status));
    responder.writeHeader("Content-Type", answer.contentType);
    responder.writeHeader("Content-Length", QByteArray::number(answer.body.size()));
    for (const auto &[name, value] : answer.headers)
        responder.writeHeader(name, value);
    if (answer.sending == ApiAnswer::Sending::Whole) {
        responder.writeBody(answer.body);
        return;
    }
    responder.writeBody(answer.body.left(answer.body.size() / 2));
    responder.socket()->disconnectFromHost(); // after what is written has left
}

} // namespace

DemoListener::DemoListener(const DemoOptions &options, DemoTraffic &traffic)
    : m_delayMilliseconds(options.delayMilliseconds)
    , m_traffic(traffic)
    , m_api(options)
{
}

// The sockets go with the base class, after the responders that wait to write to them.
DemoListener::~DemoListener() = default;

quint16 DemoListener::listenOnLoopback(quint16 port)
{
    return listen(QHostAddress(QHostAddress::LocalHost), port);
}

ApiAnswer DemoListener::answerFor(const QHttpServerRequest &request, int &delayMilliseconds)
{
    const ApiRequest asked = apiRequest(request);
    const QString target = targetOf(request.url());
    m_traffic.record(QString::fromLatin1(asked.method) + u' ' + target);
    if (const std::optional<DemoServer::Answer> prepared = m_traffic.takeAnswer(target)) {
        delayMilliseconds += prepared->delayMilliseconds;
        return {prepared->status, prepared->contentType, prepared->body, prepared->headers};
    }
    if (m_traffic.areFaultsMended())
        m_api.mendFaults();
    return m_api.answer(asked);
}

bool DemoListener::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    // Without this the end of an answer may wait for the client's delayed acknowledgement.
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    int delay = m_delayMilliseconds;
    const ApiAnswer answer = answerFor(request, delay);
    if (answer.sending == ApiAnswer::Sending::Never)
        return true;
    if (answer.sending == ApiAnswer::Sending::Nothing) {
        socket->disconnectFromHost();
        return true;
    }
    QHttpServerResponder responder = makeResponder(request, socket);
    if (delay <= 0) {
        send(responder, answer);
        return true;
    }
    const quint64 pending = ++m_lastPending;
    m_pending.emplace(pending, Pending{std::move(responder), answer});
    QTimer::singleShot(delay, this, [this, pending] { sendPending(pending); });
    // A responder must not outlive its socket, which goes soon after the client has left.
    connect(socket, &QAbstractSocket::disconnected, this, [this, pending] { m_pending.erase(pending); });
    return true;
}

void DemoListener::sendPending(quint64 pending)
{
    const auto found = m_pending.find(pending);
    if (found == m_pending.end())
        return;                            // the client has left
    auto taken = m_pending.extract(found); // the socket may close as it is sent
    send(taken.mapped().responder, taken.mapped().answer);
}

void DemoListener::missingHandler(const QHttpServerRequest &request, QTcpSocket *socket)
{
    QHttpServerResponder responder = makeResponder(request, socket);
    send(responder, notFound());
}

} // namespace ccb
