// SPDX-License-Identifier: GPL-3.0-or-later
#include "democlient.h"

#include "demo/demoserver.h"

#include <QSet>
#include <QTest>

#include <memory>

using namespace ccb;
using namespace ccb::tests;
using namespace Qt::StringLiterals;

namespace
{

const QString list = u"/a/demo/api/case/v2/"_s;

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

// The case resource of v2: cursors, filters, details, and agreement with v1.
class TestDemoCasesV2 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pagesByCursor();
    void agreesWithV1();
    void filters_data();
    void filters();
    void filtersByProperty();
    void findsWhatIsMissing();
    void findsChildren();
    void repeatsAKeyForOr();
    void boundsTimes();
    void givesOneAndSeveral();
    void refusesBadValues_data();
    void refusesBadValues();
    void canBeAbsent();

private:
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<DemoClient> m_client;
    QJsonArray m_all;

    QJsonArray casesWith(const QString &query)
    {
        return m_client->get(list + u"?limit=5000&"_s + query).cases();
    }
    template <typename Wanted>
    QJsonArray allWhere(Wanted wanted) const
    {
        QJsonArray found;
        for (const QJsonValue &object : m_all) {
            if (wanted(object))
                found.append(object);
        }
        return found;
    }
};

void TestDemoCasesV2::initTestCase()
{
    m_server = std::make_unique<DemoServer>();
    QVERIFY(m_server->start());
    m_client = std::make_unique<DemoClient>(m_server->url());
    m_all = m_client->get(list + u"?limit=5000"_s).cases();
    QVERIFY(m_all.size() > 2000);
}

void TestDemoCasesV2::pagesByCursor()
{
    QJsonArray paged;
    DemoReply reply = m_client->get(list + u"?limit=300&case_type=visit"_s);
    for (int page = 0; page < 100; ++page) {
        QCOMPARE(reply.status, 200);
        for (const QJsonValue &object : reply.cases())
            paged.append(object);
        const QString cursor = reply.json()[u"next"][u"cursor"].toString();
        if (cursor.isEmpty())
            break;
        QCOMPARE(reply.cases().size(), 300);
        reply = m_client->get(list + u"?cursor="_s + encoded(cursor));
    }
    QCOMPARE(paged, allWhere([](const QJsonValue &object) { return object[u"case_type"] == u"visit"_s; }));
    QCOMPARE(reply.json()[u"matching_records"].toInt(), paged.size());
}

void TestDemoCasesV2::agreesWithV1()
{
    const QJsonArray v1 = m_client->get(u"/a/demo/api/case/v1/?limit=0"_s).objects();
    QCOMPARE(v1.size(), m_all.size());
    for (qsizetype i = 0; i < v1.size(); ++i) {
        QCOMPARE(m_all[i][u"case_id"], v1[i][u"id"]);
        QCOMPARE(m_all[i][u"case_name"], v1[i][u"properties"][u"case_name"]);
        QCOMPARE(m_all[i][u"last_modified"], v1[i][u"date_modified"]);
        QCOMPARE(m_all[i][u"date_opened"], v1[i][u"properties"][u"date_opened"]);
        QCOMPARE(m_all[i][u"indices"], v1[i][u"indices"]);
        QCOMPARE(m_all[i][u"properties"].toObject().size() + 5, v1[i][u"properties"].toObject().size());
        QVERIFY(!m_all[i][u"properties"].toObject().contains(u"case_name"));
    }
}

void TestDemoCasesV2::filters_data()
{
    QTest::addColumn<QString>("key");
    for (const char *key : {"case_type", "owner_id", "case_name", "external_id", "closed"})
        QTest::newRow(key) << QString::fromLatin1(key);
}

void TestDemoCasesV2::filters()
{
    QFETCH(const QString, key);
    const QJsonValue value = m_all[1][key];
    const QJsonArray found = casesWith(key + u'=' + encoded(value.toVariant().toString()));
    QVERIFY(!found.isEmpty());
    QVERIFY(found.size() < m_all.size());
    QCOMPARE(found, allWhere([&](const QJsonValue &object) { return object[key] == value; }));
}

void TestDemoCasesV2::filtersByProperty()
{
    // A name in another script, a note with quotes, and a phone number whose + must not become a blank.
    const QString village = m_all[30][u"properties"][u"village"].toString();
    QCOMPARE(casesWith(u"properties.village="_s + encoded(village)), allWhere([&](const QJsonValue &object) {
                 return object[u"properties"][u"village"] == village;
             }));
    const QJsonArray quoted = allWhere(
        [](const QJsonValue &object) { return object[u"properties"][u"notes"].toString().contains(u'"'); });
    QVERIFY(!quoted.isEmpty());
    const QString note = quoted[0][u"properties"][u"notes"].toString();
    QCOMPARE(casesWith(u"properties.notes="_s + encoded(note)),
             allWhere([&](const QJsonValue &object) { return object[u"properties"][u"notes"] == note; }));
    const QString phone = m_all[0][u"properties"][u"phone_number"].toString();
    QCOMPARE(casesWith(u"properties.phone_number="_s + encoded(phone)).size(), 1);
    QCOMPARE(casesWith(u"case_type=mother&properties.risk_level=high&closed=false"_s),
             allWhere([](const QJsonValue &object) {
                 return object[u"case_type"] == u"mother"_s && !object[u"closed"].toBool() &&
                        object[u"properties"][u"risk_level"] == u"high"_s;
             }));
}

void TestDemoCasesV2::findsWhatIsMissing()
{
    const QJsonArray missing = casesWith(u"properties.blood_group="_s);
    QCOMPARE(missing, allWhere([](const QJsonValue &object) {
                 return object[u"properties"][u"blood_group"].toString().isEmpty();
             }));
    QVERIFY(!allWhere([](const QJsonValue &object) {
                 return object[u"case_type"] == u"mother"_s &&
                        object[u"properties"][u"blood_group"].toString().isEmpty();
             }).isEmpty());
}

void TestDemoCasesV2::findsChildren()
{
    const QString mother = m_all[14][u"case_id"].toString();
    const QJsonArray children = casesWith(u"indices.parent="_s + mother);
    QCOMPARE(children, allWhere([&](const QJsonValue &object) {
                 return object[u"indices"][u"parent"][u"case_id"] == mother;
             }));
    QVERIFY(children.size() > 1);
    QCOMPARE(casesWith(u"indices.parent=no-such-case"_s).size(), 0);
}

void TestDemoCasesV2::repeatsAKeyForOr()
{
    const qsizetype mothers = casesWith(u"case_type=mother"_s).size();
    const qsizetype visits = casesWith(u"case_type=visit"_s).size();
    QCOMPARE(casesWith(u"case_type=mother&case_type=visit"_s).size(), mothers + visits);
}

void TestDemoCasesV2::boundsTimes()
{
    const QString time = m_all[100][u"indexed_on"].toString();
    const qsizetype after = m_all.size() - 101;
    QCOMPARE(casesWith(u"indexed_on.gt="_s + time).size(), after);
    QCOMPARE(casesWith(u"indexed_on.gte="_s + time).size(), after + 1);
    QCOMPARE(casesWith(u"indexed_on.lt="_s + time).size(), 100);
    QCOMPARE(casesWith(u"indexed_on.lte="_s + time).size(), 101);
    const QString opened = m_all[100][u"date_opened"].toString();
    QCOMPARE(casesWith(u"date_opened.gte="_s + opened),
             allWhere([&](const QJsonValue &object) { return object[u"date_opened"].toString() >= opened; }));
    QCOMPARE(casesWith(u"date_closed.gte=2000-01-01"_s),
             allWhere([](const QJsonValue &object) { return object[u"closed"].toBool(); }));
}

void TestDemoCasesV2::givesOneAndSeveral()
{
    const QString first = m_all[3][u"case_id"].toString();
    const QString second = m_all[4][u"case_id"].toString();
    QCOMPARE(m_client->get(list + first + u'/').json(), m_all[3].toObject());
    QCOMPARE(m_client->get(list + u"unknown/"_s).status, 404);
    const DemoReply several = m_client->get(list + first + u",unknown,"_s + second + u'/');
    QCOMPARE(several.json()[u"matching_records"].toInt(), 2);
    QCOMPARE(several.json()[u"missing_records"].toInt(), 1);
    QCOMPARE(several.cases()[2], m_all[4]);
    QVERIFY(several.cases()[1].toObject().contains(u"error"));
}

void TestDemoCasesV2::refusesBadValues_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query :
         {"limit=5001", "limit=0", "limit=x", "type=mother", "order_by=indexed_on", "closed=maybe",
          "indexed_on.gt=soon", "indexed_on.near=2024-01-01", "cursor=%21%21", "cursor=bm8"})
        QTest::newRow(query) << QString::fromLatin1(query);
}

void TestDemoCasesV2::refusesBadValues()
{
    QFETCH(const QString, query);
    const DemoReply reply = m_client->get(list + u'?' + query);
    QCOMPARE(reply.status, 400);
    QVERIFY(!reply.json()[u"error"].toString().isEmpty());
}

void TestDemoCasesV2::canBeAbsent()
{
    DemoServer older({.hasCaseV2 = false});
    QVERIFY(older.start());
    DemoClient client(older.url());
    QCOMPARE(client.get(list).status, 404);
    QCOMPARE(client.get(u"/a/demo/api/case/v1/"_s).status, 200);
}

QTEST_GUILESS_MAIN(TestDemoCasesV2)
#include "tst_democasesv2.moc"
