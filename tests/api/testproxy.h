// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QObject>
#include <QTcpServer>

class QTcpSocket;

namespace ccb::tests
{

// An HTTP proxy on 127.0.0.1 that opens tunnels (CONNECT). Whatever name is asked for, it leads to one port
// of this computer. Lives in the test's own thread.
class TestProxy : public QObject
{
    Q_OBJECT

public:
    explicit TestProxy(quint16 target);

    quint16 port() const { return m_server.serverPort(); }
    void setRefusal(const QByteArray &statusLine) { m_refusal = statusLine; } // such as "403 Forbidden"
    const QByteArrayList &heads() const { return m_heads; }                   // of the requests made to it

private:
    void read(QTcpSocket *client);
    void openTunnel(QTcpSocket *client);

    quint16 m_target;
    QTcpServer m_server;
    QByteArray m_refusal;
    QByteArrayList m_heads;
};

} // namespace ccb::tests
