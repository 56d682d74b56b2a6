// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apilimits.h"
#include "api/apiurls.h"
#include "api/requestgate.h"
#include "core/connection.h"
#include "core/error.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

class QAuthenticator;

namespace ccb
{

// What all requests of one connection share: the network, the secret, the limits, and what was learnt about
// the server. Held by the service and by each of its jobs, so it outlives them all. GUI thread only.
class Transport
{
    Q_DISABLE_COPY_MOVE(Transport)

public:
    Transport(const Connection &connection, const QString &secret);

    const Connection &connection() const { return m_connection; }
    QNetworkAccessManager &network() { return m_network; }

    // A signed request. Only for addresses that refusal() lets pass.
    QNetworkRequest request(const QUrl &url) const;
    void answerChallenge(QAuthenticator *authenticator) const; // HTTP Digest

    // Why nothing may be sent to this address: not secure enough, another origin, or a secret that fits no
    // header.
    std::optional<Error> refusal(const QUrl &url) const;

    // The code of a two-factor account, sent with every request; empty: none. It is good for a short while
    // only, so it may be replaced at any time.
    void setOneTimeCode(const QString &code) { m_oneTimeCode = code; }

    QString withoutSecret(QString text) const;

    // The rate limit belongs to the connection: when the server asks one job for patience, all wait.
    void pauseFor(std::chrono::milliseconds time);
    std::chrono::milliseconds pauseLeft() const;

    // Every request goes through it, and counts.
    RequestGate &gate() { return *m_gate; }
    int requestCount() const { return m_requestCount; }
    void countRequest() { ++m_requestCount; }

    // Whether the server has ever answered, whatever it said.
    bool hadAnswers() const { return m_hadAnswers; }
    void noteAnswer() { m_hadAnswers = true; }

    ApiLimits limits;
    Spelling spelling = Spelling::V1;              // of the path that answered last
    CaseApiVersion caseApi = CaseApiVersion::Auto; // what Auto turned out to be; Auto while unknown
    // What the server last said of each thing it was asked for: an error, or that it may be read.
    QHash<AccessProbe, std::optional<Error>> access;

private:
    QByteArray authorization() const;
    QUrl withOneTimeCode(const QUrl &url) const;

    Connection m_connection;
    QString m_secret;
    QString m_oneTimeCode;
    QNetworkAccessManager m_network;
    QDeadlineTimer m_pause;
    std::shared_ptr<RequestGate> m_gate = std::make_shared<RequestGate>();
    int m_requestCount = 0;
    bool m_hadAnswers = false;
};

} // namespace ccb
