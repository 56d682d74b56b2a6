// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptedserver.h"

#include <QHostAddress>
#include <QSslServer>
#include <QTcpSocket>
#include <QTest>

namespace ccb::tests
{

ScriptedServer::ScriptedServer(std::unique_ptr<QTcpServer> socket)
    : m_server(std::move(socket))
    , m_isSecure(qobject_cast<QSslServer *>(m_server.get()))
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            // Without this the end of an answer may wait for the client's delayed acknowledgement.
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("The test's own server could not listen.");
}

ScriptedServer::~ScriptedServer() = default;

QUrl ScriptedServer::url() const
{
    const QString scheme = m_isSecure ? QStringLiteral("https") : QStringLiteral("http");
    return QUrl(QStringLiteral("%1://127.0.0.1:%2").arg(scheme).arg(m_server->serverPort()));
}

QStringList ScriptedServer::targets() const
{
    QStringList targets;
    for (const Request &request : m_requests)
        targets += QString::fromUtf8(request.target);
    return targets;
}

int ScriptedServer::count(const QByteArray &part) const
{
    return int(std::count_if(m_requests.begin(), m_requests.end(),
                             [&part](const Request &request) { return request.target.contains(part); }));
}

void ScriptedServer::read(QTcpSocket *socket)
{
    // Requests are GETs without a body, and a client waits for the answer before the next on the same
    // connection.
    const QByteArray sofar = socket->peek(socket->bytesAvailable());
    const qsizetype end = sofar.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    socket->skip(end + 4);
    const QList<QByteArray> lines = sofar.first(end).split('\n');
    Request request;
    request.target = lines.first().split(' ').value(1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.first(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    m_requests += request;
    const Answer answer = m_script ? m_script(request) : Answer{404, {}, {}, {}};
    if (!answer.silent)
        send(socket, answer);
}

void ScriptedServer::send(QTcpSocket *socket, const Answer &answer)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Status\r\n";
    if (!answer.contentType.isEmpty())
        head += "Content-Type: " + answer.contentType + "\r\n";
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    head += "Content-Length: " + QByteArray::number(answer.body.size() + (answer.cut ? 1 : 0)) + "\r\n\r\n";
    socket->write(head + answer.body);
    if (answer.cut)
        socket->disconnectFromHost();
}

QByteArray objectsPage(const QStringList &ids, const QByteArray &next, const QByteArray &total)
{
    QByteArrayList objects;
    for (const QString &id : ids) {
        const QByteArray text = id.toUtf8();
        objects += R"({"id":")" + text + R"(","case_id":")" + text + R"(","location_id":")" + text +
                   R"(","username":")" + text + R"(","name":")" + text +
                   R"(","properties":{"case_type":"t"}})";
    }
    return R"({"meta":{"limit":20,"next":)" + next + R"(,"offset":0,"previous":null,"total_count":)" + total +
           R"(},"objects":[)" + objects.join(',') + "]}";
}

QByteArray casesPage(const QStringList &ids, const QByteArray &cursor, int matching)
{
    QByteArrayList cases;
    for (const QString &id : ids)
        cases += R"({"case_id":")" + id.toUtf8() + R"(","case_type":"t","properties":{}})";
    return R"({"matching_records":)" + QByteArray::number(matching) + R"(,"cases":[)" + cases.join(',') +
           ']' + (cursor.isEmpty() ? QByteArray() : R"(,"next":{"cursor":")" + cursor + "\"}") + '}';
}

QByteArray domainsPage(const QStringList &names)
{
    QByteArrayList objects;
    for (const QString &name : names)
        objects += R"({"domain_name":")" + name.toUtf8() + R"(","project_name":")" + name.toUtf8() + "\"}";
    return R"({"meta":{"limit":20,"next":null,"offset":0,"previous":null,"total_count":)" +
           QByteArray::number(names.size()) + R"(},"objects":[)" + objects.join(',') + "]}";
}

} // namespace ccb::tests
