// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/casetablemodel.h"
#include "models/usertablemodel.h"
#include "session/ownercasecounter.h"
#include "sessionhelpers.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace ccb;
using namespace ccb::tests;
using namespace Qt::StringLiterals;

// Everybody who may own a case, against the demo server: in few calls, whatever is refused.
class TestPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsEveryListOnce();
    void namesDeactivatedOwners();
    void sortsAndFiltersByKind();
    void leavesOutARefusedList();
    void asksNobodyTwiceWhoRefusedOnce();
    void keepsActiveWorkersOfAServerThatKnowsNoOthers();
    void readsActiveWorkersAloneWhereAsked();
    void countsTheCasesOfAnOwner();

private:
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<Session> m_session;

    QStringList asked(const QString &part) const { return m_server->requests().filter(part); }
    int countUsers(bool active) const
    {
        const QList<User> &users = m_session->users();
        return int(std::count_if(users.begin(), users.end(), [active](const User &user) {
            return user.kind == User::Kind::MobileWorker && user.isActive == active;
        }));
    }
};

void TestPeople::init()
{
    m_server = std::make_unique<DemoServer>();
    QVERIFY(m_server->start());
    m_session = Session::withoutKeychain();
    m_session->setLimits(quickLimits());
}

void TestPeople::readsEveryListOnce()
{
    QVERIFY(signInAndLoad(*m_session, *m_server));
    QCOMPARE(countUsers(true), 40);
    QCOMPARE(countUsers(false), 3);
    QCOMPARE(m_session->groups().size(), 8);
    QCOMPARE(m_session->owners().locations().locations().size(), 30);
    QVERIFY(!m_session->peopleError());
    // Signing in asks for one worker; then each list is read once, the deactivated workers last. Locations
    // are asked for in a newer way first, which this server does not know.
    QStringList lists = asked(u"limit=1000"_s);
    lists.removeIf([](const QString &request) { return request.contains(u"/case/"_s); });
    QCOMPARE(lists.size(), 6);
    QVERIFY(lists.last().contains(u"/user/"_s) && lists.last().contains(u"archived=true"_s));
    QCOMPARE(asked(u"archived=true"_s).size(), 1);
}

void TestPeople::namesDeactivatedOwners()
{
    QVERIFY(signInAndLoad(*m_session, *m_server));
    const OwnerDirectory &owners = m_session->owners();
    int named = 0;
    int unknown = 0;
    const QHash<QString, int> counts = m_session->store().ownerCounts();
    for (auto owner = counts.cbegin(); owner != counts.cend(); ++owner) {
        named += owners.owner(owner.key()).kind == Owner::Kind::DeactivatedWorker;
        unknown += owners.owner(owner.key()).kind == Owner::Kind::Unknown;
    }
    QCOMPARE(named, 2);
    QVERIFY(unknown > 0);
}

void TestPeople::sortsAndFiltersByKind()
{
    QVERIFY(signInAndLoad(*m_session, *m_server));
    const ColumnKey kind = ColumnKey::ofField(CaseField::OwnerKind);
    CaseQuery query;
    query.sort.column = kind;
    QVERIFY(showRows(*m_session, query));
    QStringList kinds = shownTexts(*m_session, kind);
    QVERIFY(std::is_sorted(kinds.begin(), kinds.end()));
    const qsizetype left = kinds.count(u"deactivated worker"_s);
    QVERIFY(left > 0);
    kinds.removeDuplicates();
    QCOMPARE(kinds, QStringList({u"deactivated worker"_s, u"group"_s, u"location"_s, u"mobile worker"_s,
                                 u"unknown"_s}));

    query.filter.conditions = {ColumnCondition::equals(kind, u"deactivated worker"_s)};
    QVERIFY(showRows(*m_session, query));
    QCOMPARE(m_session->caseTable()->rowCount(), left);
    for (const QString &id : shownTexts(*m_session, ColumnKey::ofField(CaseField::OwnerId)))
        QCOMPARE(m_session->owners().owner(id).kind, Owner::Kind::DeactivatedWorker);
}

void TestPeople::leavesOutARefusedList()
{
    m_server->answerOnce(u"archived=true"_s, {.status = 403});
    QVERIFY(signInAndLoad(*m_session, *m_server));
    QCOMPARE(countUsers(true), 40);
    QCOMPARE(countUsers(false), 0);
    QVERIFY(m_session->peopleError());
    QVERIFY(!m_session->userError(User::Kind::MobileWorker));

    m_session->refresh();
    QTRY_VERIFY(waitUntilLoaded(*m_session) && countUsers(false) == 3);
    QVERIFY(!m_session->peopleError());
}

void TestPeople::asksNobodyTwiceWhoRefusedOnce()
{
    m_server->answerOnce(u"/user/v1/?limit=1000"_s, {.status = 403});
    QVERIFY(signInAndLoad(*m_session, *m_server));
    QVERIFY(m_session->userError(User::Kind::MobileWorker));
    QCOMPARE(asked(u"archived=true"_s), QStringList());
    QCOMPARE(m_session->groups().size(), 8);
}

void TestPeople::keepsActiveWorkersOfAServerThatKnowsNoOthers()
{
    // It does not know the parameter, and gives the first of all workers again.
    QVERIFY(signInAndLoad(*m_session, *m_server));
    const User &first = m_session->users().first();
    const QByteArray again =
        R"({"meta": {"limit": 1000, "next": null, "offset": 0, "previous": null, "total_count": 1}, "objects": [)" +
        first.rawJson + "]}";
    m_server->answerOnce(u"archived=true"_s, {.body = again});
    m_session->refresh();
    QTRY_VERIFY(waitUntilLoaded(*m_session) && countUsers(false) == 0);
    QCOMPARE(countUsers(true), 40);
    QCOMPARE(m_session->owners().owner(m_session->users().first().id).kind, Owner::Kind::MobileWorker);
}

void TestPeople::readsActiveWorkersAloneWhereAsked()
{
    SessionScope scope;
    scope.cases = false;
    scope.deactivatedWorkers = false;
    m_session->setScope(scope);
    QVERIFY(signInAndLoad(*m_session, *m_server));
    QCOMPARE(countUsers(true), 40);
    QCOMPARE(countUsers(false), 0);
    QCOMPARE(asked(u"archived=true"_s), QStringList());
}

void TestPeople::countsTheCasesOfAnOwner()
{
    QVERIFY(signInAndLoad(*m_session, *m_server));
    const QHash<QString, int> counts = m_session->store().ownerCounts();
    const QString busy =
        std::max_element(counts.keyValueBegin(), counts.keyValueEnd(), [](const auto &a, const auto &b) {
            return a.second < b.second;
        })->first;
    OwnerCaseCounter counter(nullptr);
    QSignalSpy counted(&counter, &OwnerCaseCounter::counted);
    counter.count(m_session->store().snapshot(), u"nobody"_s);
    counter.count(m_session->store().snapshot(), busy); // the newest question counts
    QVERIFY(counted.wait());
    QTest::qWait(50);
    QCOMPARE(counted.count(), 1);
    QCOMPARE(counted.first().first().toString(), busy);
    int all = 0;
    for (const OwnedCases &cases : counted.first().last().value<QList<OwnedCases>>())
        all += cases.all();
    QCOMPARE(all, counts.value(busy));
}

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
