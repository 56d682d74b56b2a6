// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace ccb
{

using QueryItems = QList<std::pair<QString, QString>>; // decoded, in the order they came

// What the API reads of an HTTP request.
struct ApiRequest {
    QByteArray method = {};
    QString path = {}; // decoded
    QueryItems query = {};
    QByteArray authorization = {}; // the header's value
    QByteArray host = {};          // the header's value: "127.0.0.1:40001"
    QByteArray target = {};        // path and query as they came, encoded

    // Of several with the same name the last one counts, as on the real server.
    std::optional<QString> parameter(QStringView name) const;
};

// What it answers. Values of the API are JSON; pages for people are HTML.
struct ApiAnswer {
    // How much of it reaches the client before the connection closes. Never: nothing does, and it stays open.
    enum class Sending { Whole, Half, Nothing, Never };

    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    Sending sending = Sending::Whole;
    qint64 padding = 0; // blanks before the body
};

ApiAnswer errorAnswer(int status, const QString &message); // {"error": "..."}
ApiAnswer badRequest(const QString &message);
ApiAnswer forbidden(); // 403 and an empty body: a missing permission
ApiAnswer notFound();  // the web site's page

} // namespace ccb
