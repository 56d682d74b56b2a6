// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apilimits.h"
#include "api/apiurls.h"
#include "api/requestgate.h"
#include "api/retryschedule.h"

#include <QAuthenticator>
#include <QByteArray>
#include <QElapsedTimer>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>

#include <memory>

namespace ccb
{

class Transport;
struct ReplyFacts;

// One try of a signed GET, from the first byte sent to an answer or a fault: redirects on the same origin,
// the size cap, a line in the log. Ends with exactly one of answered() and failed(), never from within
// start(); destroying it before ends it silently. Child of the request chain that made it.
class HttpGet : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpGet)

public:
    struct Request {
        QUrl url;
        Resource resource = Resource::Cases;
        int tryNumber = 1; // for the log
    };

    HttpGet(std::shared_ptr<Transport> transport, const ApiLimits &limits, const Request &request,
            std::unique_ptr<RequestGate::Place> place, QObject *parent);
    ~HttpGet() override;

    void start();

Q_SIGNALS:
    void answered(const QByteArray &body); // of a success that is no web page
    void failed(const ccb::RequestFault &fault);

private:
    void send();
    void receive();
    void dropReply();
    void replyEnded();
    ReplyFacts takeFacts();
    void log(const ReplyFacts &facts) const;
    void followRedirect(const QUrl &target);
    void answerChallenge(QNetworkReply *reply, QAuthenticator *authenticator);
    void fail(const Error &error);
    void failLater(const Error &error);

    std::shared_ptr<Transport> m_transport;
    ApiLimits m_limits;
    Request m_request; // its address is that of the last redirect
    std::unique_ptr<RequestGate::Place> m_place;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_body;
    QString m_tlsProblem;
    QElapsedTimer m_elapsed;
    int m_redirects = 0;
    bool m_challenged = false;
    bool m_tooLarge = false;
};

} // namespace ccb
