// SPDX-License-Identifier: GPL-3.0-or-later
#include "democlient.h"
#include "oddvalues.h"

#include "demo/demoserver.h"

#include <QSet>
#include <QTest>

#include <memory>

using namespace ccb;
using namespace ccb::tests;
using namespace Qt::StringLiterals;

// The domain `odd`: what is on the wire is as odd as it is meant to be, in every version of the API.
class TestDemoOdd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsTheSameInEveryVersion();
    void pages_data();
    void pages();
    void narrows();
    void givesDetails_data();
    void givesDetails();
    void isOddOnTheWire_data();
    void isOddOnTheWire();
    void hasAllThatIsWrittenDown();

private:
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<DemoClient> m_client;

    // As it came; Qt's JSON reader refuses a whole answer for one number that no double can hold.
    DemoReply getRaw(const QString &target) { return m_client->get(u"/a/odd/api/"_s + target); }
    DemoReply get(const QString &target)
    {
        DemoReply reply = getRaw(target);
        reply.body.replace("1e400", "1e300");
        return reply;
    }
    static void addVersions()
    {
        QTest::addColumn<QString>("resource");
        QTest::addColumn<bool>("isV2");
        QTest::newRow("v0.5") << u"v0.5/case/"_s << false;
        QTest::newRow("v1") << u"case/v1/"_s << false;
        QTest::newRow("v2") << u"case/v2/"_s << true;
    }
};

void TestDemoOdd::initTestCase()
{
    m_server = std::make_unique<DemoServer>();
    QVERIFY(m_server->start());
    m_client = std::make_unique<DemoClient>(m_server->url());
}

void TestDemoOdd::listsTheSameInEveryVersion()
{
    const QJsonArray old = get(u"v0.5/case/?limit=100"_s).objects();
    QVERIFY(old.size() >= 14);
    QCOMPARE(get(u"case/v1/?limit=100"_s).objects(), old);
    const QJsonArray v2 = get(u"case/v2/?limit=100"_s).cases();
    QCOMPARE(v2.size(), old.size());
    QString last;
    for (qsizetype i = 0; i < v2.size(); ++i) {
        QCOMPARE(v2[i][u"case_id"], old[i][u"id"]);
        QCOMPARE(v2[i][u"case_name"], old[i][u"properties"][u"case_name"]);
        QCOMPARE(v2[i][u"indices"], old[i][u"indices"]);
        const QString indexed = v2[i][u"indexed_on"].toString();
        QVERIFY(indexed > last);
        last = indexed;
    }
}

void TestDemoOdd::pages_data()
{
    addVersions();
}

void TestDemoOdd::pages()
{
    QFETCH(const QString, resource);
    QFETCH(const bool, isV2);
    QSet<QString> ids;
    QString query = u"?limit=3"_s;
    while (!query.isEmpty()) {
        const DemoReply reply = get(resource + query);
        const QJsonArray cases = isV2 ? reply.cases() : reply.objects();
        QVERIFY(!cases.isEmpty() && cases.size() <= 3);
        for (const QJsonValue &one : cases)
            ids.insert(one[u"case_id"].toString());
        const QString cursor = reply.json()[u"next"][u"cursor"].toString();
        query =
            isV2 ? (cursor.isEmpty() ? QString() : u"?cursor="_s + cursor) : reply.meta(u"next").toString();
    }
    QCOMPARE(ids.size(), get(u"case/v1/"_s).meta(u"total_count").toInt());
}

void TestDemoOdd::narrows()
{
    const QJsonArray all = get(u"case/v1/?limit=100"_s).objects();
    const QString start = all[5][u"indexed_on"].toString();
    QCOMPARE(get(u"case/v1/?limit=100&order_by=indexed_on&indexed_on_start="_s + start).objects().size(),
             all.size() - 5);
    QCOMPARE(get(u"case/v1/?type=odd"_s).meta(u"total_count").toInt(), all.size());
    QCOMPARE(get(u"case/v1/?type=mother"_s).meta(u"total_count").toInt(), 0);
    QCOMPARE(get(u"case/v2/?case_type=mother"_s).cases().size(), 0);
    QCOMPARE(get(u"case/v1/?limit=x"_s).status, 400);
    QCOMPARE(get(u"case/v2/?limit=5001"_s).status, 400);
    QCOMPARE(get(u"case/v2/?nothing=1"_s).status, 400);
    QCOMPARE(get(u"case/v2/?cursor=?"_s).status, 400);
}

void TestDemoOdd::givesDetails_data()
{
    addVersions();
}

void TestDemoOdd::givesDetails()
{
    QFETCH(const QString, resource);
    QFETCH(const bool, isV2);
    const DemoReply reply = get(resource + u"?limit=100"_s);
    for (const QJsonValue &one : isV2 ? reply.cases() : reply.objects())
        QCOMPARE(QJsonValue(get(resource + one[u"case_id"].toString() + u'/').json()), one);
    QCOMPARE(get(resource + u"no-such-case/"_s).status, 404);
}

void TestDemoOdd::isOddOnTheWire_data()
{
    addVersions();
}

void TestDemoOdd::isOddOnTheWire()
{
    QFETCH(const QString, resource);
    const QByteArray body = getRaw(resource + u"?limit=100"_s).body;
    for (const char *part :
         {"\"a_null\": null", "0.10", "12345678901234567890", "1e400", "before\\u0000after", "\"\\ud800\"",
          "\"\": \"no name\"", "\"closed\": \"yes\"", "\"twice\": \"first\"", "\"twice\": \"second\"",
          "\"a_new_field\"", "\"date_opened\": \"sometime in May\"", "\"\\ud83d\\ude00\""})
        QVERIFY2(body.contains(part), part);
    const QByteArray unowned = get(resource + u"odd-no-owner/"_s).body;
    QVERIFY(!unowned.contains("owner_id"));
    QVERIFY(get(resource + u"odd-long/"_s).body.size() > 200 * 1024);
}

void TestDemoOdd::hasAllThatIsWrittenDown()
{
    qsizetype properties = 0;
    for (const QJsonValue &one : get(u"case/v2/?limit=100"_s).cases())
        properties += one[u"properties"].toObject().size();
    QCOMPARE(properties, oddValues().size());
}

QTEST_GUILESS_MAIN(TestDemoOdd)
#include "tst_demoodd.moc"
