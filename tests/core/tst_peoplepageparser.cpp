// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pageparser.h"

#include <QTest>

using namespace ccb;
using namespace Qt::StringLiterals;

namespace
{

QByteArray listOf(const QByteArray &objects)
{
    return R"({"meta": {"limit": 20, "next": "?limit=20&offset=20", "total_count": 41}, "objects": [)" +
           objects + "]}";
}

const QByteArray worker = R"({
    "id": "3c5a623af057e23a32ae4000cf291339", "username": "ben@exi-training.commcarehq.org",
    "first_name": "Ben", "last_name": "Rudolph", "email": "ben@example.org",
    "default_phone_number": "+27800000002", "phone_numbers": ["+27800000001", "+27800000002"],
    "groups": ["g1", "g2"], "locations": ["l1"], "primary_location": "l1", "role": "Field lead",
    "language": "fra", "eulas": "", "resource_uri": "/a/exi-training/api/v0.5/user/3c5a/",
    "user_data": {"chw": "yes", "code": 0.10, "list": [1, 2], "none": null, "chw ": "é"}})";

} // namespace

class TestPeoplePageParser : public QObject
{
    Q_OBJECT

private slots:
    void readsMobileWorkers();
    void readsWhoWasDeactivated();
    void readsWebUsers();
    void readsOneUser();
    void leavesOutWhatHasNoId();
    void takesOddUsers();
    void readsGroups();
    void readsLocations_data();
    void readsLocations();
    void readsDomains();
    void refusesOtherBodies_data();
    void refusesOtherBodies();
    void readsApplications();
    void namesPeople_data();
    void namesPeople();
};

void TestPeoplePageParser::readsMobileWorkers()
{
    const Result<ListPage<User>> page = parseUserPage(listOf(worker), User::Kind::MobileWorker);
    QVERIFY(page.ok());
    QCOMPARE(page.value().meta.total, std::optional<qint64>(41));
    QCOMPARE(page.value().meta.next, u"?limit=20&offset=20"_s);
    QCOMPARE(page.value().meta.objects, 1);
    QCOMPARE(page.value().items.size(), 1);
    const User &user = page.value().items.first();
    QCOMPARE(user.kind, User::Kind::MobileWorker);
    QCOMPARE(user.id, u"3c5a623af057e23a32ae4000cf291339"_s);
    QCOMPARE(user.username, u"ben@exi-training.commcarehq.org"_s);
    QCOMPARE(user.firstName, u"Ben"_s);
    QCOMPARE(user.lastName, u"Rudolph"_s);
    QCOMPARE(user.email, u"ben@example.org"_s);
    QCOMPARE(user.phoneNumbers, QStringList({u"+27800000002"_s, u"+27800000001"_s}));
    QCOMPARE(user.role, u"Field lead"_s);
    QCOMPARE(user.language, u"fra"_s);
    QCOMPARE(user.primaryLocation, u"l1"_s);
    QCOMPARE(user.locations, QStringList{u"l1"_s});
    QCOMPARE(user.groups, QStringList({u"g1"_s, u"g2"_s}));
    const QList<std::pair<QString, QString>> data{{u"chw"_s, u"yes"_s},
                                                  {u"code"_s, u"0.10"_s},
                                                  {u"list"_s, u"[1, 2]"_s},
                                                  {u"none"_s, {}},
                                                  {u"chw "_s, u"é"_s}};
    QCOMPARE(user.userData, data);
    QCOMPARE(user.rawJson, worker);
}

void TestPeoplePageParser::readsWhoWasDeactivated()
{
    const Result<ListPage<User>> page =
        parseUserPage(listOf(R"({"id": "w1", "username": "a@demo.commcarehq.org", "is_active": false},
                                {"id": "w2", "username": "b@demo.commcarehq.org", "is_active": true},
                                {"id": "w3", "username": "c@demo.commcarehq.org"})"),
                      User::Kind::MobileWorker);
    QVERIFY(page.ok());
    QCOMPARE(page.value().items.size(), 3);
    QVERIFY(!page.value().items.at(0).isActive);
    QVERIFY(page.value().items.at(1).isActive);
    QVERIFY(page.value().items.at(2).isActive); // an older server says nothing of it
}

void TestPeoplePageParser::readsWebUsers()
{
    const Result<ListPage<User>> page = parseUserPage(
        listOf(R"({"id": "w1", "username": "amina@example.org", "first_name": "", "last_name": "",
                   "default_phone_number": null, "phone_numbers": [], "role": "Admin", "is_admin": true,
                   "permissions": {"edit_data": true, "view_report_list": []}},
                  {"id": "w2", "username": "b@example.org", "is_admin": false})"),
        User::Kind::WebUser);
    QVERIFY(page.ok());
    QCOMPARE(page.value().items.size(), 2);
    const User &admin = page.value().items.at(0);
    QCOMPARE(admin.kind, User::Kind::WebUser);
    QVERIFY(admin.isAdmin);
    QVERIFY(admin.phoneNumbers.isEmpty());
    QCOMPARE(admin.role, u"Admin"_s);
    QVERIFY(admin.rawJson.contains("view_report_list"));
    QVERIFY(!page.value().items.at(1).isAdmin);
}

void TestPeoplePageParser::readsOneUser()
{
    const Result<User> user = parseUserDetail(worker, User::Kind::MobileWorker);
    QVERIFY(user.ok());
    QCOMPARE(user.value().displayName(), u"Ben Rudolph"_s);
    QCOMPARE(user.value().rawJson, worker);
    const Result<User> nobody = parseUserDetail("{\"username\": \"x\"}", User::Kind::MobileWorker);
    QVERIFY(!nobody.ok());
    QCOMPARE(nobody.error().kind, Error::Kind::NotData);
}

void TestPeoplePageParser::leavesOutWhatHasNoId()
{
    const Result<ListPage<User>> page =
        parseUserPage(listOf(R"({"username": "nobody"}, null, 5, "x", [], {"id": "1"}, {"id": null})"),
                      User::Kind::WebUser);
    QVERIFY(page.ok());
    QCOMPARE(page.value().meta.objects, 7);
    QCOMPARE(page.value().items.size(), 1);
    QCOMPARE(page.value().items.first().id, u"1"_s);
}

void TestPeoplePageParser::takesOddUsers()
{
    const Result<ListPage<User>> page = parseUserPage(
        listOf(R"({"id": "1", "user_data": null, "groups": null, "phone_numbers": "123", "first_name": 7},
                  {"id": "2", "user_data": ["a"], "locations": [null, 3, ["x"]]})"),
        User::Kind::MobileWorker);
    QVERIFY(page.ok());
    QCOMPARE(page.value().items.size(), 2);
    const User &first = page.value().items.at(0);
    QVERIFY(first.userData.isEmpty());
    QVERIFY(first.groups.isEmpty());
    QCOMPARE(first.phoneNumbers, QStringList{u"123"_s});
    QCOMPARE(first.firstName, u"7"_s);
    QCOMPARE(page.value().items.at(1).locations, QStringList({u"3"_s, u"[\"x\"]"_s}));
}

void TestPeoplePageParser::readsGroups()
{
    const Result<ListPage<Group>> page =
        parseGroupPage(listOf(R"({"id": "g1", "domain": "demo", "name": "Nurses \u0916", "users": ["a", "b"],
                   "case_sharing": true, "reporting": false, "metadata": {"x": "y"}}, {"name": "no id"})"));
    QVERIFY(page.ok());
    QCOMPARE(page.value().items.size(), 1);
    const Group &group = page.value().items.first();
    QCOMPARE(group.id, u"g1"_s);
    QCOMPARE(group.name, u"Nurses ख"_s);
    QCOMPARE(group.users, QStringList({u"a"_s, u"b"_s}));
    QVERIFY(group.caseSharing);
    QVERIFY(!group.reporting);
}

void TestPeoplePageParser::readsLocations_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("parent");
    QTest::addColumn<QString>("type");
    QTest::newRow("v1") << QByteArray(R"({"location_id": "l1", "name": "Ka", "site_code": "ka",
        "parent": "/a/demo/api/location/v1/p9/", "location_type": "/a/demo/api/location_type/v1/village/",
        "latitude": null, "longitude": null, "location_data": {"a": "b"}})")
                        << u"p9"_s << u"village"_s;
    QTest::newRow("v1, at the top")
        << QByteArray(R"({"location_id": "l1", "name": "Ka", "site_code": "ka", "parent": null})")
        << QString() << QString();
    QTest::newRow("v2") << QByteArray(R"({"location_id": "l1", "name": "Ka", "site_code": "ka",
        "parent_location_id": "p9", "location_type_name": "Village", "location_type_code": "village"})")
                        << u"p9"_s << u"Village"_s;
    QTest::newRow("v2, at the top") << QByteArray(R"({"location_id": "l1", "name": "Ka", "site_code": "ka",
        "parent_location_id": "", "location_type_code": "village"})")
                                    << QString() << u"village"_s;
}

void TestPeoplePageParser::readsLocations()
{
    QFETCH(const QByteArray, json);
    const Result<ListPage<Location>> page = parseLocationPage(listOf(json));
    QVERIFY(page.ok());
    QCOMPARE(page.value().items.size(), 1);
    const Location &location = page.value().items.first();
    QCOMPARE(location.id, u"l1"_s);
    QCOMPARE(location.name, u"Ka"_s);
    QCOMPARE(location.siteCode, u"ka"_s);
    QTEST(location.parentId, "parent");
    QTEST(location.type, "type");
}

void TestPeoplePageParser::readsDomains()
{
    const Result<ListPage<DomainInfo>> page =
        parseDomainPage(listOf(R"({"domain_name": "exi-training", "project_name": "Exi Training"}, {})"));
    QVERIFY(page.ok());
    QCOMPARE(page.value().items.size(), 1);
    QCOMPARE(page.value().items.first().name, u"exi-training"_s);
    QCOMPARE(page.value().items.first().projectName, u"Exi Training"_s);
}

void TestPeoplePageParser::refusesOtherBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("html") << QByteArray("<html></html>");
    QTest::newRow("error") << QByteArray(R"({"error": "no"})");
    QTest::newRow("list of objects") << QByteArray(R"([{"id": "1"}])");
    QTest::newRow("half") << listOf(worker).chopped(30);
    QTest::newRow("garbage behind") << listOf(worker) + "x";
}

void TestPeoplePageParser::refusesOtherBodies()
{
    QFETCH(const QByteArray, body);
    const Result<ListPage<User>> users = parseUserPage(body, User::Kind::MobileWorker);
    QVERIFY(!users.ok());
    QCOMPARE(users.error().kind, Error::Kind::NotData);
    QVERIFY(!parseGroupPage(body).ok());
    QVERIFY(!parseLocationPage(body).ok());
    QVERIFY(!parseDomainPage(body).ok());
    QVERIFY(!parseApplicationPage(body).ok());
}

void TestPeoplePageParser::readsApplications()
{
    const Result<ListPage<Application>> page = parseApplicationPage(
        R"({"meta": {"limit": null, "next": null, "offset": 0, "total_count": 2}, "objects": [
            {"id": "a1", "name": "Mother and child", "version": 7, "modules": [
                {"case_type": "mother", "case_properties": ["edd", "village"], "forms": [{"name": {"en": "x"}}]},
                {"case_type": "", "case_properties": []}, 7, {"case_properties": ["lost"]},
                {"case_type": "mother", "case_properties": ["village", "name"]},
                {"case_type": "child", "case_properties": null}]},
            {"id": "a2", "name": null, "modules": null}]})");
    QVERIFY(page.ok());
    QCOMPARE(page.value().items.size(), 2);
    const Application &first = page.value().items.first();
    QCOMPARE(first.id, u"a1"_s);
    QCOMPARE(first.name, u"Mother and child"_s);
    QCOMPARE(first.caseTypes.size(), 2);
    QCOMPARE(first.caseTypes[0].name, u"mother"_s);
    QCOMPARE(first.caseTypes[0].properties, (QStringList{u"edd"_s, u"village"_s, u"name"_s}));
    QCOMPARE(first.caseTypes[1].name, u"child"_s);
    QVERIFY(first.caseTypes[1].properties.isEmpty());
    QVERIFY(page.value().items.last().caseTypes.isEmpty());
}

void TestPeoplePageParser::namesPeople_data()
{
    QTest::addColumn<User>("user");
    QTest::addColumn<QString>("name");
    User worker;
    worker.username = u"ben@exi-training.commcarehq.org"_s;
    QTest::newRow("worker without a name") << worker << u"ben"_s;
    worker.firstName = u" Ben "_s;
    QTest::newRow("first name only") << worker << u"Ben"_s;
    worker.lastName = u"%1 Rudolph"_s;
    QTest::newRow("a percent sign is text") << worker << u"Ben %1 Rudolph"_s;
    User web;
    web.kind = User::Kind::WebUser;
    web.username = u"amina@example.org"_s;
    QTest::newRow("web user without a name") << web << u"amina@example.org"_s;
}

void TestPeoplePageParser::namesPeople()
{
    QFETCH(const User, user);
    QTEST(user.displayName(), "name");
}

QTEST_GUILESS_MAIN(TestPeoplePageParser)
#include "tst_peoplepageparser.moc"
