// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <memory>
#include <utility>

class QTcpSocket;

namespace ccb::tests
{

// An HTTP server on 127.0.0.1 that does what a test tells it to, misbehaviour included: cut answers, silence,
// redirects to anywhere. What a well-behaved server answers is the demo server's business. Lives in the
// test's own thread.
class ScriptedServer : public QObject
{
    Q_OBJECT

public:
    struct Request {
        QByteArray target;                     // path and query
        QHash<QByteArray, QByteArray> headers; // names in lower case
    };
    struct Answer {
        int status = 200;
        QByteArray body = {};
        QByteArray contentType = "application/json";
        QList<std::pair<QByteArray, QByteArray>> headers = {};
        bool cut = false;    // promises one byte more than it sends, then closes
        bool silent = false; // sends nothing and keeps the connection
    };
    using Script = std::function<Answer(const Request &)>;

    // The socket it listens on: a plain one, unless a QSslServer is given.
    explicit ScriptedServer(std::unique_ptr<QTcpServer> socket = std::make_unique<QTcpServer>());
    ~ScriptedServer() override;

    QUrl url() const;
    void setScript(Script script) { m_script = std::move(script); }

    const QList<Request> &requests() const { return m_requests; }
    QStringList targets() const;
    int count(const QByteArray &part) const; // requests whose target holds it

private:
    void read(QTcpSocket *socket);
    static void send(QTcpSocket *socket, const Answer &answer);

    std::unique_ptr<QTcpServer> m_server;
    bool m_isSecure;
    Script m_script;
    QList<Request> m_requests;
};

// Bodies in the API's shapes. `ids` names the objects; `next` and `total` are JSON ("null", "5",
// "\"?offset=2\"").
QByteArray objectsPage(const QStringList &ids, const QByteArray &next = "null",
                       const QByteArray &total = "null");
QByteArray casesPage(const QStringList &ids, const QByteArray &cursor = {}, int matching = 0); // v2
QByteArray domainsPage(const QStringList &names);

} // namespace ccb::tests
