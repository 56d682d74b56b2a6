// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcomes.h"

#include "demo/demoserver.h"

#include <QTest>

#include <memory>

using namespace ccb;
using namespace ccb::tests;

namespace
{

Connection trainingOn(const DemoServer &server)
{
    Connection connection = connectionTo(server.url(), QStringLiteral("exi-training"));
    connection.username = DemoServer::trainingUsername();
    return connection;
}

Connection demoOn(const DemoServer &server)
{
    Connection connection = connectionTo(server.url());
    connection.username = DemoServer::demoUsername();
    return connection;
}

const QString theCase = QStringLiteral("582b7655-8ef3-4b20-be03-3a0fc222e258");

} // namespace

// The service against a server that behaves: every call, every version, every sign-in method.
class TestApiDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void signsIn_data();
    void signsIn();
    void blamesTheRightField();
    void listsTheSameCasesInEveryVersion();
    void narrowsByTypeOnTheServer();
    void fetchesTheOneCase();
    void listsThePeople();
    void fallsBackWithoutV2();
    void endsWithoutTotals();
    void goesOnAfterAStumble();
    void asksWhileItParses_data();
    void asksWhileItParses();

private:
    std::unique_ptr<DemoServer> m_server;
};

void TestApiDemo::initTestCase()
{
    m_server = std::make_unique<DemoServer>();
    QVERIFY(m_server->start());
}

void TestApiDemo::signsIn_data()
{
    QTest::addColumn<SignInMethod>("method");
    QTest::newRow("API key") << SignInMethod::ApiKey;
    QTest::newRow("Digest") << SignInMethod::Digest;
    QTest::newRow("Basic") << SignInMethod::Basic;
}

void TestApiDemo::signsIn()
{
    QFETCH(const SignInMethod, method);
    Connection connection = trainingOn(*m_server);
    connection.method = method;
    ApiService service(connection, DemoServer::apiKey());
    const Outcome check = runCheck(service);
    QVERIFY2(check.ok(), qPrintable(check.error().text()));
    const Outcome cases = runCases(service);
    QVERIFY2(cases.ok(), qPrintable(cases.error().text()));
    QCOMPARE(cases.rows, 1);

    ApiService refused(connection, QStringLiteral("wrong"));
    const Outcome wrong = runCheck(refused);
    QCOMPARE(wrong.error().kind, Error::Kind::Unauthorized);
    QCOMPARE(wrong.error().field, Error::Field::Secret);
}

void TestApiDemo::blamesTheRightField()
{
    Connection connection = demoOn(*m_server);
    connection.domain = QStringLiteral("no-such-domain");
    ApiService service(connection, DemoServer::apiKey());
    const Outcome outcome = runCheck(service);
    QCOMPARE(outcome.error().field, Error::Field::Domain);
    QVERIFY(outcome.error().what.contains(connection.domain));
}

void TestApiDemo::listsTheSameCasesInEveryVersion()
{
    ApiService service(demoOn(*m_server), DemoServer::apiKey());
    int rows = 0;
    for (const CaseApiVersion version : {CaseApiVersion::V05, CaseApiVersion::V1, CaseApiVersion::V2}) {
        CaseRequest request;
        request.api = version;
        request.pageSize = 700;
        const Outcome outcome = runCases(service, request);
        QVERIFY2(outcome.ok(), qPrintable(outcome.error().text()));
        QCOMPARE(outcome.answeredBy, version);
        QVERIFY(outcome.pages > 1);
        QVERIFY(outcome.timesOfId.size() > 2000);
        QCOMPARE(outcome.progress.last().first, outcome.rows);
        QCOMPARE(outcome.progress.last().second, outcome.timesOfId.size());
        if (rows > 0)
            QCOMPARE(outcome.timesOfId.size(), rows);
        rows = int(outcome.timesOfId.size());
    }
}

void TestApiDemo::narrowsByTypeOnTheServer()
{
    ApiService service(demoOn(*m_server), DemoServer::apiKey());
    const int all = runCases(service).rows;
    CaseRequest request;
    request.filter.caseType = QStringLiteral("mother");
    const Outcome v2 = runCases(service, request);
    QVERIFY(v2.ok());
    QVERIFY(v2.rows > 0 && v2.rows < all);
    request.api = CaseApiVersion::V05;
    QCOMPARE(runCases(service, request).rows, v2.rows);
}

void TestApiDemo::fetchesTheOneCase()
{
    for (const CaseApiVersion version :
         {CaseApiVersion::Auto, CaseApiVersion::V05, CaseApiVersion::V1, CaseApiVersion::V2}) {
        ApiService service(trainingOn(*m_server), DemoServer::apiKey());
        CaseDetail detail;
        const Outcome outcome = runDetail(service.fetchCase(theCase, version), detail);
        QVERIFY2(outcome.ok(), qPrintable(outcome.error().text()));
        QCOMPARE(detail.block->rowCount(), 1u);
        QVERIFY(detail.json.contains("number_of_bottles"));
    }
}

void TestApiDemo::listsThePeople()
{
    ApiService service(demoOn(*m_server), DemoServer::apiKey());
    QList<User> workers;
    QVERIFY(runPeople(service.listUsers(User::Kind::MobileWorker), workers).ok());
    QCOMPARE(workers.size(), 40);
    QList<User> webUsers;
    QVERIFY(runPeople(service.listUsers(User::Kind::WebUser), webUsers).ok());
    QCOMPARE(webUsers.size(), 5);
    QList<Group> groups;
    QVERIFY(runPeople(service.listGroups(), groups).ok());
    QCOMPARE(groups.size(), 8);
    QList<Location> locations;
    QVERIFY(runPeople(service.listLocations(), locations).ok());
    QCOMPARE(locations.size(), 30);
}

void TestApiDemo::fallsBackWithoutV2()
{
    DemoServer old({.hasCaseV2 = false});
    QVERIFY(old.start());
    ApiService service(demoOn(old), DemoServer::apiKey());
    const Outcome outcome = runCases(service);
    QVERIFY(outcome.ok());
    QCOMPARE(outcome.answeredBy, CaseApiVersion::V1);
    QVERIFY(outcome.rows > 2000);
}

void TestApiDemo::endsWithoutTotals()
{
    DemoServer uncounted({.totalCounts = false});
    QVERIFY(uncounted.start());
    ApiService service(demoOn(uncounted), DemoServer::apiKey());
    CaseRequest request;
    request.api = CaseApiVersion::V1;
    const Outcome outcome = runCases(service, request);
    QVERIFY(outcome.ok());
    QVERIFY(outcome.rows > 2000);
    QCOMPARE(outcome.progress.last().second, -1);
}

void TestApiDemo::goesOnAfterAStumble()
{
    ApiService service(demoOn(*m_server), DemoServer::apiKey());
    service.setLimits(quickLimits());
    CaseRequest request;
    request.pageSize = 700;
    const qsizetype cases = runCases(service, request).timesOfId.size();
    m_server->answerOnce(QStringLiteral("cursor="),
                         {.status = 503, .contentType = "text/html", .body = "<html>back soon</html>"}, 2);
    const Outcome outcome = runCases(service, request);
    QVERIFY(outcome.ok());
    QCOMPARE(outcome.timesOfId.size(), cases);
    QCOMPARE(outcome.waits.size(), 2);
}

void TestApiDemo::asksWhileItParses_data()
{
    QTest::addColumn<CaseApiVersion>("version");
    QTest::newRow("v1") << CaseApiVersion::V1;
    QTest::newRow("v2") << CaseApiVersion::V2;
}

// When a page is handed over, the next one has been asked for already, but never the one after that.
void TestApiDemo::asksWhileItParses()
{
    QFETCH(const CaseApiVersion, version);
    DemoServer large({.generatedCases = 20'000});
    QVERIFY(large.start());
    ApiService service(demoOn(large), DemoServer::apiKey());
    CaseRequest request;
    request.api = version;
    request.pageSize = 4000;
    Outcome outcome;
    QObject context;
    CaseListJob *job = service.listCases(request);
    watch(job, outcome, &context);
    int ahead = 0;
    int most = 0;
    connect(job, &CaseListJob::pageReady, &context, [&] {
        const int before = int(large.requests().size()) - outcome.pages;
        ahead += before > 0 ? 1 : 0;
        most = std::max(most, before);
    });
    waitForEnd(job);
    QVERIFY2(outcome.ok(), qPrintable(outcome.error().text()));
    QCOMPARE(outcome.timesOfId.size(), 20'000);
    QVERIFY2(ahead >= 3, qPrintable(QString::number(ahead)));
    QVERIFY2(most <= 2, qPrintable(QString::number(most)));
}

QTEST_GUILESS_MAIN(TestApiDemo)
#include "tst_apidemo.moc"
