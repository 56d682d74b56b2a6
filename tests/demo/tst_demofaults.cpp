// SPDX-License-Identifier: GPL-3.0-or-later
#include "democlient.h"
#include "rawclient.h"

#include "demo/demoserver.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>
#include <QNetworkReply>
#include <QSet>
#include <QTest>

#include <memory>

using namespace ccb;
using namespace ccb::tests;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 hugeBytes = 3'000'000;
const QUrl elsewhere{u"http://127.0.0.1:9/"_s};

QString listOf(const QString &domain, const QString &place = u"case/v1/"_s,
               const QString &query = u"limit=20"_s)
{
    return u"/a/%1/api/%2?%3"_s.arg(domain, place, query);
}

bool isWebPage(const RawAnswer &answer, int status)
{
    return answer.status() == status && answer.header("Content-Type").startsWith("text/html") &&
           answer.body.contains("<html>") && !answer.closed;
}

bool isThrottled(const RawAnswer &answer)
{
    return answer.status() == 429 && answer.body.isEmpty() && !answer.closed;
}

bool isAhead(const QByteArray &httpDate)
{
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(httpDate), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    const qint64 milliseconds = QDateTime::currentDateTimeUtc().msecsTo(date);
    return date.isValid() && milliseconds > -1000 && milliseconds <= 2000;
}

// Whether this is how the transient fault of that name looks.
bool shows(const QString &fault, const RawAnswer &answer)
{
    if (fault == u"throttled")
        return isThrottled(answer) && answer.header("Retry-After") == "1";
    if (fault == u"throttled-fraction")
        return isThrottled(answer) && answer.header("Retry-After") == "0.3";
    if (fault == u"throttled-date")
        return isThrottled(answer) && isAhead(answer.header("Retry-After"));
    if (fault == u"unavailable")
        return isWebPage(answer, 503) && answer.header("Retry-After") == "1";
    if (fault == u"error-500")
        return isWebPage(answer, 500);
    if (fault == u"error-502")
        return isWebPage(answer, 502);
    if (fault == u"error-504")
        return isWebPage(answer, 504);
    if (fault == u"web-page")
        return isWebPage(answer, 200);
    if (fault == u"not-json") {
        return answer.status() == 200 && answer.header("Content-Type") == "application/json" &&
               answer.body.startsWith("{\"meta\"") && QJsonDocument::fromJson(answer.body).isNull();
    }
    if (fault == u"closed")
        return answer.closed && answer.head.isEmpty() && answer.body.isEmpty();
    if (fault == u"truncated") {
        return answer.closed && answer.status() == 200 && !answer.body.isEmpty() &&
               answer.header("Content-Length").toLongLong() > answer.body.size();
    }
    if (fault == u"silent")
        return !answer.closed && answer.head.isEmpty() && answer.body.isEmpty();
    return false;
}

} // namespace

// The domains that misbehave in what they answer and how they send it; those whose lists are odd have a test
// of their own.
class TestDemoFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsThemAll();
    void letsSignIn_data();
    void letsSignIn();
    void servesDetails_data();
    void servesDetails();
    void comesWithEveryFourthList_data();
    void comesWithEveryFourthList();
    void countsAllListsOfADomain();
    void losesEverythingUntilMended();
    void redirectsOnTheSameOrigin();
    void redirectsAway();
    void sendsHugeAnswers();
    void leavesMistakesAlone();
    void stopsWhileAClientWaits();

private:
    std::unique_ptr<DemoServer> m_server;

    RawAnswer ask(const QString &target, int patience = 20000) const
    {
        return askRaw(m_server->url(), target, patience);
    }
    // What the domain would answer if it were sound.
    QByteArray soundBody(const QString &domain, const QString &target) const
    {
        QByteArray body = ask(QString(target).replace(domain, u"demo"_s)).body;
        return body.replace("\"domain\": \"demo\"", "\"domain\": \"" + domain.toLatin1() + '"');
    }
    static void addFaults(bool transientOnly)
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("domain");
        for (const DemoFault &fault : DemoServer::faults()) {
            if (fault.isTransient || !transientOnly)
                QTest::newRow(qUtf8Printable(fault.name)) << fault.name << fault.domain;
        }
    }
};

void TestDemoFaults::init()
{
    m_server = std::make_unique<DemoServer>(DemoOptions{.elsewhere = elsewhere, .hugeBytes = hugeBytes});
    QVERIFY(m_server->start());
}

void TestDemoFaults::listsThemAll()
{
    QSet<QString> open;
    for (const QJsonValue &domain :
         QJsonDocument::fromJson(ask(u"/api/user_domains/v1/?limit=0"_s).body)[u"objects"].toArray())
        open.insert(domain[u"domain_name"].toString());
    QVERIFY(open.contains(u"demo"_s));
    QSet<QString> names;
    for (const DemoFault &fault : DemoServer::faults()) {
        QVERIFY2(open.contains(fault.domain), qUtf8Printable(fault.domain));
        QCOMPARE(fault.domain, u"fault-"_s + fault.name);
        QVERIFY(!fault.sentence.isEmpty());
        names.insert(fault.name);
    }
    QCOMPARE(names.size(), DemoServer::faults().size());
    QCOMPARE(names.size(), 29);
}

void TestDemoFaults::letsSignIn_data()
{
    addFaults(false);
}

void TestDemoFaults::letsSignIn()
{
    QFETCH(const QString, domain);
    for (int time = 0; time < 5; ++time) {
        for (const QString &place : {u"v0.5/case/"_s, u"v0.5/user/"_s}) {
            const RawAnswer answer = ask(listOf(domain, place, u"limit=1"_s));
            QCOMPARE(answer.status(), 200);
            QCOMPARE(QJsonDocument::fromJson(answer.body)[u"objects"].toArray().size(), 1);
        }
    }
}

void TestDemoFaults::servesDetails_data()
{
    addFaults(false);
}

void TestDemoFaults::servesDetails()
{
    QFETCH(const QString, domain);
    const QByteArray list = ask(listOf(domain, u"v0.5/case/"_s, u"limit=1"_s)).body;
    const QJsonValue listed = QJsonDocument::fromJson(list)[u"objects"][0];
    const QString detail = u"/a/%1/api/v0.5/case/%2/"_s.arg(domain, listed[u"case_id"].toString());
    for (int time = 0; time < 5; ++time)
        QCOMPARE(QJsonValue(QJsonDocument::fromJson(ask(detail).body).object()), listed);
}

void TestDemoFaults::comesWithEveryFourthList_data()
{
    addFaults(true);
}

void TestDemoFaults::comesWithEveryFourthList()
{
    QFETCH(const QString, name);
    QFETCH(const QString, domain);
    const QString target = listOf(domain);
    const QByteArray sound = soundBody(domain, target);
    QVERIFY(sound.size() > 10000);
    for (int number = 1; number <= 9; ++number) {
        const bool isSpoilt = number % 4 == 0;
        const RawAnswer answer = ask(target, isSpoilt && name == u"silent" ? 300 : 20000);
        if (isSpoilt)
            QVERIFY2(shows(name, answer), (answer.head + "\n\n" + answer.body.left(500)).constData());
        else
            QCOMPARE(answer.body, sound);
    }
}

void TestDemoFaults::countsAllListsOfADomain()
{
    const QString domain = u"fault-error-502"_s;
    QCOMPARE(ask(listOf(domain, u"case/v2/"_s)).status(), 200);
    QCOMPARE(ask(listOf(domain, u"user/v1/"_s)).status(), 200);
    QCOMPARE(ask(listOf(u"fault-error-500"_s)).status(), 200); // another domain
    QCOMPARE(ask(listOf(domain, u"v0.5/group/"_s)).status(), 200);
    QCOMPARE(ask(listOf(domain, u"location/v1/"_s)).status(), 502);
    QCOMPARE(ask(listOf(domain, u"location/v1/"_s)).status(), 200);
}

void TestDemoFaults::losesEverythingUntilMended()
{
    const QString domain = u"fault-lost"_s;
    QCOMPARE(ask(listOf(domain, u"user/v1/"_s)).status(), 200);
    QCOMPARE(ask(listOf(domain, u"case/v2/"_s)).status(), 200);
    QCOMPARE(ask(listOf(domain)).status(), 200);
    for (int time = 0; time < 3; ++time) {
        QVERIFY(isWebPage(ask(listOf(domain)), 502));
        QVERIFY(isWebPage(ask(listOf(domain, u"case/v2/"_s)), 502));
        QVERIFY(isWebPage(ask(listOf(domain, u"user/v1/"_s)), 502));
        QCOMPARE(ask(listOf(domain, u"case/v1/"_s, u"limit=1"_s)).status(), 200);
    }
    m_server->mendFaults();
    for (int time = 0; time < 5; ++time)
        QCOMPARE(ask(listOf(domain)).body, soundBody(domain, listOf(domain)));
}

void TestDemoFaults::redirectsOnTheSameOrigin()
{
    const QString domain = u"fault-redirect"_s;
    const QString query = u"limit=20&type=mother&name=A%26B%20%C3%A9"_s;
    const RawAnswer answer = ask(listOf(domain, u"case/v1/"_s, query));
    QCOMPARE(answer.status(), 301);
    const QString target = listOf(domain, u"case/v1"_s, query);
    QCOMPARE(answer.header("Location"), target.toLatin1());
    QCOMPARE(ask(target).status(), 200);
    const QString without = listOf(domain, u"case/v2"_s);
    QCOMPARE(ask(without).body, soundBody(domain, without));
}

void TestDemoFaults::redirectsAway()
{
    const QString target = listOf(u"fault-redirect-away"_s);
    for (int time = 0; time < 2; ++time) {
        const RawAnswer answer = ask(target);
        QCOMPARE(answer.status(), 302);
        QCOMPARE(answer.header("Location"), "http://127.0.0.1:9" + target.toLatin1());
    }
}

void TestDemoFaults::sendsHugeAnswers()
{
    const QString domain = u"fault-huge"_s;
    const RawAnswer answer = ask(listOf(domain));
    QCOMPARE(answer.status(), 200);
    QCOMPARE(answer.header("Content-Length").toLongLong(), hugeBytes);
    QCOMPARE(answer.header("Content-Type"), "application/json");
    QCOMPARE(answer.body.size(), hugeBytes);
    QCOMPARE(answer.body.trimmed(), soundBody(domain, listOf(domain)));
}

void TestDemoFaults::leavesMistakesAlone()
{
    for (const DemoFault &fault : DemoServer::faults()) {
        QCOMPARE(ask(listOf(fault.domain, u"v0.5/case/"_s, u"limit=x"_s)).status(), 400);
        QCOMPARE(ask(listOf(fault.domain, u"v0.5/nothing/"_s)).status(), 404);
    }
}

void TestDemoFaults::stopsWhileAClientWaits()
{
    for (int number = 1; number <= 3; ++number)
        QCOMPARE(ask(listOf(u"fault-silent"_s)).status(), 200);
    QNetworkAccessManager network;
    QNetworkRequest request(m_server->url().resolved(QUrl(listOf(u"fault-silent"_s))));
    request.setRawHeader("Authorization", "ApiKey " + DemoServer::demoUsername().toLatin1() + ':' +
                                              DemoServer::apiKey().toLatin1());
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    QTRY_COMPARE(m_server->requests().size(), 4);
    QVERIFY(!reply->isFinished());
    m_server.reset();
    QTRY_VERIFY(reply->isFinished());
    QVERIFY(reply->error() != QNetworkReply::NoError);
}

QTEST_GUILESS_MAIN(TestDemoFaults)
#include "tst_demofaults.moc"
