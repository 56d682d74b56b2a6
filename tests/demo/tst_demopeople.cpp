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

QSet<QString> idsOf(const QJsonArray &objects, QStringView key = u"id")
{
    QSet<QString> ids;
    for (const QJsonValue &object : objects)
        ids.insert(object[key].toString());
    return ids;
}

QString lastPart(const QJsonValue &reference)
{
    return reference.toString().section(u'/', -1, -1, QString::SectionSkipEmpty);
}

} // namespace

// The small resources of the domain `demo`, and the whole of `exi-training`.
class TestDemoPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsEverybody_data();
    void listsEverybody();
    void tellsAboutWorkers();
    void filtersWorkers();
    void plantsATreeOfLocations();
    void givesCasesKnownOwners();
    void describesTheApps();
    void hasTheTrainingDomainExactly();

private:
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<DemoClient> m_client;

    QJsonArray all(const QString &resource)
    {
        return m_client->getAll(u"/a/demo/api/%1/v1/"_s.arg(resource));
    }
};

void TestDemoPeople::initTestCase()
{
    m_server = std::make_unique<DemoServer>();
    QVERIFY(m_server->start());
    m_client = std::make_unique<DemoClient>(m_server->url());
}

void TestDemoPeople::listsEverybody_data()
{
    QTest::addColumn<QString>("resource");
    QTest::addColumn<QString>("idKey");
    QTest::addColumn<int>("count");
    QTest::newRow("mobile workers") << u"user"_s << u"id"_s << 40;
    QTest::newRow("web users") << u"web-user"_s << u"id"_s << 5;
    QTest::newRow("groups") << u"group"_s << u"id"_s << 8;
    QTest::newRow("locations") << u"location"_s << u"location_id"_s << 30;
}

void TestDemoPeople::listsEverybody()
{
    QFETCH(const QString, resource);
    QFETCH(const QString, idKey);
    QFETCH(const int, count);
    const QJsonArray objects = all(resource); // the default page is 20, so `next` is followed
    QCOMPARE(objects.size(), count);
    QCOMPARE(idsOf(objects, idKey).size(), count);
    QCOMPARE(m_client->getAll(u"/a/demo/api/v0.5/%1"_s.arg(resource)), objects);
    const QString id = objects.last()[idKey].toString();
    QCOMPARE(m_client->get(u"/a/demo/api/v0.5/%1/%2/"_s.arg(resource, id)).json(), objects.last().toObject());
}

void TestDemoPeople::tellsAboutWorkers()
{
    const QSet<QString> groups = idsOf(all(u"group"_s));
    const QSet<QString> locations = idsOf(all(u"location"_s), u"location_id");
    QSet<QString> usernames;
    for (const QJsonValue &worker : all(u"user"_s)) {
        usernames.insert(worker[u"username"].toString());
        QVERIFY(worker[u"username"].toString().endsWith(u"@demo.commcarehq.org"_s));
        QVERIFY(!worker[u"first_name"].toString().isEmpty());
        QVERIFY(worker[u"default_phone_number"].toString().startsWith(u'+'));
        QVERIFY(worker[u"user_data"].toObject().size() >= 4);
        QVERIFY(groups.contains(worker[u"groups"][0].toString()));
        QVERIFY(locations.contains(worker[u"primary_location"].toString()));
    }
    QCOMPARE(usernames.size(), 40);
}

void TestDemoPeople::filtersWorkers()
{
    const QJsonObject group = all(u"group"_s)[2].toObject();
    const QJsonArray members =
        m_client->get(u"/a/demo/api/v0.5/user/?group="_s + group[u"id"].toString()).objects();
    QCOMPARE(members.size(), 5);
    QCOMPARE(idsOf(members), [&] {
        QSet<QString> ids;
        for (const QJsonValue &id : group[u"users"].toArray())
            ids.insert(id.toString());
        return ids;
    }());
    const QJsonArray archived = m_client->get(u"/a/demo/api/v0.5/user/?archived=true"_s).objects();
    QVERIFY(!archived.isEmpty());
    QVERIFY(!idsOf(archived).intersects(idsOf(all(u"user"_s))));
}

void TestDemoPeople::plantsATreeOfLocations()
{
    const QJsonArray locations = all(u"location"_s);
    QHash<QString, QString> typeById;
    for (const QJsonValue &location : locations)
        typeById.insert(location[u"location_id"].toString(), lastPart(location[u"location_type"]));
    QSet<QString> siteCodes;
    for (const QJsonValue &location : locations) {
        siteCodes.insert(location[u"site_code"].toString());
        const QString type = lastPart(location[u"location_type"]);
        const QString parentType = typeById.value(lastPart(location[u"parent"]));
        if (type == u"region"_s)
            QVERIFY(location[u"parent"].isNull());
        else
            QCOMPARE(parentType, type == u"village"_s ? u"district"_s : u"region"_s);
    }
    QCOMPARE(siteCodes.size(), 30);
}

void TestDemoPeople::givesCasesKnownOwners()
{
    const QSet<QString> workers = idsOf(all(u"user"_s));
    const QSet<QString> groups = idsOf(all(u"group"_s));
    const QSet<QString> locations = idsOf(all(u"location"_s), u"location_id");
    const QSet<QString> archived = idsOf(m_client->get(u"/a/demo/api/v0.5/user/?archived=true"_s).objects());
    int byWorker = 0;
    int byGroup = 0;
    int byLocation = 0;
    QSet<QString> leftBehind; // the deactivated workers who still own cases
    QSet<QString> unknown;
    int openedByArchived = 0;
    for (const QJsonValue &object : m_client->get(u"/a/demo/api/v0.5/case/?limit=0"_s).objects()) {
        const QString owner = object[u"properties"][u"owner_id"].toString();
        byWorker += workers.contains(owner);
        byGroup += groups.contains(owner);
        byLocation += locations.contains(owner);
        if (archived.contains(owner))
            leftBehind << owner;
        else if (!workers.contains(owner) && !groups.contains(owner) && !locations.contains(owner))
            unknown << owner;
        QVERIFY(workers.contains(object[u"user_id"].toString()));
        const QString opener = object[u"opened_by"].toString();
        QVERIFY(workers.contains(opener) || archived.contains(opener));
        openedByArchived += archived.contains(opener);
    }
    QVERIFY(byWorker + byGroup + byLocation > 2300);
    QVERIFY(byWorker > byGroup && byGroup > 100 && byLocation > 100);
    QCOMPARE(leftBehind.size(), archived.size() - 1); // one left nothing behind
    QVERIFY(!unknown.isEmpty() && unknown.size() <= 2);
    QVERIFY(openedByArchived > 50);
}

void TestDemoPeople::describesTheApps()
{
    const DemoReply reply = m_client->get(u"/a/demo/api/application/v1/"_s);
    QVERIFY(reply.meta(u"limit").isNull());
    QVERIFY(reply.meta(u"next").isNull());
    QStringList types;
    for (const QJsonValue &module : reply.objects()[0][u"modules"].toArray()) {
        types += module[u"case_type"].toString();
        QVERIFY(module[u"case_properties"].toArray().size() >= 15);
    }
    QCOMPARE(types, QStringList({u"household"_s, u"mother"_s, u"child"_s, u"visit"_s, u"referral"_s}));
}

void TestDemoPeople::hasTheTrainingDomainExactly()
{
    m_client->signInAs(DemoServer::trainingUsername(), DemoServer::apiKey());
    const QString base = u"/a/exi-training/api/v0.5/"_s;
    const QJsonArray users = m_client->get(base + u"user/"_s).objects();
    QCOMPARE(users.size(), 1);
    QCOMPARE(users[0][u"username"].toString(), u"ben@exi-training.commcarehq.org"_s);

    const DemoReply list = m_client->get(base + u"case/"_s);
    QCOMPARE(list.meta(u"total_count").toInt(), 1);
    const QString id = u"582b7655-8ef3-4b20-be03-3a0fc222e258"_s;
    const QString time = u"2015-11-27 19:34:33.987000"_s;
    const QJsonValue user = users[0][u"id"];
    const QJsonValue null = QJsonValue::Null;
    QJsonObject found = list.objects()[0].toObject();
    QCOMPARE(found.take(u"xform_ids").toArray().size(), 1);
    QCOMPARE(found, QJsonObject({
                        {u"case_id"_s, id},
                        {u"id"_s, id},
                        {u"domain"_s, u"exi-training"_s},
                        {u"closed"_s, false},
                        {u"closed_by"_s, null},
                        {u"date_closed"_s, null},
                        {u"date_modified"_s, time},
                        {u"server_date_modified"_s, time},
                        {u"server_date_opened"_s, time},
                        {u"indexed_on"_s, time},
                        {u"opened_by"_s, user},
                        {u"user_id"_s, user},
                        {u"resource_uri"_s, QString()},
                        {u"indices"_s, QJsonObject()},
                        {u"properties"_s, QJsonObject({
                                              {u"case_name"_s, u"whole_milk"_s},
                                              {u"case_type"_s, u"milk"_s},
                                              {u"date_opened"_s, time},
                                              {u"external_id"_s, null},
                                              {u"owner_id"_s, user},
                                              {u"number_of_bottles"_s, u"2"_s},
                                          })},
                    }));
    QCOMPARE(m_client->get(base + u"case/?type=milk"_s).objects(), list.objects());
    QCOMPARE(m_client->get(base + u"case/?type=mother"_s).objects(), QJsonArray());
    QCOMPARE(m_client->get(base + u"case/%1/"_s.arg(id)).json(), list.objects()[0].toObject());
    QCOMPARE(m_client->get(base + u"group/"_s).objects(), QJsonArray());
}

QTEST_GUILESS_MAIN(TestDemoPeople)
#include "tst_demopeople.moc"
