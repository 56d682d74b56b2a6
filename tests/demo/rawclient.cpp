// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawclient.h"

#include "demo/demoserver.h"

#include <QTcpSocket>

namespace ccb::tests
{

int RawAnswer::status() const
{
    return head.mid(head.indexOf(' ') + 1, 3).toInt();
}

QByteArray RawAnswer::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).toLower() == name.toLower())
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

RawAnswer askRaw(const QUrl &server, const QString &pathAndQuery, int patience)
{
    QTcpSocket socket;
    socket.connectToHost(server.host(), quint16(server.port()));
    if (!socket.waitForConnected(patience))
        return {};
    socket.write("GET " + pathAndQuery.toLatin1() + " HTTP/1.1\r\nHost: " + server.authority().toLatin1() +
                 "\r\nAuthorization: ApiKey " + DemoServer::demoUsername().toLatin1() + ':' +
                 DemoServer::apiKey().toLatin1() + "\r\n\r\n");
    QByteArray bytes;
    RawAnswer answer;
    qsizetype expected = -1;
    while (expected < 0 || bytes.size() < expected) {
        if (!socket.waitForReadyRead(patience))
            break;
        bytes += socket.readAll();
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (expected < 0 && end >= 0) {
            answer.head = bytes.left(end);
            expected = end + 4 + answer.header("Content-Length").toLongLong();
        }
    }
    answer.closed = socket.state() == QAbstractSocket::UnconnectedState;
    if (!answer.head.isEmpty())
        answer.body = bytes.mid(answer.head.size() + 4);
    return answer;
}

} // namespace ccb::tests
