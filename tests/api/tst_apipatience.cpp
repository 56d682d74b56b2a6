// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcomes.h"
#include "scriptedserver.h"

#include <QElapsedTimer>
#include <QTest>

using namespace ccb;
using namespace ccb::tests;
using Request = ScriptedServer::Request;
using Answer = ScriptedServer::Answer;

// How long the service waits, how often it tries again, and how much it reads.
class TestApiPatience : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsAsTheServerAsks();
    void givesUpWhenTheServerAsksForTooMuch();
    void triesAPageAgainAfterAStumble();
    void triesAgainAfterACutAnswer();
    void givesUpAfterTheLastTry();
    void readsNoMoreThanTheLimit();
    void readsWhatPacksWell();
    void endsASilence();
    void asksForTwoThingsAtOnceAtMost();
};

void TestApiPatience::waitsAsTheServerAsks()
{
    ScriptedServer server;
    int asked = 0;
    server.setScript([&asked](const Request &) {
        if (++asked == 1)
            return Answer{.status = 429, .contentType = {}, .headers = {{"Retry-After", "0.2"}}};
        return Answer{.body = objectsPage({QStringLiteral("a")})};
    });
    ApiService service(connectionTo(server.url()), testSecret);
    QElapsedTimer timer;
    timer.start();
    const Outcome outcome = runCases(service, requestOf(CaseApiVersion::V1));
    QVERIFY(outcome.ok());
    QVERIFY(timer.elapsed() >= 200);
    QVERIFY(!outcome.waits.isEmpty());
    QCOMPARE(outcome.waits.first().kind, Error::Kind::Throttled);
    QCOMPARE(server.requests().size(), 2);
}

void TestApiPatience::givesUpWhenTheServerAsksForTooMuch()
{
    ScriptedServer server;
    server.setScript([](const Request &) {
        return Answer{.status = 429, .contentType = {}, .headers = {{"Retry-After", "7200"}}};
    });
    ApiService service(connectionTo(server.url()), testSecret);
    ApiLimits limits;
    limits.longestPatience = std::chrono::hours(1);
    service.setLimits(limits);
    const Outcome outcome = runCases(service, requestOf(CaseApiVersion::V1));
    QCOMPARE(outcome.error().kind, Error::Kind::Throttled);
    QCOMPARE(outcome.error().httpStatus, 429);
    QVERIFY(outcome.error().hint.contains(QStringLiteral("120")));
    QCOMPARE(outcome.waits.size(), 0);
}

void TestApiPatience::triesAPageAgainAfterAStumble()
{
    for (const int status : {502, 503, 504}) {
        ScriptedServer server;
        int asked = 0;
        server.setScript([&asked, status](const Request &request) {
            if (request.target.contains("offset=1") && ++asked <= 2)
                return Answer{.status = status, .body = "<html>deploying</html>", .contentType = "text/html"};
            if (request.target.contains("offset=1"))
                return Answer{.body = objectsPage({QStringLiteral("b")}, "null", "2")};
            return Answer{.body = objectsPage({QStringLiteral("a")}, R"("?offset=1")", "2")};
        });
        ApiService service(connectionTo(server.url()), testSecret);
        service.setLimits(quickLimits());
        const Outcome outcome = runCases(service, requestOf(CaseApiVersion::V1));
        QVERIFY(outcome.ok());
        QCOMPARE(outcome.rows, 2);
        QCOMPARE(outcome.waits.size(), 2);
        QCOMPARE(outcome.waits.first().kind, Error::Kind::ServerFault);
        QCOMPARE(server.requests().size(), 4); // the first page only once
    }
}

void TestApiPatience::triesAgainAfterACutAnswer()
{
    ScriptedServer server;
    int asked = 0;
    server.setScript([&asked](const Request &) {
        return Answer{.body = objectsPage({QStringLiteral("a")}), .cut = ++asked == 1};
    });
    ApiService service(connectionTo(server.url()), testSecret);
    service.setLimits(quickLimits());
    const Outcome outcome = runCases(service, requestOf(CaseApiVersion::V1));
    QVERIFY(outcome.ok());
    QCOMPARE(outcome.rows, 1);
    QCOMPARE(outcome.waits.size(), 1);
}

void TestApiPatience::givesUpAfterTheLastTry()
{
    ScriptedServer server;
    server.setScript(
        [](const Request &) { return Answer{.body = objectsPage({QStringLiteral("a")}), .cut = true}; });
    ApiService service(connectionTo(server.url()), testSecret);
    service.setLimits(quickLimits());
    const Outcome outcome = runCases(service, requestOf(CaseApiVersion::V1));
    QCOMPARE(outcome.errors.size(), 1);
    QCOMPARE(outcome.error().kind, Error::Kind::Offline);
    QCOMPARE(outcome.rows, 0);
    QCOMPARE(outcome.waits.size(), quickLimits().retryWaits.size());
}

void TestApiPatience::readsNoMoreThanTheLimit()
{
    ScriptedServer server;
    server.setScript(
        [](const Request &) { return Answer{.body = QByteArray(200000, ' ') + objectsPage({})}; });
    ApiService service(connectionTo(server.url()), testSecret);
    ApiLimits limits = quickLimits();
    limits.largestBody = 100000;
    service.setLimits(limits);
    const Outcome outcome = runCases(service, requestOf(CaseApiVersion::V1));
    QCOMPARE(outcome.errors.size(), 1);
    QCOMPARE(outcome.error().kind, Error::Kind::TooLarge);
}

void TestApiPatience::readsWhatPacksWell()
{
    // qCompress writes zlib's format behind four bytes of length, which is what HTTP calls deflate.
    const QByteArray body = QByteArray(30 * 1024 * 1024, ' ') + objectsPage({QStringLiteral("a")});
    const QByteArray packed = qCompress(body).mid(4);
    ScriptedServer server;
    server.setScript([packed](const Request &) {
        return Answer{.body = packed, .headers = {{"Content-Encoding", "deflate"}}};
    });
    ApiService service(connectionTo(server.url()), testSecret);
    Outcome outcome = runCases(service, requestOf(CaseApiVersion::V1));
    QVERIFY2(outcome.ok(), qPrintable(outcome.error().text()));
    QCOMPARE(outcome.rows, 1);

    ApiLimits limits = quickLimits();
    limits.largestBody = 1024 * 1024;
    service.setLimits(limits);
    outcome = runCases(service, requestOf(CaseApiVersion::V1));
    QCOMPARE(outcome.error().kind, Error::Kind::TooLarge);
}

void TestApiPatience::endsASilence()
{
    ScriptedServer server;
    server.setScript([](const Request &) { return Answer{.silent = true}; });
    ApiService service(connectionTo(server.url()), testSecret);
    ApiLimits limits = quickLimits();
    limits.silence = std::chrono::milliseconds(200);
    limits.retryWaits = {std::chrono::milliseconds(10)};
    service.setLimits(limits);
    const Outcome outcome = runCases(service, requestOf(CaseApiVersion::V1));
    QCOMPARE(outcome.errors.size(), 1);
    QCOMPARE(outcome.error().kind, Error::Kind::Timeout);
    QCOMPARE(outcome.waits.size(), 1);
    QCOMPARE(server.requests().size(), 2);
}

// The server answers nobody, so that all who have been let in stay there. What a person waits for goes before
// the lists that were asked for earlier.
void TestApiPatience::asksForTwoThingsAtOnceAtMost()
{
    ScriptedServer server;
    server.setScript([](const Request &) { return Answer{.silent = true}; });
    ApiService service(connectionTo(server.url()), testSecret);
    QList<ApiJob *> jobs;
    for (int i = 0; i < 3; ++i)
        jobs << service.listCases(requestOf(CaseApiVersion::V1));
    jobs << service.listGroups();
    QTRY_COMPARE(server.requests().size(), 2);
    jobs << service.fetchCase(QStringLiteral("wanted"), CaseApiVersion::V1);
    QTest::qWait(100); // nobody else comes in
    QCOMPARE(server.requests().size(), 2);

    jobs.at(0)->abort();
    QTRY_COMPARE(server.requests().size(), 3);
    QVERIFY(server.targets().last().contains(QStringLiteral("wanted")));
    jobs.at(1)->abort();
    QTRY_COMPARE(server.requests().size(), 4);
    QVERIFY(server.targets().last().contains(QStringLiteral("/case/v1/?")));
    jobs.at(2)->abort();
    QTRY_COMPARE(server.requests().size(), 5);
    QVERIFY(server.targets().last().contains(QStringLiteral("/group/v1/")));
}

QTEST_GUILESS_MAIN(TestApiPatience)
#include "tst_apipatience.moc"
