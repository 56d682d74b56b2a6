// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcomes.h"
#include "scriptedserver.h"

#include <QTcpServer>
#include <QTest>

using namespace ccb;
using namespace ccb::tests;
using Request = ScriptedServer::Request;
using Answer = ScriptedServer::Answer;
using Kind = Error::Kind;
using Field = Error::Field;

namespace
{

void compareText(const Error &error)
{
    QVERIFY(!error.what.isEmpty());
    QVERIFY(!error.hint.isEmpty());
    QVERIFY2(!error.text().contains(u'<'), qPrintable(error.text()));
    QVERIFY2(!error.text().contains(testSecret), qPrintable(error.text()));
}

} // namespace

// Every way a request can fail, as a value a person can read.
class TestApiErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheFault_data();
    void namesTheFault();
    void takesNoWebPageForData_data();
    void takesNoWebPageForData();
    void takesNoBrokenAnswerForData();
    void namesAServerThatIsNotThere();
    void namesAServerThatRefuses();
    void sendsNothingWhenTlsFails();
};

void TestApiErrors::namesTheFault_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("serverMessage");
    const auto add = [](const char *name, int status, const QByteArray &body, Kind kind, Field field,
                        const QString &message = {}) {
        QTest::newRow(name) << status << body << kind << field << message;
    };
    add("wrong key", 401, R"({"error": "not authorized"})", Kind::Unauthorized, Field::Secret,
        QStringLiteral("not authorized"));
    add("wrong key, no body", 401, "", Kind::Unauthorized, Field::Secret);
    add("subscription", 401, R"({"error": "Your current subscription does not have access to this feature"})",
        Kind::Forbidden, Field::Domain,
        QStringLiteral("Your current subscription does not have access to this feature"));
    add("blocked", 401, R"({"error": "User account is locked"})", Kind::Unauthorized, Field::Username,
        QStringLiteral("User account is locked"));
    add("no right", 403, "", Kind::Forbidden, Field::None);
    add("no domain", 404, "<html><body>404</body></html>", Kind::NotFound, Field::Domain);
    add("bad request", 400, R"({"error": "limit must be a number"})", Kind::BadRequest, Field::None,
        QStringLiteral("limit must be a number"));
    add("gone", 410, "", Kind::BadRequest, Field::None);
    add("throttled", 429, "", Kind::Throttled, Field::None);
    add("fault", 500, "<html>Traceback</html>", Kind::ServerFault, Field::None);
    add("deploying", 503, "<html>back soon</html>", Kind::ServerFault, Field::None);
    add("not modified", 304, "", Kind::NotData, Field::None);
}

void TestApiErrors::namesTheFault()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, serverMessage);
    ScriptedServer server;
    server.setScript([status, body](const Request &) {
        // A challenge beside the refusal must not keep the server's words from us.
        return Answer{.status = status,
                      .body = body,
                      .contentType = body.startsWith('<') ? "text/html" : "application/json",
                      .headers = {{"WWW-Authenticate", R"(Basic realm="hq")"}}};
    });
    ApiService service(connectionTo(server.url()), testSecret);
    ApiLimits limits = quickLimits();
    limits.retryWaits.clear();
    service.setLimits(limits);
    const Outcome outcome = runCases(service, requestOf(CaseApiVersion::V1));
    QCOMPARE(outcome.errors.size(), 1);
    QTEST(outcome.error().kind, "kind");
    QTEST(outcome.error().field, "field");
    QCOMPARE(outcome.error().httpStatus, status);
    QCOMPARE(outcome.error().serverMessage, serverMessage);
    compareText(outcome.error());
    QCOMPARE(server.requests().size(), 1);
}

void TestApiErrors::takesNoWebPageForData_data()
{
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("login page") << QByteArray("text/html; charset=utf-8")
                                << QByteArray("<!DOCTYPE html><html></html>");
    QTest::newRow("called JSON") << QByteArray("application/json")
                                 << QByteArray("\n <html><body>Sign in</body></html>");
    QTest::newRow("without a type") << QByteArray() << QByteArray("<html></html>");
}

void TestApiErrors::takesNoWebPageForData()
{
    QFETCH(const QByteArray, contentType);
    QFETCH(const QByteArray, body);
    ScriptedServer server;
    server.setScript([=](const Request &) { return Answer{.body = body, .contentType = contentType}; });
    ApiService service(connectionTo(server.url()), testSecret);
    service.setLimits(quickLimits());
    const Outcome outcome = runCases(service);
    QCOMPARE(outcome.errors.size(), 1);
    QCOMPARE(outcome.error().kind, Kind::NotData);
    QCOMPARE(outcome.error().httpStatus, 200);
    QVERIFY(outcome.error().hint.contains(QStringLiteral("browser")));
    compareText(outcome.error());
}

void TestApiErrors::takesNoBrokenAnswerForData()
{
    for (const QByteArray &body :
         {QByteArray(), QByteArray("{"), QByteArray("[1,2]"), QByteArray("\"text\""),
          QByteArray(R"({"something": "else"})"), objectsPage({QStringLiteral("a")}).chopped(2)}) {
        ScriptedServer server;
        server.setScript([body](const Request &) { return Answer{.body = body}; });
        ApiService service(connectionTo(server.url()), testSecret);
        service.setLimits(quickLimits());
        const Outcome outcome = runCases(service, requestOf(CaseApiVersion::V1));
        QCOMPARE(outcome.errors.size(), 1);
        QCOMPARE(outcome.error().kind, Kind::NotData);
        QCOMPARE(outcome.rows, 0);
        QVERIFY(!outcome.error().what.isEmpty());
    }
}

void TestApiErrors::namesAServerThatIsNotThere()
{
    ApiService service(connectionTo(QUrl(QStringLiteral("https://commcare.invalid"))), testSecret);
    const Outcome outcome = runCases(service, requestOf(CaseApiVersion::V1));
    QCOMPARE(outcome.error().kind, Kind::Offline);
    QCOMPARE(outcome.error().field, Field::Server);
    QCOMPARE(outcome.error().httpStatus, 0);
    QVERIFY(outcome.error().what.contains(QStringLiteral("commcare.invalid")));
    compareText(outcome.error());
}

void TestApiErrors::namesAServerThatRefuses()
{
    QTcpServer unused;
    QVERIFY(unused.listen(QHostAddress::LocalHost));
    const QUrl url(QStringLiteral("http://127.0.0.1:%1").arg(unused.serverPort()));
    unused.close();
    ApiService service(connectionTo(url), testSecret);
    const Outcome outcome = runCases(service, requestOf(CaseApiVersion::V1));
    QCOMPARE(outcome.error().kind, Kind::Offline);
    QCOMPARE(outcome.error().field, Field::Server);
    compareText(outcome.error());
}

void TestApiErrors::sendsNothingWhenTlsFails()
{
    // A server that speaks no TLS at all on an https address: the handshake fails, and nothing is sent in the
    // clear.
    ScriptedServer server;
    QUrl url = server.url();
    url.setScheme(QStringLiteral("https"));
    ApiService service(connectionTo(url), testSecret);
    ApiLimits limits = quickLimits();
    limits.retryWaits.clear();
    limits.silence = std::chrono::seconds(2);
    service.setLimits(limits);
    const Outcome outcome = runCases(service, requestOf(CaseApiVersion::V1));
    QCOMPARE(outcome.errors.size(), 1);
    QVERIFY(outcome.error().kind == Kind::Tls || outcome.error().kind == Kind::Timeout);
    QCOMPARE(server.requests().size(), 0);
    compareText(outcome.error());
}

QTEST_GUILESS_MAIN(TestApiErrors)
#include "tst_apierrors.moc"
