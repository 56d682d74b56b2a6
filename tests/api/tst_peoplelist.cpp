// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcomes.h"
#include "scriptedserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace ccb;
using namespace ccb::tests;
using Request = ScriptedServer::Request;
using Answer = ScriptedServer::Answer;

namespace
{

template <typename Item>
QStringList idsOf(const QList<Item> &items)
{
    QStringList ids;
    for (const Item &item : items)
        ids += item.id;
    return ids;
}

const QStringList firstTwo = {QStringLiteral("a"), QStringLiteral("b")};
const QStringList lastTwo = {QStringLiteral("b"), QStringLiteral("c")}; // b came twice
const QStringList allThree = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};

Answer twoPages(const Request &request)
{
    return request.target.contains("offset=2")
               ? Answer{.body = objectsPage(lastTwo, "null", "4")}
               : Answer{.body = objectsPage(firstTwo, R"("?limit=2&offset=2")", "4")};
}

} // namespace

// Users, groups and locations.
class TestPeopleList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gathersEveryPage();
    void asksForDeactivatedWorkers();
    void fallsBackToTheOldSpellingAndRemembersIt();
    void listsDomainsAndApplications();
    void saysWhichRightIsMissing();
    void givesNothingWhenAPageFails();
    void staysSilentAfterAbort();
};

void TestPeopleList::gathersEveryPage()
{
    ScriptedServer server;
    server.setScript(twoPages);
    ApiService service(connectionTo(server.url()), testSecret);

    QList<User> users;
    Outcome outcome = runPeople(service.listUsers(User::Kind::MobileWorker), users);
    QVERIFY(outcome.ok());
    QCOMPARE(idsOf(users), allThree);
    QCOMPARE(users.first().kind, User::Kind::MobileWorker);
    const QList<std::pair<qint64, qint64>> progress = {{2, 4}, {4, 4}};
    QCOMPARE(outcome.progress, progress);
    QCOMPARE(server.targets().first(), QStringLiteral("/a/demo/api/user/v1/?limit=1000"));

    outcome = runPeople(service.listUsers(User::Kind::WebUser), users);
    QVERIFY(outcome.ok());
    QCOMPARE(users.first().kind, User::Kind::WebUser);
    QCOMPARE(server.count("/a/demo/api/web-user/v1/"), 2);

    QList<Group> groups;
    QVERIFY(runPeople(service.listGroups(), groups).ok());
    QCOMPARE(idsOf(groups), allThree);
    QCOMPARE(server.count("/a/demo/api/group/v1/"), 2);

    QList<Location> locations;
    QVERIFY(runPeople(service.listLocations(), locations).ok());
    QCOMPARE(idsOf(locations), allThree);
    QCOMPARE(server.count("/a/demo/api/location/v2/"),
             2); // which has names where the older ones have references
}

void TestPeopleList::asksForDeactivatedWorkers()
{
    ScriptedServer server;
    server.setScript(twoPages);
    ApiService service(connectionTo(server.url()), testSecret);
    QList<User> users;
    QVERIFY(runPeople(service.listDeactivatedWorkers(), users).ok());
    QCOMPARE(idsOf(users), allThree);
    for (const User &user : users)
        QVERIFY(!user.isActive);
    QCOMPARE(server.targets().first(), QStringLiteral("/a/demo/api/user/v1/?limit=1000&archived=true"));

    // That this list is refused says nothing of the active workers.
    server.setScript([](const Request &) { return Answer{.status = 403}; });
    QVERIFY(!runPeople(service.listDeactivatedWorkers(), users).ok());
    server.setScript(twoPages);
    AccessCheckJob *check = service.checkAccess(AccessAsk::WhatIsUnknown);
    QSignalSpy finished(check, &AccessCheckJob::finished);
    QVERIFY(finished.wait());
    for (const AccessFinding &finding : finished.first().first().value<QList<AccessFinding>>()) {
        if (finding.probe == AccessProbe::MobileWorkers)
            QCOMPARE(finding.state, AccessFinding::State::Works);
    }
}

void TestPeopleList::fallsBackToTheOldSpellingAndRemembersIt()
{
    ScriptedServer server;
    server.setScript([](const Request &request) {
        return request.target.contains("/api/v0.5/") ? twoPages(request) : Answer{.status = 404};
    });
    ApiService service(connectionTo(server.url()), testSecret);
    QList<User> users;
    QVERIFY(runPeople(service.listUsers(User::Kind::MobileWorker), users).ok());
    QCOMPARE(idsOf(users), allThree);
    QCOMPARE(server.count("/user/v1/"), 1);

    QList<Group> groups;
    QVERIFY(runPeople(service.listGroups(), groups).ok());
    QCOMPARE(server.count("/group/v1/"), 0);
    QCOMPARE(server.count("/v0.5/group/"), 2);

    QList<Location> locations;
    QVERIFY(runPeople(service.listLocations(), locations).ok());
    QCOMPARE(idsOf(locations), allThree);
    QCOMPARE(server.count("/location/v2/"), 1);
    QCOMPARE(server.count("/location/v1/"), 0);
}

void TestPeopleList::listsDomainsAndApplications()
{
    ScriptedServer server;
    server.setScript([](const Request &request) {
        if (request.target.startsWith("/api/user_domains/v1/"))
            return Answer{.body = domainsPage({QStringLiteral("demo"), QStringLiteral("exi-training")})};
        if (request.target.startsWith("/a/demo/api/v0.5/application/")) {
            return Answer{
                .body = R"({"meta":{"limit":null,"next":null,"total_count":1},"objects":[)"
                        R"({"id":"app","modules":[{"case_type":"milk","case_properties":["bottles"]}]}]})"};
        }
        return Answer{.status = 404};
    });
    ApiService service(connectionTo(server.url()), testSecret);
    QList<DomainInfo> domains;
    QVERIFY(runPeople(service.listDomains(), domains).ok());
    QCOMPARE(domains.size(), 2);
    QCOMPARE(domains.last().name, QStringLiteral("exi-training"));

    QList<Application> applications;
    QVERIFY(runPeople(service.listApplications(), applications).ok());
    QCOMPARE(applications.size(), 1);
    QCOMPARE(applications.first().caseTypes.first().name, QStringLiteral("milk"));
}

void TestPeopleList::saysWhichRightIsMissing()
{
    ScriptedServer server;
    server.setScript([](const Request &) { return Answer{.status = 403, .contentType = {}}; });
    ApiService service(connectionTo(server.url()), testSecret);
    QList<User> users;
    const Error workers = runPeople(service.listUsers(User::Kind::MobileWorker), users).error();
    QCOMPARE(workers.kind, Error::Kind::Forbidden);
    QVERIFY(workers.hint.contains(QStringLiteral("edit_commcare_users")));
    const Error webUsers = runPeople(service.listUsers(User::Kind::WebUser), users).error();
    QVERIFY(webUsers.hint.contains(QStringLiteral("edit_web_users")));
    QList<Group> groups;
    QVERIFY(
        runPeople(service.listGroups(), groups).error().hint.contains(QStringLiteral("edit_commcare_users")));
    QList<Location> locations;
    QVERIFY(
        runPeople(service.listLocations(), locations).error().hint.contains(QStringLiteral("access_api")));
}

void TestPeopleList::givesNothingWhenAPageFails()
{
    ScriptedServer server;
    server.setScript([](const Request &request) {
        return request.target.contains("offset=2") ? Answer{.status = 500} : twoPages(request);
    });
    ApiService service(connectionTo(server.url()), testSecret);
    service.setLimits(quickLimits());
    QList<User> users;
    const Outcome outcome = runPeople(service.listUsers(User::Kind::MobileWorker), users);
    QCOMPARE(outcome.finished, 0);
    QCOMPARE(outcome.error().kind, Error::Kind::ServerFault);
    QCOMPARE(outcome.waits.size(), quickLimits().retryWaits.size());
    QVERIFY(users.isEmpty());
}

void TestPeopleList::staysSilentAfterAbort()
{
    ScriptedServer server;
    server.setScript(twoPages);
    ApiService service(connectionTo(server.url()), testSecret);
    UserListJob *job = service.listUsers(User::Kind::MobileWorker);
    QSignalSpy destroyed(job, &QObject::destroyed);
    QSignalSpy finished(job, &UserListJob::finished);
    QSignalSpy failed(job, &ApiJob::failed);
    connect(job, &ApiJob::progress, job, &ApiJob::abort);
    QTRY_COMPARE(destroyed.size(), 1);
    QCOMPARE(finished.size(), 0);
    QCOMPARE(failed.size(), 0);
}

QTEST_GUILESS_MAIN(TestPeopleList)
#include "tst_peoplelist.moc"
