// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcomes.h"
#include "scriptedserver.h"

#include "demo/demoserver.h"

#include <QTest>

using namespace ccb;
using namespace ccb::tests;
using Request = ScriptedServer::Request;
using Answer = ScriptedServer::Answer;

namespace
{

// The value of name="..." or name=... in a Digest header.
QByteArray digestValue(const QByteArray &header, const QByteArray &name)
{
    const qsizetype at = header.indexOf(name + '=');
    if (at < 0)
        return {};
    QByteArray rest = header.mid(at + name.size() + 1);
    const bool isQuoted = rest.startsWith('"');
    rest = rest.mid(isQuoted ? 1 : 0);
    return rest.left(rest.indexOf(isQuoted ? '"' : ','));
}

Answer challenge(const QByteArray &nonce, bool stale)
{
    return {.status = 401,
            .headers = {{"WWW-Authenticate", "Digest realm=\"hq\", nonce=\"" + nonce +
                                                 "\", qop=\"auth\", algorithm=MD5" +
                                                 (stale ? ", stale=true" : "")}}};
}

} // namespace

// Each kind of secret over a real socket, and the second factor beside it.
class TestSignInMethods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersWithTheNonceOfTheServer();
    void takesANewNonceWhenTheOldOneIsStale();
    void asksForTheCode_data();
    void asksForTheCode();
    void keyNeedsNoCode();
    void takesANewCodeWhileItRuns();
    void replacesTheCodeInALinkOfTheServer();

private:
    DemoServer m_demo;

    Connection twoFactors(SignInMethod method) const
    {
        Connection connection = connectionTo(m_demo.url());
        connection.username = DemoServer::twoFactorUsername();
        connection.method = method;
        return connection;
    }
};

void TestSignInMethods::initTestCase()
{
    QVERIFY(m_demo.start());
}

void TestSignInMethods::answersWithTheNonceOfTheServer()
{
    ScriptedServer server;
    server.setScript([](const Request &request) {
        return request.headers.contains("authorization") ? Answer{.body = objectsPage({QStringLiteral("a")})}
                                                         : challenge("first", false);
    });
    Connection connection = connectionTo(server.url());
    connection.method = SignInMethod::Digest;
    ApiService service(connection, testSecret);
    QVERIFY(runCases(service, requestOf(CaseApiVersion::V1)).ok());
    const QByteArray answer = server.requests().last().headers.value("authorization");
    QCOMPARE(digestValue(answer, "nonce"), QByteArray("first"));
    QCOMPARE(digestValue(answer, "qop"), QByteArray("auth"));
    QCOMPARE(digestValue(answer, "uri"), server.requests().last().target);
    QVERIFY(!digestValue(answer, "cnonce").isEmpty());
    QCOMPARE(digestValue(answer, "nc"), QByteArray("00000001"));
}

void TestSignInMethods::takesANewNonceWhenTheOldOneIsStale()
{
    ScriptedServer server;
    QByteArray nonce = "first";
    server.setScript([&nonce](const Request &request) {
        const QByteArray answer = request.headers.value("authorization");
        if (answer.isEmpty())
            return challenge(nonce, false);
        if (digestValue(answer, "nonce") != nonce)
            return challenge(nonce, true);
        return Answer{.body = objectsPage({QStringLiteral("a")})};
    });
    Connection connection = connectionTo(server.url());
    connection.method = SignInMethod::Digest;
    ApiService service(connection, testSecret);
    QVERIFY(runCases(service, requestOf(CaseApiVersion::V1)).ok());
    nonce = "second";
    const Outcome outcome = runCases(service, requestOf(CaseApiVersion::V1));
    QVERIFY2(outcome.ok(), qPrintable(outcome.error().text()));
    QCOMPARE(digestValue(server.requests().last().headers.value("authorization"), "nonce"),
             QByteArray("second"));
}

void TestSignInMethods::asksForTheCode_data()
{
    QTest::addColumn<SignInMethod>("method");
    QTest::newRow("Digest") << SignInMethod::Digest;
    QTest::newRow("Basic") << SignInMethod::Basic;
}

void TestSignInMethods::asksForTheCode()
{
    QFETCH(const SignInMethod, method);
    const auto check = [this, method](const QString &password, const QString &code) {
        ApiService service(twoFactors(method), password);
        service.setOneTimeCode(code);
        return runCheck(service);
    };
    for (const QString &code : {QString(), QStringLiteral("000000")}) {
        const Error error = check(DemoServer::apiKey(), code).error();
        QCOMPARE(error.kind, Error::Kind::SecondFactor);
        QCOMPARE(error.field, Error::Field::OneTimeCode);
    }
    const Outcome right = check(DemoServer::apiKey(), DemoServer::oneTimeCode());
    QVERIFY2(right.ok(), qPrintable(right.error().text()));
    QCOMPARE(check(QStringLiteral("wrong"), DemoServer::oneTimeCode()).error().field, Error::Field::Secret);
}

void TestSignInMethods::keyNeedsNoCode()
{
    ApiService service(twoFactors(SignInMethod::ApiKey), DemoServer::apiKey());
    QVERIFY(runCheck(service).ok());
}

void TestSignInMethods::takesANewCodeWhileItRuns()
{
    ApiService service(twoFactors(SignInMethod::Basic), DemoServer::apiKey());
    QCOMPARE(runCases(service).error().kind, Error::Kind::SecondFactor);
    service.setOneTimeCode(DemoServer::oneTimeCode());
    for (const CaseApiVersion version : {CaseApiVersion::V1, CaseApiVersion::V2}) {
        const Outcome outcome = runCases(service, requestOf(version));
        QVERIFY2(outcome.ok(), qPrintable(outcome.error().text()));
        QVERIFY(outcome.rows > 2000);
    }
}

void TestSignInMethods::replacesTheCodeInALinkOfTheServer()
{
    ScriptedServer server;
    server.setScript([](const Request &request) {
        if (!request.target.contains("offset=1"))
            return Answer{.body = objectsPage({QStringLiteral("a")}, R"("?limit=1&offset=1&otp=111")", "2")};
        return Answer{.body = objectsPage({QStringLiteral("b")}, "null", "2")};
    });
    Connection connection = connectionTo(server.url());
    connection.method = SignInMethod::Basic;
    ApiService service(connection, testSecret);
    service.setOneTimeCode(QStringLiteral("222"));
    Outcome outcome;
    GroupListJob *job = service.listGroups();
    watchAny(job, outcome, this);
    connect(job, &GroupListJob::finished, this, [&outcome] { ++outcome.finished; });
    QTRY_VERIFY(outcome.ended());
    QVERIFY2(outcome.ok(), qPrintable(outcome.error().text()));
    QCOMPARE(server.count("otp=222"), int(server.requests().size()));
    QCOMPARE(server.count("otp=111"), 0);
}

QTEST_GUILESS_MAIN(TestSignInMethods)
#include "tst_signinmethods.moc"
