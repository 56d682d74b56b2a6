// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcomes.h"
#include "scriptedserver.h"

#include "demo/demoserver.h"

#include <QSet>
#include <QTest>
#include <QUrlQuery>

using namespace ccb;
using namespace ccb::tests;

namespace
{

constexpr int cases = 1200;

Connection demoOn(const DemoServer &server, const QString &domain)
{
    Connection connection = connectionTo(server.url(), domain);
    connection.username = DemoServer::demoUsername();
    return connection;
}

// Waits for half an hour are for people.
ApiLimits testLimits()
{
    using namespace std::chrono_literals;
    ApiLimits limits = quickLimits();
    limits.silence = 400ms;
    limits.largestBody = qint64(16) * 1024 * 1024;
    return limits;
}

CaseRequest smallPages(CaseApiVersion version)
{
    CaseRequest request = requestOf(version);
    request.pageSize = 100;
    return request;
}

} // namespace

// Each way in which a server can misbehave: every case that is served comes, or the error says that it did
// not.
class TestApiFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyCaseComes_data();
    void everyCaseComes();
    void everyPersonComes_data();
    void everyPersonComes();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void goesOnWhereItWasLost();
    void countsWhatIsMissing();
    void comesThroughThreeHundredFaultyPages();
    void tellsNoSecretElsewhere_data();
    void tellsNoSecretElsewhere();

private:
    QSet<QString> m_served; // the ids of all cases
    std::unique_ptr<ScriptedServer> m_elsewhere;
    std::unique_ptr<DemoServer> m_server;

    Outcome fetch(const QString &domain, const CaseRequest &request);
    void verifyAllCame(const Outcome &outcome);
};

void TestApiFaults::initTestCase()
{
    init();
    const Outcome outcome = fetch(QStringLiteral("demo"), smallPages(CaseApiVersion::V1));
    QVERIFY(outcome.ok());
    const QStringList ids = outcome.timesOfId.keys();
    m_served = QSet<QString>(ids.begin(), ids.end());
    QCOMPARE(m_served.size(), cases);
}

void TestApiFaults::init()
{
    m_elsewhere = std::make_unique<ScriptedServer>();
    DemoOptions options;
    options.generatedCases = cases;
    options.elsewhere = m_elsewhere->url();
    options.hugeBytes = qint64(20) * 1024 * 1024;
    m_server = std::make_unique<DemoServer>(options);
    QVERIFY(m_server->start());
}

Outcome TestApiFaults::fetch(const QString &domain, const CaseRequest &request)
{
    ApiService service(demoOn(*m_server, domain), DemoServer::apiKey());
    service.setLimits(testLimits());
    return runCases(service, request);
}

void TestApiFaults::verifyAllCame(const Outcome &outcome)
{
    QVERIFY2(outcome.ok(), qPrintable(outcome.error().text()));
    const QStringList ids = outcome.timesOfId.keys();
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()), m_served);
}

void TestApiFaults::everyCaseComes_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<CaseApiVersion>("version");
    const QSet<QString> hopeless{QStringLiteral("lost"),      QStringLiteral("loop"),
                                 QStringLiteral("repeat"),    QStringLiteral("redirect-away"),
                                 QStringLiteral("next-away"), QStringLiteral("huge"),
                                 QStringLiteral("shifting")};
    for (const DemoFault &fault : DemoServer::faults()) {
        if (hopeless.contains(fault.name))
            continue;
        QTest::addRow("%s, auto", qPrintable(fault.name)) << fault.domain << CaseApiVersion::Auto;
        QTest::addRow("%s, v0.5", qPrintable(fault.name)) << fault.domain << CaseApiVersion::V05;
    }
    // By date it does not matter that rows move up.
    QTest::newRow("shifting") << QStringLiteral("fault-shifting") << CaseApiVersion::V1;
}

void TestApiFaults::everyCaseComes()
{
    QFETCH(const QString, domain);
    QFETCH(const CaseApiVersion, version);
    verifyAllCame(fetch(domain, smallPages(version)));
}

void TestApiFaults::everyPersonComes_data()
{
    QTest::addColumn<QString>("domain");
    for (const DemoFault &fault : DemoServer::faults()) {
        if (fault.isTransient)
            QTest::newRow(qPrintable(fault.name)) << fault.domain;
    }
    for (const char *name : {"no-total", "next-path", "next-url", "only-old", "redirect"})
        QTest::newRow(name) << QStringLiteral("fault-") + QLatin1StringView(name);
}

void TestApiFaults::everyPersonComes()
{
    QFETCH(const QString, domain);
    ApiService service(demoOn(*m_server, domain), DemoServer::apiKey());
    service.setLimits(testLimits());
    for (int turn = 0; turn < 4; ++turn) { // one of the four meets the fault
        QList<User> workers;
        const Outcome outcome = runPeople(service.listUsers(User::Kind::MobileWorker), workers);
        QVERIFY2(outcome.ok(), qPrintable(outcome.error().text()));
        QCOMPARE(workers.size(), 40);
    }
    QList<Location> locations;
    QVERIFY(runPeople(service.listLocations(), locations).ok());
    QCOMPARE(locations.size(), 30);
}

void TestApiFaults::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<CaseApiVersion>("version");
    QTest::addColumn<Error::Kind>("kind");
    const auto add = [](const char *name, CaseApiVersion version, Error::Kind kind) {
        QTest::addRow("%s, %s", name, version == CaseApiVersion::V2 ? "v2" : "v1")
            << QStringLiteral("fault-") + QLatin1StringView(name) << version << kind;
    };
    for (const CaseApiVersion version : {CaseApiVersion::V1, CaseApiVersion::V2}) {
        add("lost", version, Error::Kind::ServerFault);
        add("repeat", version, Error::Kind::NotData);
        add("redirect-away", version, Error::Kind::InsecureAddress);
        add("huge", version, Error::Kind::TooLarge);
    }
    add("loop", CaseApiVersion::V2, Error::Kind::NotData);
}

void TestApiFaults::saysWhatIsWrong()
{
    QFETCH(const QString, domain);
    QFETCH(const CaseApiVersion, version);
    const Outcome outcome = fetch(domain, smallPages(version));
    QCOMPARE(outcome.finished, 0);
    QCOMPARE(outcome.errors.size(), 1);
    QTEST(outcome.error().kind, "kind");
    QVERIFY(!outcome.error().what.isEmpty());
    QVERIFY(!outcome.error().hint.isEmpty());
    QVERIFY(!outcome.error().text().contains(u'<'));
    QVERIFY(!outcome.error().text().contains(DemoServer::apiKey()));
    QVERIFY(outcome.timesOfId.size() < cases);
    QVERIFY(m_server->requests().size() < 40); // no loop
}

void TestApiFaults::goesOnWhereItWasLost()
{
    for (const CaseApiVersion version : {CaseApiVersion::V1, CaseApiVersion::V2}) {
        init();
        ApiService service(demoOn(*m_server, QStringLiteral("fault-lost")), DemoServer::apiKey());
        service.setLimits(testLimits());
        CaseRequest request = smallPages(version);
        CaseListPlace place;
        Outcome before;
        {
            QObject context;
            CaseListJob *job = service.listCases(request);
            watch(job, before, &context);
            connect(job, &ApiJob::failed, &context, [job, &place] { place = job->place(); });
            waitForEnd(job);
        }
        QCOMPARE(before.error().kind, Error::Kind::ServerFault);
        QVERIFY(before.timesOfId.size() >= 190);
        QVERIFY(place != CaseListPlace());

        m_server->mendFaults();
        request.place = place;
        const Outcome after = runCases(service, request);
        QVERIFY2(after.ok(), qPrintable(after.error().text()));
        QVERIFY(after.timesOfId.size() < cases - 180); // not from the beginning
        QStringList ids = before.timesOfId.keys() + after.timesOfId.keys();
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()), m_served);
    }
}

void TestApiFaults::countsWhatIsMissing()
{
    ApiService service(demoOn(*m_server, QStringLiteral("fault-short")), DemoServer::apiKey());
    const Outcome outcome = runCases(service, smallPages(CaseApiVersion::V1));
    QVERIFY(outcome.ok());
    QCOMPARE(outcome.progress.last().second, cases + 3);

    Outcome counted;
    qint64 count = 0;
    QObject context;
    CaseCountJob *job = service.countCases(requestOf(CaseApiVersion::V1));
    watchAny(job, counted, &context);
    connect(job, &CaseCountJob::finished, &context, [&](qint64 cases) {
        ++counted.finished;
        count = cases;
    });
    waitForEnd(job);
    QCOMPARE(count, cases + 3);

    QList<User> users;
    bool isShort = false;
    UserListJob *list = service.listUsers(User::Kind::MobileWorker);
    connect(list, &ApiJob::incomplete, &context, [&isShort](const Error &error) {
        isShort = error.kind == Error::Kind::Incomplete && error.what.contains(QStringLiteral("43"));
    });
    QVERIFY(runPeople(list, users).ok());
    QCOMPARE(users.size(), 40);
    QVERIFY(isShort);
}

// Every fourth answer is spoilt, each time in the next way; three hundred pages come whole.
void TestApiFaults::comesThroughThreeHundredFaultyPages()
{
    constexpr int pages = 300;
    ScriptedServer server;
    int asked = 0;
    int spoilt = 0;
    server.setScript([&asked, &spoilt](const ScriptedServer::Request &request) {
        using Answer = ScriptedServer::Answer;
        const QUrlQuery query{QUrl(QString::fromUtf8(request.target))};
        const int offset = query.queryItemValue(QStringLiteral("offset")).toInt();
        const QByteArray body =
            objectsPage({QStringLiteral("case-%1").arg(offset)},
                        offset + 1 < pages ? "\"?limit=1&offset=" + QByteArray::number(offset + 1) + '"'
                                           : QByteArray("null"),
                        QByteArray::number(pages));
        if (++asked % 4 != 0)
            return Answer{.body = body};
        switch (spoilt++ % 10) {
        case 0:
            return Answer{.status = 429, .contentType = {}, .headers = {{"Retry-After", "0.01"}}};
        case 1:
            return Answer{.status = 503, .headers = {{"Retry-After", "0.01"}}};
        case 2:
            return Answer{.status = 500, .body = "<h1>500</h1>", .contentType = "text/html"};
        case 3:
            return Answer{.status = 502, .body = "<h1>502</h1>", .contentType = "text/html"};
        case 4:
            return Answer{.status = 504};
        case 5:
            return Answer{.body = body, .cut = true};
        case 6:
            return Answer{.body = body.first(body.size() / 2)};
        case 7:
            return Answer{.body = "<html>Sign in</html>", .contentType = "text/html"};
        case 8:
            return Answer{.body = R"({"objects": [{"case_id": "x", "properties": {"a": tru}}]})"};
        default:
            return Answer{.silent = true};
        }
    });
    ApiService service(connectionTo(server.url()), testSecret);
    service.setLimits(testLimits());
    CaseRequest request = requestOf(CaseApiVersion::V1);
    request.pageSize = 1;
    const Outcome outcome = runCases(service, request);
    QVERIFY2(outcome.ok(), qPrintable(outcome.error().text()));
    QVERIFY(spoilt >= 99);
    QCOMPARE(outcome.timesOfId.size(), pages);
    for (const int times : outcome.timesOfId)
        QCOMPARE(times, 1);
}

void TestApiFaults::tellsNoSecretElsewhere_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<SignInMethod>("method");
    for (const char *name : {"redirect-away", "next-away"}) {
        for (const SignInMethod method : {SignInMethod::ApiKey, SignInMethod::Basic, SignInMethod::Digest})
            QTest::addRow("%s, %d", name, int(method))
                << QStringLiteral("fault-") + QLatin1StringView(name) << method;
    }
}

void TestApiFaults::tellsNoSecretElsewhere()
{
    QFETCH(const QString, domain);
    QFETCH(const SignInMethod, method);
    Connection connection = demoOn(*m_server, domain);
    connection.method = method;
    ApiService service(connection, DemoServer::apiKey());
    service.setLimits(testLimits());
    for (const CaseApiVersion version : {CaseApiVersion::V2, CaseApiVersion::V1, CaseApiVersion::V05})
        (void)runCases(service, smallPages(version));
    QList<User> users;
    (void)runPeople(service.listUsers(User::Kind::MobileWorker), users);
    QVERIFY(!m_server->requests().isEmpty());
    QCOMPARE(m_elsewhere->requests().size(), 0); // not even without a secret
}

QTEST_GUILESS_MAIN(TestApiFaults)
#include "tst_apifaults.moc"
