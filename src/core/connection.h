// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace ccb
{

// What kind of secret a person signs in with: an API key made on the web site, or the web site's own password
// sent by HTTP Digest or HTTP Basic.
enum class SignInMethod { ApiKey, Digest, Basic };

// Who signs in where. The secret is not part of it, so a Connection may be stored, shown and logged.
struct Connection {
    QUrl server; // scheme, host, port and, for a self-hosted server, the path before /a/; no slash at the end
    QString domain;
    QString username;
    SignInMethod method = SignInMethod::ApiKey;

    bool isComplete() const { return server.isValid() && !domain.isEmpty() && !username.isEmpty(); }
    friend bool operator==(const Connection &, const Connection &) = default;
};

// The servers that Dimagi runs for everybody: www, india, eu.
QList<QUrl> publicServers();

struct ServerAddress {
    QUrl server;
    QString domain; // empty when the text names none
};

// Reads what a person typed or pasted into the server field: a bare host ("www.commcarehq.org", https is
// meant), an address, or any page of a domain ("https://www.commcarehq.org/a/exi-training/dashboard/" names
// the domain too). Error::Kind::InsecureAddress for http to anything other than loopback, Usage for what is
// no address at all.
Result<ServerAddress> parseServerAddress(const QString &text);

bool isLoopback(const QUrl &url);              // 127.0.0.0/8, ::1, localhost
bool isSecureEnough(const QUrl &url);          // https, or http to loopback
bool sameOrigin(const QUrl &a, const QUrl &b); // scheme, host and port, default ports filled in

// Pages for people.
QUrl apiKeysPage(const QUrl &server);
QUrl casePage(const Connection &connection, const QString &caseId);
QUrl formPage(const Connection &connection, const QString &formId);

} // namespace ccb
