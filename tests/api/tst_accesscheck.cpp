// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcomes.h"
#include "scriptedserver.h"

#include "demo/demoserver.h"

#include <QFile>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTest>

using namespace ccb;
using namespace ccb::tests;
using namespace Qt::StringLiterals;
using Request = ScriptedServer::Request;
using Answer = ScriptedServer::Answer;
using Kind = Error::Kind;
using Field = Error::Field;
using Probe = AccessProbe;
using State = AccessFinding::State;

namespace
{

Answer html(int status)
{
    return {.status = status, .body = "<html>page</html>", .contentType = "text/html"};
}

Answer refused(const QByteArray &message = "not authorized")
{
    return {.status = 401, .body = R"({"error":")" + message + "\"}"};
}

const Answer forbidden = {.status = 403, .contentType = "text/html"};

bool asksForDomains(const Request &request)
{
    return request.target.contains("user_domains");
}

// A server where everything works, for the account of the tests in `demo`.
Answer openAnswer(const Request &request)
{
    if (asksForDomains(request))
        return {.body = domainsPage({u"demo"_s, u"mine"_s})};
    if (request.target.contains("/case/v2/"))
        return {.body = casesPage({u"a"_s})};
    return {.body = objectsPage({u"a"_s})};
}

struct Check {
    QList<AccessFinding> came; // as they came
    QList<AccessFinding> findings;
    int finished = 0;
    int failed = 0;
    int calls = 0;

    AccessFinding of(Probe probe) const { return findings.value(int(probe)); }
    // "works refused ...", one word a probe.
    QString states() const
    {
        static const QStringList words = {u"works"_s, u"refused"_s, u"absent"_s, u"unknown"_s};
        QStringList all;
        for (const AccessFinding &finding : findings)
            all += words.at(int(finding.state));
        return all.join(u' ');
    }
};

Check runAccess(ApiService &service, AccessAsk ask = AccessAsk::Everything)
{
    Check check;
    const int before = service.requestCount();
    QObject context;
    AccessCheckJob *job = service.checkAccess(ask);
    QObject::connect(job, &AccessCheckJob::found, &context,
                     [&check](const AccessFinding &finding) { check.came += finding; });
    QObject::connect(job, &ApiJob::failed, &context, [&check] { ++check.failed; });
    QObject::connect(job, &AccessCheckJob::finished, &context, [&check](const QList<AccessFinding> &all) {
        ++check.finished;
        check.findings = all;
    });
    waitForEnd(job);
    check.calls = service.requestCount() - before;
    return check;
}

Check runAgainst(const ScriptedServer &server, SignInMethod method = SignInMethod::ApiKey)
{
    Connection connection = connectionTo(server.url());
    connection.method = method;
    ApiService service(connection, testSecret);
    service.setLimits(quickLimits());
    return runAccess(service);
}

Connection demoConnection(const DemoServer &server, const QString &username,
                          const QString &domain = u"demo"_s)
{
    Connection connection = connectionTo(server.url(), domain);
    connection.username = username;
    return connection;
}

const QString allRefused = u"refused refused refused refused refused refused refused refused refused"_s;
const QString allUnknown = u"unknown unknown unknown unknown unknown unknown unknown unknown unknown"_s;

} // namespace

// What a secret may do, and for each refusal what is missing and who can give it; in how many calls.
class TestAccessCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsThatEverythingWorks();
    void namesTheRightThatIsMissing();
    void leavesOutWhatIsRefused();
    void reportsEachFindingAsItComes();
    void namesThePlan();
    void namesAKeyOfAnotherDomain();
    void acceptsAKeyOfThisDomain();
    void namesADomainOneIsNoMemberOf();
    void namesAnUnknownDomain();
    void namesAnotherKindOfServer();
    void namesTheWrongSecret_data();
    void namesTheWrongSecret();
    void asksForTheSecondFactor_data();
    void asksForTheSecondFactor();
    void namesABlockedAccount();
    void stopsWhenNobodyListens();
    void stopsWhenThereIsNoSuchHost();
    void stopsWhenTheCertificateIsNotTrusted();
    void stopsAtASignInPageOfTheNetwork();
    void stopsWhenAskedForPatience();
    void goesOnAfterAFault();
    void knowsOlderServers();
    void asksOnlyWhatIsUnknown();
    void isSilentAfterAbort();
};

void TestAccessCheck::findsThatEverythingWorks()
{
    DemoServer server;
    QVERIFY(server.start());
    ApiService service(demoConnection(server, DemoServer::demoUsername()), DemoServer::apiKey());
    const Check check = runAccess(service);
    QCOMPARE(check.finished, 1);
    QCOMPARE(check.failed, 0);
    QCOMPARE(check.states(), u"works works works works works works works works works"_s);
    QCOMPARE(check.calls, 9);
    QVERIFY(leftOut(check.findings).isEmpty());
    for (const QString &request : server.requests()) {
        const bool isSmall = request.contains(u"limit=1&"_s) || request.endsWith(u"limit=1"_s) ||
                             request.contains(u"user_domains"_s);
        QVERIFY2(isSmall, qPrintable(request));
    }
}

void TestAccessCheck::namesTheRightThatIsMissing()
{
    DemoServer server;
    QVERIFY(server.start());
    ApiService service(demoConnection(server, DemoServer::limitedUsername()), DemoServer::apiKey());
    const Check check = runAccess(service);
    QCOMPARE(check.states(), u"works refused refused refused refused refused refused refused refused"_s);
    QCOMPARE(check.calls, 9);
    const QList<std::pair<Probe, QString>> rights = {{Probe::CasesV2, u"Edit Data"_s},
                                                     {Probe::CasesV05, u"edit_data"_s},
                                                     {Probe::MobileWorkers, u"Edit Mobile Workers"_s},
                                                     {Probe::WebUsers, u"Edit Web Users"_s},
                                                     {Probe::Groups, u"Edit Mobile Workers"_s},
                                                     {Probe::Locations, u"Locations"_s},
                                                     {Probe::Applications, u"Access APIs"_s}};
    for (const auto &[probe, right] : rights) {
        const Error error = check.of(probe).error;
        QCOMPARE(error.kind, Kind::Forbidden);
        QVERIFY2(error.hint.contains(right), qPrintable(error.hint));
        QVERIFY2(error.hint.contains(u"administrator"_s), qPrintable(error.hint));
    }
    QCOMPARE(leftOut(check.findings).size(), 6); // the cases are one
}

void TestAccessCheck::leavesOutWhatIsRefused()
{
    DemoServer server;
    QVERIFY(server.start());
    server.answerOnce(u"/web-user/"_s, {.status = 403});
    server.answerOnce(u"/location/"_s, {.status = 401, .body = R"({"error": "not authorized"})"});
    ApiService service(demoConnection(server, DemoServer::demoUsername()), DemoServer::apiKey());
    const Check check = runAccess(service);
    QCOMPARE(check.states(), u"works works works works works refused works refused works"_s);
    QCOMPARE(leftOut(check.findings), (QList<Probe>{Probe::WebUsers, Probe::Locations}));
    // Everything else accepts the secret, so it is not the secret.
    QCOMPARE(check.of(Probe::Locations).error.kind, Kind::Forbidden);
    QCOMPARE(check.of(Probe::Locations).error.serverMessage, u"not authorized"_s);
    QCOMPARE(check.calls, 9);
}

void TestAccessCheck::reportsEachFindingAsItComes()
{
    ScriptedServer server;
    server.setScript(openAnswer);
    const Check check = runAgainst(server);
    QList<Probe> came;
    for (const AccessFinding &finding : check.came)
        came += finding.probe;
    QCOMPARE(came, allAccessProbes());
    QCOMPARE(check.findings.size(), allAccessProbes().size());
}

void TestAccessCheck::namesThePlan()
{
    ScriptedServer server;
    server.setScript([](const Request &request) {
        return asksForDomains(request)
                   ? openAnswer(request)
                   : refused("Your current subscription does not have access to this feature");
    });
    const Check check = runAgainst(server);
    QCOMPARE(check.states(), u"works refused refused refused refused refused refused refused refused"_s);
    const Error error = check.of(Probe::CasesV1).error;
    QCOMPARE(error.kind, Kind::Forbidden);
    QVERIFY2(error.what.contains(u"plan"_s), qPrintable(error.what));
    QVERIFY2(error.hint.contains(u"Dimagi"_s), qPrintable(error.hint));
}

void TestAccessCheck::namesAKeyOfAnotherDomain()
{
    ScriptedServer server;
    server.setScript(
        [](const Request &request) { return asksForDomains(request) ? openAnswer(request) : refused(); });
    const Check check = runAgainst(server);
    QCOMPARE(check.states(), u"works refused refused refused refused refused refused refused refused"_s);
    QCOMPARE(check.calls, 3);
    for (const Probe probe : {Probe::CasesV2, Probe::CasesV1, Probe::Applications}) {
        const Error error = check.of(probe).error;
        QCOMPARE(error.field, Field::Domain);
        QVERIFY2(error.what.contains(u"this key does not open “demo”"_s), qPrintable(error.what));
        QVERIFY2(error.hint.contains(u"another domain or to other IP addresses"_s), qPrintable(error.hint));
    }
}

void TestAccessCheck::acceptsAKeyOfThisDomain()
{
    ScriptedServer server;
    server.setScript(
        [](const Request &request) { return asksForDomains(request) ? refused() : openAnswer(request); });
    const Check check = runAgainst(server);
    QCOMPARE(check.states(), u"refused works works works works works works works works"_s);
    QCOMPARE(check.calls, 9);
    QVERIFY(check.of(Probe::Domains).error.what.contains(u"limited to a domain"_s));
    QVERIFY(leftOut(check.findings).isEmpty());
}

void TestAccessCheck::namesADomainOneIsNoMemberOf()
{
    DemoServer server;
    QVERIFY(server.start());
    ApiService service(demoConnection(server, DemoServer::limitedUsername(), u"exi-training"_s),
                       DemoServer::apiKey());
    const Check check = runAccess(service);
    QCOMPARE(check.states(), u"works refused refused refused refused refused refused refused refused"_s);
    QCOMPARE(check.calls, 2);
    const Error error = check.of(Probe::Groups).error;
    QVERIFY2(error.what.contains(u"not as a member of the domain “exi-training”"_s), qPrintable(error.what));
    QVERIFY2(error.hint.contains(u"You can open: demo."_s), qPrintable(error.hint));
}

void TestAccessCheck::namesAnUnknownDomain()
{
    DemoServer server;
    QVERIFY(server.start());
    ApiService service(demoConnection(server, DemoServer::demoUsername(), u"dmeo"_s), DemoServer::apiKey());
    const Check check = runAccess(service);
    QCOMPARE(check.states(), u"works absent absent absent absent absent absent absent absent"_s);
    QCOMPARE(check.calls, 4);
    for (const Probe probe : {Probe::CasesV2, Probe::WebUsers}) {
        QCOMPARE(check.of(probe).error.field, Field::Domain);
        QVERIFY(check.of(probe).error.what.contains(u"does not know the domain “dmeo”"_s));
    }
}

void TestAccessCheck::namesAnotherKindOfServer()
{
    ScriptedServer server;
    server.setScript([](const Request &) { return html(404); });
    const Check check = runAgainst(server);
    QCOMPARE(check.calls, 5); // the list of domains has two spellings
    QCOMPARE(check.of(Probe::CasesV2).error.field, Field::Server);
    QCOMPARE(check.of(Probe::Applications).error.field, Field::Server);
}

void TestAccessCheck::namesTheWrongSecret_data()
{
    QTest::addColumn<SignInMethod>("method");
    QTest::addColumn<QString>("word");
    QTest::newRow("key") << SignInMethod::ApiKey << u"API key"_s;
    QTest::newRow("password") << SignInMethod::Basic << u"password"_s;
    QTest::newRow("password, by digest") << SignInMethod::Digest << u"password"_s;
}

void TestAccessCheck::namesTheWrongSecret()
{
    QFETCH(const SignInMethod, method);
    QFETCH(const QString, word);
    DemoServer server;
    QVERIFY(server.start());
    Connection connection = demoConnection(server, DemoServer::demoUsername());
    connection.method = method;
    ApiService service(connection, u"guess"_s);
    const Check check = runAccess(service);
    QCOMPARE(check.states(), allRefused);
    QCOMPARE(check.calls, 2);
    for (const AccessFinding &finding : check.findings) {
        QCOMPARE(finding.error.field, Field::Secret);
        QVERIFY2(finding.error.what.contains(word), qPrintable(finding.error.what));
    }
    QCOMPARE(check.of(Probe::Groups).error.hint.contains(u"IP addresses"_s), method == SignInMethod::ApiKey);
}

void TestAccessCheck::asksForTheSecondFactor_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("words");
    QTest::newRow("header") << QByteArray("must send X-COMMCAREHQ-OTP header")
                            << u"asks for a two-factor code"_s;
    QTest::newRow("words") << QByteArray("Two-Factor Authentication is required")
                           << u"asks for a two-factor code"_s;
    QTest::newRow("wrong code") << QByteArray("X-COMMCAREHQ-OTP token is incorrect")
                                << u"did not accept the two-factor code"_s;
}

void TestAccessCheck::asksForTheSecondFactor()
{
    QFETCH(const QByteArray, message);
    QFETCH(const QString, words);
    ScriptedServer server;
    server.setScript([message](const Request &) { return refused(message); });
    const Check check = runAgainst(server, SignInMethod::Basic);
    QCOMPARE(check.states(), allRefused);
    QCOMPARE(check.calls, 2);
    const Error error = check.of(Probe::CasesV2).error;
    QCOMPARE(error.kind, Kind::SecondFactor);
    QCOMPARE(error.field, Field::OneTimeCode);
    QVERIFY2(error.what.contains(words), qPrintable(error.what));
    // A key needs none, so there it is the key.
    QCOMPARE(runAgainst(server).of(Probe::CasesV2).error.kind, Kind::Unauthorized);
}

void TestAccessCheck::namesABlockedAccount()
{
    ScriptedServer server;
    server.setScript([](const Request &) { return refused("User account is locked"); });
    const Check check = runAgainst(server);
    QCOMPARE(check.calls, 2);
    QCOMPARE(check.of(Probe::WebUsers).error.field, Field::Username);
}

void TestAccessCheck::stopsWhenNobodyListens()
{
    QUrl url(u"http://127.0.0.1"_s);
    {
        QTcpServer closed; // a port that was free a moment ago
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        url.setPort(closed.serverPort());
    }
    ApiService service(connectionTo(url), testSecret);
    const Check check = runAccess(service);
    QCOMPARE(check.states(), allUnknown);
    QCOMPARE(check.calls, 1);
    for (const AccessFinding &finding : check.findings) {
        QCOMPARE(finding.error.kind, Kind::Offline);
        QVERIFY(finding.error.what.contains(u"does not accept connections"_s));
    }
}

void TestAccessCheck::stopsWhenThereIsNoSuchHost()
{
    ApiService service(connectionTo(QUrl(u"https://commcare.invalid"_s)), testSecret);
    const Check check = runAccess(service);
    QCOMPARE(check.states(), allUnknown);
    QCOMPARE(check.calls, 1);
    QCOMPARE(check.of(Probe::CasesV2).error.kind, Kind::Offline);
}

void TestAccessCheck::stopsWhenTheCertificateIsNotTrusted()
{
    QFile key(QStringLiteral(CCB_TEST_DATA "/selfsigned.key"));
    QFile certificate(QStringLiteral(CCB_TEST_DATA "/selfsigned.crt"));
    QVERIFY(key.open(QIODevice::ReadOnly) && certificate.open(QIODevice::ReadOnly));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    configuration.setLocalCertificate(QSslCertificate(&certificate));
    QSslServer server;
    server.setSslConfiguration(configuration);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray read; // what a server that nobody trusts gets to see
    connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [&server, &read] {
        while (QTcpSocket *socket = server.nextPendingConnection())
            connect(socket, &QIODevice::readyRead, socket, [socket, &read] { read += socket->readAll(); });
    });

    ApiService service(connectionTo(QUrl(u"https://127.0.0.1:%1"_s.arg(server.serverPort()))), testSecret);
    const Check check = runAccess(service);
    QCOMPARE(check.states(), allUnknown);
    QCOMPARE(check.calls, 1);
    for (const AccessFinding &finding : check.findings) {
        QCOMPARE(finding.error.kind, Kind::Tls);
        QVERIFY2(finding.error.what.contains(u"self-signed"_s), qPrintable(finding.error.what));
    }
    QVERIFY(read.isEmpty());
}

void TestAccessCheck::stopsAtASignInPageOfTheNetwork()
{
    ScriptedServer server;
    server.setScript([](const Request &) { return html(200); });
    const Check check = runAgainst(server);
    QCOMPARE(check.states(), allUnknown);
    QCOMPARE(check.calls, 2);
    QCOMPARE(check.of(Probe::Locations).error.kind, Kind::NotData);
}

void TestAccessCheck::stopsWhenAskedForPatience()
{
    ScriptedServer server;
    server.setScript([](const Request &request) {
        return request.target.contains("/user/") ? Answer{.status = 429, .headers = {{"Retry-After", "60"}}}
                                                 : openAnswer(request);
    });
    const Check check = runAgainst(server);
    QCOMPARE(check.states(), u"works works works works unknown unknown unknown unknown unknown"_s);
    QCOMPARE(check.calls, 5);
    QCOMPARE(check.of(Probe::Applications).error.kind, Kind::Throttled);
}

void TestAccessCheck::goesOnAfterAFault()
{
    ScriptedServer server;
    server.setScript([](const Request &request) {
        return request.target.contains("/case/v2/") || request.target.contains("/group/")
                   ? html(502)
                   : openAnswer(request);
    });
    const Check check = runAgainst(server);
    QCOMPARE(check.states(), u"works unknown works works works works unknown works works"_s);
    QCOMPARE(check.calls, 9); // each once
    QVERIFY(leftOut(check.findings).isEmpty());
}

void TestAccessCheck::knowsOlderServers()
{
    ScriptedServer server;
    server.setScript([](const Request &request) {
        return request.target.contains("/v0.5/") ? openAnswer(request) : html(404);
    });
    const Check check = runAgainst(server);
    QCOMPARE(check.states(), u"works absent absent works works works works works works"_s);
    QCOMPARE(check.calls, 10);
    QVERIFY(check.of(Probe::CasesV2).error.what.contains(u"version"_s));
    QVERIFY(leftOut(check.findings).isEmpty());
}

void TestAccessCheck::asksOnlyWhatIsUnknown()
{
    DemoServer server;
    QVERIFY(server.start());
    server.answerOnce(u"/web-user/"_s, {.status = 403}, 100);
    ApiService service(demoConnection(server, DemoServer::demoUsername()), DemoServer::apiKey());
    QVERIFY(runCheck(service).ok());
    QVERIFY(runCases(service).ok());
    CaseDetail detail; // a single case says nothing of the list
    runDetail(service.fetchCase(u"nobody"_s, CaseApiVersion::V05), detail);
    QList<User> users;
    QVERIFY(runPeople(service.listUsers(User::Kind::MobileWorker), users).ok());
    QVERIFY(!runPeople(service.listUsers(User::Kind::WebUser), users).ok());
    QList<Group> groups;
    QVERIFY(runPeople(service.listGroups(), groups).ok());
    QList<Location> locations;
    QVERIFY(runPeople(service.listLocations(), locations).ok());

    const QString expected = u"works works works works works refused works works works"_s;
    Check check = runAccess(service, AccessAsk::WhatIsUnknown);
    QCOMPARE(check.states(), expected);
    QCOMPARE(check.calls, 3); // the list of domains, cases v0.5, applications
    check = runAccess(service, AccessAsk::WhatIsUnknown);
    QCOMPARE(check.states(), expected);
    QCOMPARE(check.calls, 0);
    check = runAccess(service, AccessAsk::Everything);
    QCOMPARE(check.states(), expected);
    QCOMPARE(check.calls, 9);
}

void TestAccessCheck::isSilentAfterAbort()
{
    ScriptedServer server;
    server.setScript(openAnswer);
    ApiService service(connectionTo(server.url()), testSecret);
    AccessCheckJob *job = service.checkAccess(AccessAsk::Everything);
    int found = 0;
    int finished = 0;
    connect(job, &AccessCheckJob::found, this, [&found, job] {
        ++found;
        job->abort();
    });
    connect(job, &AccessCheckJob::finished, this, [&finished] { ++finished; });
    waitForEnd(job);
    QCOMPARE(found, 1);
    QCOMPARE(finished, 0);
    QCOMPARE(server.requests().size(), 1);
}

QTEST_GUILESS_MAIN(TestAccessCheck)
#include "tst_accesscheck.moc"
