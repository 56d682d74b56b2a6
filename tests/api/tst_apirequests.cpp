// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcomes.h"
#include "scriptedserver.h"

#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTest>

using namespace ccb;
using namespace ccb::tests;
using Request = ScriptedServer::Request;
using Answer = ScriptedServer::Answer;

namespace
{

QStringList *loggedLines = nullptr;

void keepLine(QtMsgType, const QMessageLogContext &, const QString &text)
{
    loggedLines->append(text);
}

} // namespace

// What goes over the wire: headers, sign-in methods, redirects, and what never goes.
class TestApiRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsEveryRequest();
    void signsWithBasic();
    void answersOneDigestChallenge();
    void takesASecondDigestChallengeForARefusal();
    void keepsNoCookies();
    void encodesWhatPeopleType();
    void keepsTheServersPath();
    void followsARedirectOnTheSameOrigin();
    void refusesARedirectElsewhere();
    void refusesANextPageElsewhere();
    void endsAfterManyRedirects();
    void sendsNothingOverAnOpenLine();
    void sendsNoBrokenHeader();
    void logsNoSecretAndNoValue();
};

void TestApiRequests::signsEveryRequest()
{
    ScriptedServer server;
    server.setScript([](const Request &request) {
        if (request.target.contains("offset=2"))
            return Answer{.body = objectsPage({QStringLiteral("c")}, "null", "3")};
        return Answer{
            .body = objectsPage({QStringLiteral("a"), QStringLiteral("b")}, R"("?limit=2&offset=2")", "3")};
    });
    ApiService service(connectionTo(server.url()), testSecret);
    QVERIFY(runCases(service, requestOf(CaseApiVersion::V1)).ok());

    QCOMPARE(server.requests().size(), 2);
    for (const Request &request : server.requests()) {
        QCOMPARE(request.headers.value("authorization"), QByteArray("ApiKey ben@example.org:s3cr3t-key"));
        QCOMPARE(request.headers.value("accept"), QByteArray("application/json"));
        QCOMPARE(request.headers.value("user-agent"), QByteArray("commcare-browser/" CCB_VERSION));
    }
}

void TestApiRequests::signsWithBasic()
{
    ScriptedServer server;
    server.setScript([](const Request &) { return Answer{.body = objectsPage({})}; });
    Connection connection = connectionTo(server.url());
    connection.method = SignInMethod::Basic;
    ApiService service(connection, testSecret);
    QVERIFY(runCases(service, requestOf(CaseApiVersion::V1)).ok());
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().first().headers.value("authorization"),
             "Basic " + QByteArray("ben@example.org:s3cr3t-key").toBase64());
}

void TestApiRequests::answersOneDigestChallenge()
{
    ScriptedServer server;
    server.setScript([](const Request &request) {
        if (request.headers.contains("authorization"))
            return Answer{.body = objectsPage({QStringLiteral("a")})};
        return Answer{.status = 401,
                      .headers = {{"WWW-Authenticate",
                                   R"(Digest realm="hq", nonce="abc", qop="auth", algorithm=MD5)"}}};
    });
    Connection connection = connectionTo(server.url());
    connection.method = SignInMethod::Digest;
    ApiService service(connection, testSecret);
    const Outcome outcome = runCases(service, requestOf(CaseApiVersion::V1));
    QVERIFY2(outcome.ok(), qPrintable(outcome.error().text()));
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(!server.requests().first().headers.contains("authorization"));
    const QByteArray answer = server.requests().last().headers.value("authorization");
    QVERIFY(answer.startsWith("Digest "));
    QVERIFY(answer.contains("ben@example.org"));
    QVERIFY(!answer.contains(testSecret.toUtf8()));
}

void TestApiRequests::takesASecondDigestChallengeForARefusal()
{
    ScriptedServer server;
    server.setScript([](const Request &) {
        return Answer{.status = 401,
                      .headers = {{"WWW-Authenticate",
                                   R"(Digest realm="hq", nonce="abc", qop="auth", algorithm=MD5)"}}};
    });
    Connection connection = connectionTo(server.url());
    connection.method = SignInMethod::Digest;
    ApiService service(connection, testSecret);
    const Outcome outcome = runCases(service, requestOf(CaseApiVersion::V1));
    QCOMPARE(outcome.errors.size(), 1);
    QCOMPARE(outcome.error().kind, Error::Kind::Unauthorized);
    QCOMPARE(outcome.error().field, Error::Field::Secret);
    QVERIFY(outcome.error().what.contains(QStringLiteral("password")));
    QVERIFY(server.requests().size() <= 3);
}

void TestApiRequests::keepsNoCookies()
{
    ScriptedServer server;
    server.setScript([](const Request &) {
        return Answer{.body = objectsPage({QStringLiteral("a")}),
                      .headers = {{"Set-Cookie", "sessionid=abc; Path=/"}}};
    });
    ApiService service(connectionTo(server.url()), testSecret);
    QVERIFY(runCases(service, requestOf(CaseApiVersion::V1)).ok());
    QVERIFY(runCases(service, requestOf(CaseApiVersion::V1)).ok());
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(!server.requests().last().headers.contains("cookie"));
}

void TestApiRequests::encodesWhatPeopleType()
{
    ScriptedServer server;
    server.setScript([](const Request &) { return Answer{.body = casesPage({QStringLiteral("a")})}; });
    ApiService service(connectionTo(server.url(), QStringLiteral("a b/../c")), testSecret);
    CaseRequest request;
    request.api = CaseApiVersion::V2;
    request.filter.caseType = QStringLiteral("a&b=c+d#e");
    request.filter.conditions = {
        ColumnCondition::equals(ColumnKey::ofProperty(QStringLiteral("née le")), QStringLiteral("50% & +1"))};
    QVERIFY(runCases(service, request).ok());
    QCOMPARE(server.targets().size(), 1);
    const QString target = server.targets().first();
    QVERIFY2(target.startsWith(QStringLiteral("/a/a%20b%2F..%2Fc/api/case/v2/?")), qPrintable(target));
    QVERIFY2(target.contains(QStringLiteral("case_type=a%26b%3Dc%2Bd%23e")), qPrintable(target));
    QVERIFY2(target.contains(QStringLiteral("properties.n%C3%A9e%20le=50%25%20%26%20%2B1")),
             qPrintable(target));
}

void TestApiRequests::keepsTheServersPath()
{
    ScriptedServer server;
    server.setScript([](const Request &) { return Answer{.body = objectsPage({})}; });
    QUrl url = server.url();
    url.setPath(QStringLiteral("/hq"));
    ApiService service(connectionTo(url), testSecret);
    QVERIFY(runCases(service, requestOf(CaseApiVersion::V1)).ok());
    QVERIFY(server.targets().first().startsWith(QStringLiteral("/hq/a/demo/api/case/v1/?")));
}

void TestApiRequests::followsARedirectOnTheSameOrigin()
{
    ScriptedServer server;
    server.setScript([](const Request &request) {
        if (request.target.startsWith("/moved"))
            return Answer{.body = objectsPage({QStringLiteral("a")})};
        return Answer{.status = 301, .headers = {{"Location", "/moved/?limit=5"}}};
    });
    ApiService service(connectionTo(server.url()), testSecret);
    const Outcome outcome = runCases(service, requestOf(CaseApiVersion::V1));
    QVERIFY(outcome.ok());
    QCOMPARE(outcome.rows, 1);
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(server.requests().last().headers.contains("authorization"));
}

void TestApiRequests::refusesARedirectElsewhere()
{
    ScriptedServer elsewhere;
    elsewhere.setScript([](const Request &) { return Answer{.body = objectsPage({QStringLiteral("a")})}; });
    ScriptedServer server;
    const QByteArray target = elsewhere.url().toEncoded() + "/a/demo/api/case/v1/";
    server.setScript([target](const Request &) {
        return Answer{.status = 302, .headers = {{"Location", target}}};
    });
    ApiService service(connectionTo(server.url()), testSecret);
    const Outcome outcome = runCases(service, requestOf(CaseApiVersion::V1));
    QCOMPARE(outcome.errors.size(), 1);
    QCOMPARE(outcome.error().kind, Error::Kind::InsecureAddress);
    QCOMPARE(outcome.error().field, Error::Field::Server);
    QVERIFY(outcome.error().what.contains(elsewhere.url().toString()));
    QCOMPARE(elsewhere.requests().size(), 0);
}

void TestApiRequests::refusesANextPageElsewhere()
{
    ScriptedServer elsewhere;
    ScriptedServer server;
    const QByteArray next = '"' + elsewhere.url().toEncoded() + "/a/demo/api/case/v1/?offset=1\"";
    server.setScript(
        [next](const Request &) { return Answer{.body = objectsPage({QStringLiteral("a")}, next, "2")}; });
    ApiService service(connectionTo(server.url()), testSecret);
    const Outcome outcome = runCases(service, requestOf(CaseApiVersion::V1));
    QCOMPARE(outcome.rows, 1);
    QCOMPARE(outcome.finished, 0);
    QCOMPARE(outcome.error().kind, Error::Kind::InsecureAddress);
    QCOMPARE(elsewhere.requests().size(), 0);
}

void TestApiRequests::endsAfterManyRedirects()
{
    ScriptedServer server;
    server.setScript([](const Request &request) {
        return Answer{.status = 302, .headers = {{"Location", request.target + 'x'}}};
    });
    ApiService service(connectionTo(server.url()), testSecret);
    const Outcome outcome = runCases(service, requestOf(CaseApiVersion::V1));
    QCOMPARE(outcome.error().kind, Error::Kind::NotData);
    QVERIFY(server.requests().size() < 10);
}

void TestApiRequests::sendsNothingOverAnOpenLine()
{
    ApiService service(connectionTo(QUrl(QStringLiteral("http://commcare.invalid"))), testSecret);
    const Outcome outcome = runCases(service, requestOf(CaseApiVersion::V1));
    QCOMPARE(outcome.errors.size(), 1);
    QCOMPARE(outcome.error().kind, Error::Kind::InsecureAddress);
    QCOMPARE(outcome.error().field, Error::Field::Server);
}

void TestApiRequests::sendsNoBrokenHeader()
{
    ScriptedServer server;
    ApiService service(connectionTo(server.url()), QStringLiteral("key\r\nX-Other: 1"));
    const Outcome outcome = runCases(service, requestOf(CaseApiVersion::V1));
    QCOMPARE(outcome.error().kind, Error::Kind::Unauthorized);
    QCOMPARE(outcome.error().field, Error::Field::Secret);
    QVERIFY(!outcome.error().text().contains(QStringLiteral("X-Other")));
    QCOMPARE(server.requests().size(), 0);
}

void TestApiRequests::logsNoSecretAndNoValue()
{
    ScriptedServer server;
    int asked = 0;
    server.setScript([&asked](const Request &) {
        if (++asked == 1)
            return Answer{.status = 503, .body = "key s3cr3t-key is unwell", .contentType = "text/plain"};
        return Answer{.status = 400, .body = R"({"error":"no such key: s3cr3t-key"})"};
    });
    ApiService service(connectionTo(server.url()), testSecret);
    service.setLimits(quickLimits());
    CaseRequest request = requestOf(CaseApiVersion::V1);
    request.filter.caseType = QStringLiteral("private-type");

    QStringList lines;
    loggedLines = &lines;
    const QtMessageHandler before = qInstallMessageHandler(keepLine);
    const Outcome outcome = runCases(service, request);
    CaseDetail detail;
    (void)runDetail(service.fetchCase(QStringLiteral("private-id"), CaseApiVersion::V05), detail);
    qInstallMessageHandler(before);

    QCOMPARE(outcome.error().kind, Error::Kind::BadRequest);
    QVERIFY(!outcome.error().text().contains(testSecret));
    QVERIFY(outcome.error().serverMessage.contains(QStringLiteral("no such key")));
    // One line for each request: method, path, status, time, size and the number of the try.
    QCOMPARE(lines.size(), 3);
    const QRegularExpression first(
        QStringLiteral("^GET /a/demo/api/case/v1/\\?limit=&order_by=&type= 503 \\d+ ms 24 bytes, try 1$"));
    QVERIFY2(lines.at(0).contains(first), qPrintable(lines.at(0)));
    QVERIFY2(lines.at(1).contains(QStringLiteral(" 400 ")), qPrintable(lines.at(1)));
    QVERIFY2(lines.at(1).endsWith(QStringLiteral("try 2")), qPrintable(lines.at(1)));
    QVERIFY2(lines.at(2).startsWith(QStringLiteral("GET /a/demo/api/v0.5/case/*/ 400")),
             qPrintable(lines.at(2)));
    QVERIFY(lines.filter(QStringLiteral("private-id")).isEmpty());
    QVERIFY(lines.filter(testSecret).isEmpty());
    QVERIFY(lines.filter(QStringLiteral("private-type")).isEmpty());
    QVERIFY(lines.filter(QStringLiteral("ben@example.org")).isEmpty());
}

QTEST_GUILESS_MAIN(TestApiRequests)
#include "tst_apirequests.moc"
