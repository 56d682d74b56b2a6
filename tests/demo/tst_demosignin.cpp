// SPDX-License-Identifier: GPL-3.0-or-later
#include "democlient.h"

#include "demo/demoserver.h"

#include <QAuthenticator>
#include <QTest>

#include <memory>

using namespace ccb;
using namespace ccb::tests;
using namespace Qt::StringLiterals;

namespace
{

const QString cases = u"/a/demo/api/case/v1/?limit=1"_s;

QByteArray demoUserAndKey()
{
    return DemoServer::demoUsername().toUtf8() + ':' + DemoServer::apiKey().toUtf8();
}

} // namespace

// Who gets in, who does not, and what a refusal looks like.
class TestDemoSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void acceptsTheHeader_data();
    void acceptsTheHeader();
    void refusesTheHeader_data();
    void refusesTheHeader();
    void challengesWhoSaysNothing();
    void acceptsDigest();
    void keepsOutWhoHasNoPermission_data();
    void keepsOutWhoHasNoPermission();
    void keepsDomainsApart();
    void answersUnknownPlacesWithAPage_data();
    void answersUnknownPlacesWithAPage();
    void listsTheDomains();
    void onlyReads();

private:
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<DemoClient> m_client;
};

void TestDemoSignIn::initTestCase()
{
    m_server = std::make_unique<DemoServer>();
    QVERIFY(m_server->start());
    m_client = std::make_unique<DemoClient>(m_server->url());
}

void TestDemoSignIn::acceptsTheHeader_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("API key") << "ApiKey " + demoUserAndKey();
    QTest::newRow("small letters") << "apikey " + demoUserAndKey();
    QTest::newRow("basic") << "Basic " + demoUserAndKey().toBase64();
}

void TestDemoSignIn::acceptsTheHeader()
{
    QFETCH(const QByteArray, header);
    m_client->setAuthorization(header);
    const DemoReply reply = m_client->get(cases);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.contentType, "application/json");
    QCOMPARE(reply.objects().size(), 1);
}

void TestDemoSignIn::refusesTheHeader_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("wrong key") << "ApiKey " + DemoServer::demoUsername().toUtf8() + ":wrong";
    QTest::newRow("unknown user") << "ApiKey nobody@example.org:" + DemoServer::apiKey().toUtf8();
    QTest::newRow("no colon") << QByteArray("ApiKey demo");
    QTest::newRow("wrong password") << "Basic " + (DemoServer::demoUsername().toUtf8() + ":wrong").toBase64();
    QTest::newRow("unknown kind") << "Bearer " + DemoServer::apiKey().toUtf8();
    QTest::newRow("broken digest") << QByteArray("Digest username=\"demo@example.org\", response=\"");
}

void TestDemoSignIn::refusesTheHeader()
{
    QFETCH(const QByteArray, header);
    m_client->setAuthorization(header);
    for (const QString &path : {cases, u"/api/user_domains/v1/"_s}) {
        const DemoReply reply = m_client->get(path);
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.contentType, "application/json");
        QCOMPARE(reply.json()[u"error"].toString(), u"not authorized"_s);
    }
}

void TestDemoSignIn::challengesWhoSaysNothing()
{
    m_client->setAuthorization({});
    QVERIFY(m_client->get(cases).challenge.startsWith("Digest "));
    m_client->signInAs(DemoServer::demoUsername(), u"wrong"_s);
    QCOMPARE(m_client->get(cases).challenge, QByteArray());
}

void TestDemoSignIn::acceptsDigest()
{
    int challenges = 0;
    QString password = DemoServer::apiKey();
    const auto answer = [&](QNetworkReply *, QAuthenticator *authenticator) {
        if (++challenges > 1)
            return; // the first answer was wrong: give up
        authenticator->setUser(DemoServer::demoUsername());
        authenticator->setPassword(password);
    };
    DemoClient client(m_server->url());
    client.setAuthorization({});
    QObject::connect(&client.network(), &QNetworkAccessManager::authenticationRequired, this, answer);
    QCOMPARE(client.get(cases).status, 200);
    QCOMPARE(challenges, 1);
    QCOMPARE(client.get(u"/a/demo/api/v0.5/user/?limit=2&group=none"_s).status, 200);

    DemoClient wrong(m_server->url());
    wrong.setAuthorization({});
    QObject::connect(&wrong.network(), &QNetworkAccessManager::authenticationRequired, this, answer);
    challenges = 0;
    password = u"wrong"_s;
    QCOMPARE(wrong.get(cases).status, 401);
}

void TestDemoSignIn::keepsOutWhoHasNoPermission_data()
{
    QTest::addColumn<QString>("path");
    for (const char *resource : {"case", "user", "web-user", "group", "location", "application"}) {
        QTest::newRow(resource) << u"/a/demo/api/%1/v1/"_s.arg(QLatin1StringView(resource));
    }
    QTest::newRow("case v2") << u"/a/demo/api/case/v2/"_s;
}

void TestDemoSignIn::keepsOutWhoHasNoPermission()
{
    QFETCH(const QString, path);
    m_client->signInAs(DemoServer::limitedUsername(), DemoServer::apiKey());
    const DemoReply reply = m_client->get(path);
    QCOMPARE(reply.status, 403);
    QCOMPARE(reply.body, QByteArray());
}

void TestDemoSignIn::keepsDomainsApart()
{
    m_client->signInAs(DemoServer::demoUsername(), DemoServer::apiKey());
    QCOMPARE(m_client->get(u"/a/exi-training/api/case/v1/"_s).status, 403);
    m_client->signInAs(DemoServer::trainingUsername(), DemoServer::apiKey());
    QCOMPARE(m_client->get(u"/a/demo/api/case/v1/"_s).status, 403);
}

void TestDemoSignIn::answersUnknownPlacesWithAPage_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("domain") << u"/a/no-such-domain/api/case/v1/"_s;
    QTest::newRow("resource") << u"/a/demo/api/nothing/v1/"_s;
    QTest::newRow("version") << u"/a/demo/api/user/v7/"_s;
    QTest::newRow("case") << u"/a/demo/api/case/v1/582b7655-8ef3-4b20-be03-3a0fc222e258/"_s;
    QTest::newRow("user") << u"/a/demo/api/v0.5/user/582b7655/"_s;
    QTest::newRow("web site") << u"/accounts/login/"_s;
}

void TestDemoSignIn::answersUnknownPlacesWithAPage()
{
    QFETCH(const QString, path);
    m_client->signInAs(DemoServer::demoUsername(), DemoServer::apiKey());
    const DemoReply reply = m_client->get(path);
    QCOMPARE(reply.status, 404);
    QVERIFY(reply.contentType.startsWith("text/html"));
    QVERIFY(reply.body.startsWith("<!DOCTYPE html>"));
}

void TestDemoSignIn::listsTheDomains()
{
    for (const QString &path : {u"/api/user_domains/v1/"_s, u"/api/v0.5/user_domains"_s}) {
        m_client->signInAs(DemoServer::trainingUsername(), DemoServer::apiKey());
        const QJsonArray training = m_client->get(path).objects();
        QCOMPARE(training.size(), 1);
        QCOMPARE(training[0][u"domain_name"].toString(), u"exi-training"_s);
        m_client->signInAs(DemoServer::limitedUsername(), DemoServer::apiKey());
        const QJsonArray demo = m_client->get(path).objects();
        QCOMPARE(demo.size(), 1);
        QCOMPARE(demo[0][u"domain_name"].toString(), u"demo"_s);
    }
}

void TestDemoSignIn::onlyReads()
{
    m_client->signInAs(DemoServer::demoUsername(), DemoServer::apiKey());
    QCOMPARE(m_client->post(u"/a/demo/api/case/v2/"_s, "{}").status, 405);
}

QTEST_GUILESS_MAIN(TestDemoSignIn)
#include "tst_demosignin.moc"
