// SPDX-License-Identifier: GPL-3.0-or-later
#include "democlient.h"

#include "demo/demoserver.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

#include <memory>

using namespace ccb;
using namespace ccb::tests;
using namespace Qt::StringLiterals;

namespace
{

const QString onePage = u"/a/demo/api/case/v1/?limit=1"_s;

} // namespace

// The server itself: its thread, its port, its options, and any number of cases.
class TestDemoServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servesOnLoopbackOnly();
    void startsAndStopsAgainAndAgain();
    void saysWhenThePortIsTaken();
    void servesOnAThreadOfItsOwn();
    void recordsRequests();
    void decodesPathsAndQueries();
    void answersAsPrepared();
    void delaysAnswers();
    void stopsWhileAnswersWait();
    void survivesAClientThatLeaves();
    void hidesTotals();
    void makesTheSameBytesTwice();
    void makesManyCasesPageByPage();
    void relatesManyCases();
};

void TestDemoServer::servesOnLoopbackOnly()
{
    DemoServer server;
    QVERIFY(server.start());
    QCOMPARE(server.url().scheme(), u"http"_s);
    QCOMPARE(server.url().host(), u"127.0.0.1"_s);
    QVERIFY(server.url().port() > 0);
    const QUrl url = server.url();
    QVERIFY(server.start()); // it serves already
    QCOMPARE(server.url(), url);
}

void TestDemoServer::startsAndStopsAgainAndAgain()
{
    quint16 port = 0;
    for (int round = 0; round < 5; ++round) {
        auto server = std::make_unique<DemoServer>();
        QVERIFY(server->start());
        port = quint16(server->url().port());
        QCOMPARE(DemoClient(server->url()).get(onePage).status, 200);
        server.reset();
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, port);
        QVERIFY(!socket.waitForConnected(2000));
    }
    DemoServer never; // destroyed without having been started
    QVERIFY(never.requests().isEmpty());
}

void TestDemoServer::saysWhenThePortIsTaken()
{
    DemoServer first;
    QVERIFY(first.start());
    DemoServer second({.port = quint16(first.url().port())});
    QVERIFY(!second.start());
    QCOMPARE(DemoClient(first.url()).get(onePage).status, 200);
}

void TestDemoServer::servesOnAThreadOfItsOwn()
{
    DemoServer server;
    QVERIFY(server.start());
    // No event of this thread is handled here, and still the answer comes.
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, quint16(server.url().port()));
    QVERIFY(socket.waitForConnected(5000));
    socket.write("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    QVERIFY(socket.waitForReadyRead(5000));
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 404"));
}

void TestDemoServer::recordsRequests()
{
    DemoServer server;
    QVERIFY(server.start());
    DemoClient client(server.url());
    QCOMPARE(client.get(u"/a/demo/api/v0.5/case/?type=mother&limit=1"_s).status, 200);
    QCOMPARE(client.get(u"/a/demo/api/user/v1/"_s).status, 200);
    QCOMPARE(server.requests(), QStringList({u"GET /a/demo/api/v0.5/case/?type=mother&limit=1"_s,
                                             u"GET /a/demo/api/user/v1/"_s}));
    for (const QString &request : server.requests())
        QVERIFY(!request.contains(DemoServer::apiKey()));
}

void TestDemoServer::decodesPathsAndQueries()
{
    DemoServer server;
    QVERIFY(server.start());
    DemoClient client(server.url());
    QCOMPARE(client.get(u"/a/d%65mo/api/case/v1/?limit=%31&t%79pe=m%6Fther"_s).objects().size(), 1);
    QCOMPARE(client.get(u"/a/d%20mo/api/case/v1/"_s).status, 404);
    const QJsonValue named = client.get(u"/a/demo/api/case/v1/?type=mother&limit=1"_s).objects()[0];
    QString name = named[u"properties"][u"case_name"].toString();
    QVERIFY(name.contains(u' '));
    name = QString::fromLatin1(QUrl::toPercentEncoding(name)).replace(u"%20"_s, u"+"_s);
    QVERIFY(client.get(u"/a/demo/api/case/v1/?limit=0&name="_s + name).objects().contains(named));
}

void TestDemoServer::answersAsPrepared()
{
    DemoServer server;
    QVERIFY(server.start());
    DemoClient client(server.url());
    server.answerOnce(u"offset=20"_s,
                      {.status = 503, .contentType = "text/html", .body = "<html>back soon</html>"}, 2);
    server.answerOnce(u"/user/"_s, {.status = 429, .headers = {{"Retry-After", "1.5"}}});
    QCOMPARE(client.get(onePage).status, 200);
    for (int time = 0; time < 2; ++time) {
        const DemoReply reply = client.get(onePage + u"&offset=20"_s);
        QCOMPARE(reply.status, 503);
        QCOMPARE(reply.contentType, "text/html");
        QCOMPARE(reply.body, "<html>back soon</html>");
    }
    QCOMPARE(client.get(onePage + u"&offset=20"_s).status, 200);
    QCOMPARE(client.get(u"/a/demo/api/user/v1/"_s).status, 429);
    QCOMPARE(client.get(u"/a/demo/api/user/v1/"_s).status, 200);
}

void TestDemoServer::delaysAnswers()
{
    DemoServer server({.delayMilliseconds = 120});
    QVERIFY(server.start());
    DemoClient client(server.url());
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(client.get(onePage).status, 200);
    QVERIFY(timer.elapsed() >= 110);
}

void TestDemoServer::stopsWhileAnswersWait()
{
    auto server = std::make_unique<DemoServer>(DemoOptions{.delayMilliseconds = 60000});
    QVERIFY(server->start());
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(server->url())));
    QTRY_COMPARE(server->requests().size(), 1);
    server.reset();
    QTRY_VERIFY(reply->isFinished());
    QVERIFY(reply->error() != QNetworkReply::NoError);
}

void TestDemoServer::survivesAClientThatLeaves()
{
    DemoServer server;
    QVERIFY(server.start());
    server.answerOnce(u"limit=1"_s, {.delayMilliseconds = 150});
    {
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(
            network.get(QNetworkRequest(server.url().resolved(QUrl(onePage)))));
        QTRY_COMPARE(server.requests().size(), 1);
    }
    DemoClient client(server.url());
    server.answerOnce(u"limit=1"_s, {.body = "late", .delayMilliseconds = 300});
    QCOMPARE(client.get(onePage).body, "late");
    QCOMPARE(client.get(onePage).status, 200);
}

void TestDemoServer::hidesTotals()
{
    DemoServer server({.totalCounts = false});
    QVERIFY(server.start());
    DemoClient client(server.url());
    const DemoReply first = client.get(u"/a/demo/api/case/v1/?limit=1000"_s);
    QVERIFY(first.meta(u"total_count").isNull());
    QVERIFY(first.meta(u"next").isString());
    int pages = 0;
    QCOMPARE(client.getAll(u"/a/demo/api/v0.5/user/?limit=20"_s, &pages).size(), 40);
    QCOMPARE(pages, 3); // the last is empty
}

void TestDemoServer::makesTheSameBytesTwice()
{
    const QString page = u"/a/demo/api/case/v1/?limit=1000&offset=500"_s;
    QByteArray bodies[2];
    for (QByteArray &body : bodies) {
        DemoServer server;
        QVERIFY(server.start());
        body = DemoClient(server.url()).get(page).body;
    }
    QVERIFY(bodies[0].size() > 1000000);
    QCOMPARE(bodies[0], bodies[1]);
}

void TestDemoServer::makesManyCasesPageByPage()
{
    DemoServer server({.generatedCases = 100000});
    QVERIFY(server.start());
    DemoClient client(server.url());
    const DemoReply page = client.get(u"/a/demo/api/case/v1/?limit=1000&offset=89000"_s);
    QCOMPARE(page.meta(u"total_count").toInt(), 100000);
    QCOMPARE(page.objects().size(), 1000);
    const QJsonObject middle = page.objects()[500].toObject();
    QCOMPARE(client.get(u"/a/demo/api/case/v1/%1/"_s.arg(middle[u"id"].toString())).json(), middle);
    QCOMPARE(
        client
            .get(u"/a/demo/api/case/v1/?limit=1&indexed_on_start=%1"_s.arg(middle[u"indexed_on"].toString()))
            .meta(u"total_count")
            .toInt(),
        100000 - 89500);

    int sum = 0;
    for (const QString &type : {u"household"_s, u"mother"_s, u"child"_s, u"visit"_s, u"referral"_s}) {
        const DemoReply last =
            client.get(u"/a/demo/api/case/v1/?limit=1&order_by=-indexed_on&type="_s + type);
        QCOMPARE(last.objects()[0][u"properties"][u"case_type"].toString(), type);
        sum += last.meta(u"total_count").toInt();
    }
    QCOMPARE(sum, 100000);
    const int open = client.get(u"/a/demo/api/case/v1/?limit=1&closed=false"_s).meta(u"total_count").toInt();
    const int closed = client.get(u"/a/demo/api/case/v1/?limit=1&closed=true"_s).meta(u"total_count").toInt();
    QCOMPARE(open + closed, 100000);
    QVERIFY(open > 0 && closed > 0);
}

void TestDemoServer::relatesManyCases()
{
    DemoServer server({.generatedCases = 1000000});
    QVERIFY(server.start());
    DemoClient client(server.url());
    const QJsonArray cases = client.get(u"/a/demo/api/case/v2/?limit=30&case_type=child"_s).cases();
    const QJsonArray late = client.get(u"/a/demo/api/v0.5/case/?limit=30&offset=999970"_s).objects();
    QCOMPARE(cases.size(), 30);
    QCOMPARE(late.size(), 30);
    QJsonArray all = cases;
    for (const QJsonValue &object : late)
        all.append(object);
    int related = 0;
    for (const QJsonValue &object : all) {
        for (const QJsonValue &index : object[u"indices"].toObject()) {
            const QJsonObject parent =
                client.get(u"/a/demo/api/v0.5/case/%1/"_s.arg(index[u"case_id"].toString())).json();
            QCOMPARE(parent[u"properties"][u"case_type"], index[u"case_type"]);
            ++related;
        }
    }
    QVERIFY(related >= 30 + 25);
}

QTEST_GUILESS_MAIN(TestDemoServer)
#include "tst_demoserver.moc"
