// SPDX-License-Identifier: GPL-3.0-or-later
#include "testproxy.h"

#include <QHostAddress>
#include <QTcpSocket>

namespace ccb::tests
{

TestProxy::TestProxy(quint16 target)
    : m_target(target)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = m_server.nextPendingConnection()) {
            connect(client, &QTcpSocket::readyRead, this, [this, client] { read(client); });
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        }
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("The test's own proxy could not listen.");
}

void TestProxy::read(QTcpSocket *client)
{
    const QByteArray sofar = client->peek(client->bytesAvailable());
    const qsizetype end = sofar.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    client->skip(end + 4);
    m_heads += sofar.first(end);
    if (!m_refusal.isEmpty()) {
        client->write("HTTP/1.1 " + m_refusal + "\r\nContent-Length: 0\r\n\r\n");
        return;
    }
    openTunnel(client);
}

void TestProxy::openTunnel(QTcpSocket *client)
{
    client->disconnect(this);
    auto *server = new QTcpSocket(client);
    connect(server, &QTcpSocket::connected, client,
            [client] { client->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
    connect(client, &QTcpSocket::readyRead, server, [client, server] { server->write(client->readAll()); });
    connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
}

} // namespace ccb::tests
