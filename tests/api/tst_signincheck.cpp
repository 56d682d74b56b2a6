// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcomes.h"
#include "scriptedserver.h"

#include <QTest>

using namespace ccb;
using namespace ccb::tests;
using Request = ScriptedServer::Request;
using Answer = ScriptedServer::Answer;
using Kind = Error::Kind;
using Field = Error::Field;

namespace
{

// What a server says to the three questions of a check.
struct Replies {
    Answer cases;
    Answer domains = {.status = 404};
    Answer users = {.status = 404};
};

Answer html(int status)
{
    return {.status = status, .body = "<html>page</html>", .contentType = "text/html"};
}

Answer refused(const QByteArray &message = "not authorized")
{
    return {.status = 401, .body = R"({"error":")" + message + "\"}"};
}

Answer domains(const QStringList &names)
{
    return {.body = domainsPage(names)};
}

} // namespace

Q_DECLARE_METATYPE(Replies)

// Which of server, domain, username and secret a refusal is blamed on.
class TestSignInCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void blames_data();
    void blames();
    void namesTheDomainsOneCanOpen();
    void fallsBackToTheOldSpelling();
    void isImpatient();
    void namesAServerThatIsNotThere();
};

void TestSignInCheck::accepts_data()
{
    QTest::addColumn<Replies>("replies");
    QTest::newRow("cases") << Replies{.cases = {.body = objectsPage({QStringLiteral("a")})}};
    QTest::newRow("no cases yet") << Replies{.cases = {.body = objectsPage({})}};
    QTest::newRow("users alone") << Replies{.cases = {.status = 403}, .users = {.body = objectsPage({})}};
}

void TestSignInCheck::accepts()
{
    QFETCH(const Replies, replies);
    ScriptedServer server;
    server.setScript([replies](const Request &request) {
        return request.target.contains("/user/") ? replies.users : replies.cases;
    });
    ApiService service(connectionTo(server.url()), testSecret);
    const Outcome outcome = runCheck(service);
    QVERIFY2(outcome.ok(), qPrintable(outcome.error().text()));
    QVERIFY(server.targets().first().contains(QStringLiteral("limit=1&")));
}

void TestSignInCheck::blames_data()
{
    QTest::addColumn<Replies>("replies");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Field>("field");
    const QStringList mine = {QStringLiteral("mine")};
    const QStringList withDemo = {QStringLiteral("demo"), QStringLiteral("mine")};
    QTest::newRow("wrong secret") << Replies{refused(), refused()} << Kind::Unauthorized << Field::Secret;
    QTest::newRow("other domain") << Replies{refused(), domains(mine)} << Kind::Unauthorized << Field::Domain;
    QTest::newRow("limited key") << Replies{refused(), domains(withDemo)} << Kind::Unauthorized
                                 << Field::Domain;
    QTest::newRow("subscription")
        << Replies{refused("Your current subscription does not have access to this feature"),
                   domains(withDemo)}
        << Kind::Forbidden << Field::Domain;
    QTest::newRow("no right") << Replies{.cases = {.status = 403}, .users = {.status = 403}}
                              << Kind::Forbidden << Field::None;
    QTest::newRow("unknown domain") << Replies{html(404), domains(mine)} << Kind::NotFound << Field::Domain;
    QTest::newRow("unknown domain, wrong secret")
        << Replies{html(404), refused()} << Kind::NotFound << Field::Domain;
    QTest::newRow("another kind of server")
        << Replies{html(404), html(404)} << Kind::NotFound << Field::Server;
    QTest::newRow("web page") << Replies{.cases = html(200)} << Kind::NotData << Field::Server;
    QTest::newRow("not JSON") << Replies{.cases = {.body = "hello"}} << Kind::NotData << Field::Server;
    QTest::newRow("fault") << Replies{.cases = html(500)} << Kind::ServerFault << Field::None;
}

void TestSignInCheck::blames()
{
    QFETCH(const Replies, replies);
    ScriptedServer server;
    server.setScript([replies](const Request &request) {
        if (request.target.contains("user_domains"))
            return replies.domains;
        return request.target.contains("/user/") ? replies.users : replies.cases;
    });
    ApiService service(connectionTo(server.url()), testSecret);
    service.setLimits(quickLimits());
    const Outcome outcome = runCheck(service);
    QCOMPARE(outcome.finished, 0);
    QCOMPARE(outcome.errors.size(), 1);
    QTEST(outcome.error().kind, "kind");
    QTEST(outcome.error().field, "field");
    QVERIFY(!outcome.error().what.isEmpty());
    QVERIFY(!outcome.error().text().contains(u'<'));
}

void TestSignInCheck::namesTheDomainsOneCanOpen()
{
    ScriptedServer server;
    server.setScript([](const Request &request) {
        return request.target.contains("user_domains") ? domains({QStringLiteral("exi-training")})
                                                       : refused();
    });
    ApiService service(connectionTo(server.url()), testSecret);
    const Outcome outcome = runCheck(service);
    QVERIFY(outcome.error().what.contains(QStringLiteral("demo")));
    QVERIFY(outcome.error().hint.contains(QStringLiteral("exi-training")));
}

void TestSignInCheck::fallsBackToTheOldSpelling()
{
    ScriptedServer server;
    server.setScript([](const Request &request) {
        return request.target.contains("/v0.5/") ? Answer{.body = objectsPage({})} : html(404);
    });
    ApiService service(connectionTo(server.url()), testSecret);
    QVERIFY(runCheck(service).ok());
    QList<User> users; // what the check learnt helps the lists
    QVERIFY(runPeople(service.listUsers(User::Kind::MobileWorker), users).ok());
    QCOMPARE(server.count("/user/v1/"), 0);
}

void TestSignInCheck::isImpatient()
{
    ScriptedServer server;
    server.setScript([](const Request &) { return html(503); });
    ApiService service(connectionTo(server.url()), testSecret);
    service.setLimits(quickLimits());
    Outcome outcome = runCheck(service);
    QCOMPARE(outcome.error().kind, Kind::ServerFault);
    QCOMPARE(server.requests().size(), 2);

    server.setScript([](const Request &) {
        return Answer{.status = 429, .headers = {{"Retry-After", "60"}}};
    });
    outcome = runCheck(service);
    QCOMPARE(outcome.error().kind, Kind::Throttled);
    QCOMPARE(outcome.waits.size(), 0);
}

void TestSignInCheck::namesAServerThatIsNotThere()
{
    ApiService service(connectionTo(QUrl(QStringLiteral("https://commcare.invalid"))), testSecret);
    const Outcome outcome = runCheck(service);
    QCOMPARE(outcome.error().kind, Kind::Offline);
    QCOMPARE(outcome.error().field, Field::Server);
}

QTEST_GUILESS_MAIN(TestSignInCheck)
#include "tst_signincheck.moc"
