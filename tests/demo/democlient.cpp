// SPDX-License-Identifier: GPL-3.0-or-later
#include "democlient.h"

#include "demo/demoserver.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QTest>

#include <memory>

namespace ccb::tests
{

QJsonObject DemoReply::json() const
{
    return QJsonDocument::fromJson(body).object();
}

DemoClient::DemoClient(const QUrl &server)
    : m_server(server)
{
    signInAs(DemoServer::demoUsername(), DemoServer::apiKey());
}

void DemoClient::signInAs(const QString &username, const QString &key)
{
    m_authorization = "ApiKey " + username.toUtf8() + ':' + key.toUtf8();
}

QNetworkRequest DemoClient::request(const QUrl &url) const
{
    QNetworkRequest request(url);
    if (!m_authorization.isEmpty())
        request.setRawHeader("Authorization", m_authorization);
    return request;
}

DemoReply DemoClient::get(const QString &pathAndQuery)
{
    return get(m_server.resolved(QUrl(pathAndQuery)));
}

DemoReply DemoClient::get(const QUrl &url)
{
    return waitFor(m_network.get(request(url)));
}

DemoReply DemoClient::post(const QString &pathAndQuery, const QByteArray &body)
{
    QNetworkRequest posted = request(m_server.resolved(QUrl(pathAndQuery)));
    posted.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    return waitFor(m_network.post(posted, body));
}

DemoReply DemoClient::waitFor(QNetworkReply *reply)
{
    const std::unique_ptr<QNetworkReply> owner(reply);
    if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 20000))
        return {};
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            reply->header(QNetworkRequest::ContentTypeHeader).toByteArray(), reply->readAll(),
            reply->rawHeader("WWW-Authenticate")};
}

QJsonArray DemoClient::getAll(const QString &pathAndQuery, int *pages)
{
    QJsonArray all;
    QUrl url = m_server.resolved(QUrl(pathAndQuery));
    for (int page = 1; page <= 1000; ++page) {
        const DemoReply reply = get(url);
        const QJsonArray objects = reply.objects();
        for (const QJsonValue &object : objects)
            all.append(object);
        if (pages)
            *pages = page;
        const QString next = reply.meta(u"next").toString();
        if (next.isEmpty() || objects.isEmpty())
            return all;
        url = url.resolved(QUrl(next));
    }
    return {}; // a list that never ends
}

} // namespace ccb::tests
