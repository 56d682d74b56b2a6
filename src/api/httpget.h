// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apilimits.h"
#include "api/apiurls.h"
#include "core/error.h"

#include <QAuthenticator>
#include <QByteArray>
#include <QElapsedTimer>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace ccb
{

class Transport;
struct ReplyFacts;

// One signed GET from the first byte sent to an answer or a final error: redirects on the same origin,
// waiting for a server that asks for it, new tries after a stumble, the size cap. Ends with exactly one of
// answered() and failed(), never from within start(); destroying it before ends it silently.
class HttpGet : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpGet)

public:
    HttpGet(std::shared_ptr<Transport> transport, const ApiLimits &limits, const QUrl &url, Resource resource,
            QObject *parent);
    ~HttpGet() override;

    void start();

Q_SIGNALS:
    void answered(const QByteArray &body); // of a success that is no web page
    void failed(const ccb::Error &error);
    void waiting(int seconds, const ccb::Error &reason);

private:
    void send();
    void receive();
    void dropReply();
    void replyEnded();
    ReplyFacts takeFacts();
    void followRedirect(const QUrl &target);
    void answerChallenge(QNetworkReply *reply, QAuthenticator *authenticator);
    bool retry(const ReplyFacts &facts, const Error &error);
    void waitThenSend(std::chrono::milliseconds wait, const Error &reason);
    void failLater(const Error &error);

    std::shared_ptr<Transport> m_transport;
    ApiLimits m_limits;
    QUrl m_url; // after redirects
    Resource m_resource;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_body;
    QString m_tlsProblem;
    QTimer m_wait;
    QElapsedTimer m_elapsed;
    int m_redirects = 0;
    qsizetype m_retries = 0;
    int m_throttles = 0;
    bool m_challenged = false;
    bool m_tooLarge = false;
};

} // namespace ccb
