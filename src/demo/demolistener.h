// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demoapi.h"
#include "demo/demoserver.h"
#include "demo/demotraffic.h"

#include <QAbstractHttpServer>
#include <QHttpServerResponder>

#include <map>

namespace ccb
{

// The HTTP side: takes requests off the socket, asks DemoApi, and sends the answer when its time has come.
// Made, used and destroyed on the thread that serves.
class DemoListener : public QAbstractHttpServer
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DemoListener)

public:
    DemoListener(const DemoOptions &options, DemoTraffic &traffic);
    ~DemoListener() override;

    quint16 listenOnLoopback(quint16 port); // 0: the port could not be opened

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    struct Pending {
        QHttpServerResponder responder;
        ApiAnswer answer;
    };

    int m_delayMilliseconds;
    DemoTraffic &m_traffic;
    DemoApi m_api;
    quint64 m_lastPending = 0;
    std::map<quint64, Pending> m_pending; // answers that wait for their time

    ApiAnswer answerFor(const QHttpServerRequest &request, int &delayMilliseconds);
    void sendPending(quint64 pending);
};

} // namespace ccb
