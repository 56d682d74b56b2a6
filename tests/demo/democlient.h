// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QUrl>

namespace ccb::tests
{

struct DemoReply {
    int status = 0; // 0: no HTTP answer
    QByteArray contentType;
    QByteArray body;
    QByteArray challenge; // WWW-Authenticate

    QJsonObject json() const;
    QJsonArray objects() const { return json()[u"objects"].toArray(); }
    QJsonArray cases() const { return json()[u"cases"].toArray(); }
    QJsonValue meta(QStringView key) const { return json()[u"meta"][key]; }
};

// Asks a demo server over a real socket, as somebody.
class DemoClient
{
public:
    explicit DemoClient(const QUrl &server);

    void signInAs(const QString &username, const QString &key); // header "ApiKey user:key"
    void setAuthorization(const QByteArray &header) { m_authorization = header; }

    DemoReply get(const QString &pathAndQuery);
    DemoReply get(const QUrl &url);
    DemoReply post(const QString &pathAndQuery, const QByteArray &body);

    // Every object of a v0.5 or v1 list, following `next` to its end; `pages` counts them.
    QJsonArray getAll(const QString &pathAndQuery, int *pages = nullptr);

    QNetworkAccessManager &network() { return m_network; }

private:
    QNetworkAccessManager m_network;
    QUrl m_server;
    QByteArray m_authorization;

    QNetworkRequest request(const QUrl &url) const;
    static DemoReply waitFor(QNetworkReply *reply);
};

} // namespace ccb::tests
