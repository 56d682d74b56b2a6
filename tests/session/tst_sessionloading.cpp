// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionhelpers.h"

#include "models/casetablemodel.h"
#include "models/usertablemodel.h"

#include <QSignalSpy>
#include <QTest>

using namespace ccb;
using namespace ccb::tests;

namespace
{

constexpr int cases = 2512;

Connection faultOn(const DemoServer &server, const char *fault)
{
    Connection connection = demoOn(server);
    connection.domain = QStringLiteral("fault-") + QLatin1StringView(fault);
    return connection;
}

SessionScope pagesOf(int size, CaseApiVersion api = CaseApiVersion::V1)
{
    SessionScope scope;
    scope.people = false;
    scope.request.api = api;
    scope.request.pageSize = size;
    return scope;
}

} // namespace

// How a session loads: what it says when not everything comes, and how it goes on.
class TestSessionLoading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void believesTheLatestCount();
    void goesOnWhereItFailed();
    void goesOnWhereItWasStopped();
    void tellsTheWaitSecondBySecond();
    void keepsOneRowForACaseThatChanges();
    void stopsBeforeTooMany();
    void stopsAtTheLimitOfAnUncountedList();
    void loadsAnotherScope();
    void countsItsRequests();
    void saysThatUsersAreMissing();
    void listsTheTypesOfTheApplications();

private:
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<Session> m_session;
};

void TestSessionLoading::init()
{
    m_server = std::make_unique<DemoServer>();
    QVERIFY(m_server->start());
    m_session = Session::withoutKeychain();
    m_session->setLimits(quickLimits());
}

void TestSessionLoading::saysWhatIsMissing_data()
{
    QTest::addColumn<CaseApiVersion>("api");
    QTest::newRow("v0.5") << CaseApiVersion::V05;
    QTest::newRow("v2") << CaseApiVersion::V2;
}

void TestSessionLoading::saysWhatIsMissing()
{
    QFETCH(const CaseApiVersion, api);
    m_session->setScope(pagesOf(1000, api));
    m_session->signIn(faultOn(*m_server, "short"), DemoServer::apiKey(), false);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Failed, 20'000);
    QCOMPARE(m_session->error().kind, Error::Kind::Incomplete);
    QVERIFY2(m_session->error().what.contains(QStringLiteral("2,515")), qPrintable(m_session->error().what));
    QVERIFY2(m_session->error().what.contains(QStringLiteral(" 3 ")), qPrintable(m_session->error().what));
    QVERIFY(!m_session->error().hint.isEmpty());
    QVERIFY(!m_session->isComplete());
    QVERIFY(!m_session->canResume());
    QCOMPARE(m_session->store().caseCount(), CaseRow(cases)); // what came is kept
}

// A count that was right at the beginning and is not at the end: a case was deleted meanwhile.
void TestSessionLoading::believesTheLatestCount()
{
    m_session->setScope(pagesOf(0));
    const QByteArray page = R"({"meta": {"next": null, "total_count": %1}, "objects": [{"case_id": "a"}]})";
    connect(m_session.get(), &Session::signedIn, this, [this, page] {
        m_server->answerOnce(QStringLiteral("/case/v1"), {.body = QByteArray(page).replace("%1", "2")});
        m_server->answerOnce(QStringLiteral("/case/v1"), {.body = QByteArray(page).replace("%1", "1")});
    });
    m_session->signIn(demoOn(*m_server), DemoServer::apiKey(), false);
    QVERIFY(waitUntilLoaded(*m_session));
    QVERIFY(m_session->isComplete());
    QCOMPARE(m_session->store().caseCount(), CaseRow(1));
}

void TestSessionLoading::goesOnWhereItFailed()
{
    for (const CaseApiVersion api : {CaseApiVersion::V1, CaseApiVersion::V2}) {
        init();
        m_session->setScope(pagesOf(400, api));
        m_session->signIn(faultOn(*m_server, "lost"), DemoServer::apiKey(), false);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Failed, 20'000);
        const CaseRow before = m_session->store().caseCount();
        QVERIFY(before >= 790 && before < 1300);
        QVERIFY(m_session->canResume());
        QVERIFY(!m_session->isComplete());

        m_server->mendFaults();
        const qsizetype requests = m_server->requests().size();
        m_session->retry();
        QCOMPARE(m_session->store().caseCount(), before); // kept, not begun anew
        QVERIFY(waitUntilLoaded(*m_session));
        QVERIFY(m_session->isComplete());
        QCOMPARE(m_session->store().caseCount(), CaseRow(cases));
        QVERIFY(m_server->requests().size() - requests < 20);
    }
}

void TestSessionLoading::goesOnWhereItWasStopped()
{
    m_session->setScope(pagesOf(500));
    m_session->signIn(demoOn(*m_server), DemoServer::apiKey(), false);
    connect(m_session.get(), &Session::casesChanged, this, [this] {
        if (m_session->store().caseCount() > 0)
            m_session->cancelLoading();
    });
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Ready, 20'000);
    disconnect(m_session.get(), &Session::casesChanged, this, nullptr);
    QCOMPARE(m_session->store().caseCount(), CaseRow(500));
    QVERIFY(m_session->canResume());
    m_session->retry();
    QVERIFY(waitUntilLoaded(*m_session));
    QVERIFY(m_session->isComplete());
    QCOMPARE(m_session->store().caseCount(), CaseRow(cases));
}

void TestSessionLoading::tellsTheWaitSecondBySecond()
{
    m_session->setScope(pagesOf(500));
    m_server->answerOnce(QStringLiteral("indexed_on_start"),
                         {.status = 429, .body = {}, .headers = {{"Retry-After", "3"}}});
    QStringList told;
    connect(m_session.get(), &Session::progressChanged, this, [this, &told] {
        const QString waiting = m_session->progress().waiting;
        if (!waiting.isEmpty() && (told.isEmpty() || told.last() != waiting))
            told << waiting;
    });
    m_session->signIn(demoOn(*m_server), DemoServer::apiKey(), false);
    QVERIFY(waitUntilLoaded(*m_session));
    const QStringList counted = told.filter(QStringLiteral("Trying again in "));
    QVERIFY2(counted.size() >= 2, qPrintable(told.join(u'|'))); // of three seconds, on a busy machine
    QVERIFY(counted.first() > counted.last());
    QVERIFY(m_session->progress().waiting.isEmpty());
    QCOMPARE(m_session->store().caseCount(), CaseRow(cases));
}

// A case that changes during the load is listed again at the end: the store and the table show it once.
void TestSessionLoading::keepsOneRowForACaseThatChanges()
{
    m_session->setScope(pagesOf(300));
    m_session->signIn(faultOn(*m_server, "shifting"), DemoServer::apiKey(), false);
    QVERIFY(waitUntilLoaded(*m_session));
    QVERIFY(m_session->isComplete());
    QCOMPARE(m_session->store().caseCount(), CaseRow(cases));
    QCOMPARE(m_session->caseTable()->rowCount(), cases);
}

void TestSessionLoading::stopsBeforeTooMany()
{
    DemoServer large({.generatedCases = 50'000});
    QVERIFY(large.start());
    SessionScope scope = pagesOf(1000, CaseApiVersion::V2);
    scope.mostCases = 20'000;
    m_session->setScope(scope);
    m_session->signIn(demoOn(large), DemoServer::apiKey(), false);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Ready, 20'000);
    QCOMPARE(m_session->tooManyCases(), 50'000);
    QVERIFY(!m_session->isComplete());
    QCOMPARE(m_session->store().caseCount(), CaseRow(1000)); // to see what they are like

    // Narrowed on the server, they fit.
    scope.request.filter.caseType = QStringLiteral("mother");
    m_session->loadScope(scope);
    QVERIFY(waitUntilLoaded(*m_session));
    QVERIFY(m_session->isComplete());
    QCOMPARE(m_session->tooManyCases(), std::nullopt);
    QCOMPARE(m_session->store().caseTypes().size(), 1);
    QVERIFY(m_session->store().caseCount() > 1000);
}

void TestSessionLoading::stopsAtTheLimitOfAnUncountedList()
{
    SessionScope scope = pagesOf(500);
    scope.mostCases = 1200;
    m_session->setScope(scope);
    m_session->signIn(faultOn(*m_server, "no-total"), DemoServer::apiKey(), false);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Ready, 20'000);
    QCOMPARE(m_session->tooManyCases(), -1);
    QVERIFY(m_session->store().caseCount() > 1200);
    QVERIFY(m_session->store().caseCount() < 1700);
    QTRY_COMPARE(m_session->caseTable()->rowCount(), int(m_session->store().caseCount()));

    scope.mostCases = 0; // all of them after all
    m_session->setScope(scope);
    m_session->retry();
    QVERIFY(waitUntilLoaded(*m_session));
    QVERIFY(m_session->isComplete());
    QCOMPARE(m_session->store().caseCount(), CaseRow(cases));
}

void TestSessionLoading::loadsAnotherScope()
{
    m_session->setScope(pagesOf(0));
    QVERIFY(signInAndLoad(*m_session, *m_server));
    const CaseRow all = m_session->store().caseCount();
    for (const CaseApiVersion api : {CaseApiVersion::V05, CaseApiVersion::V1, CaseApiVersion::V2}) {
        SessionScope scope = pagesOf(0, api);
        scope.request.filter.status = CaseStatus::Closed;
        scope.request.changedSince = QDate(2024, 1, 1);
        m_session->loadScope(scope);
        QCOMPARE(m_session->store().caseCount(), CaseRow(0));
        QVERIFY(waitUntilLoaded(*m_session));
        QVERIFY(m_session->isComplete());
        QVERIFY(m_session->store().caseCount() > 0);
        QVERIFY(m_session->store().caseCount() < all);
        for (int row = 0; row < m_session->caseTable()->rowCount(); ++row) {
            QCOMPARE(m_session->caseTable()->text(row, ColumnKey::ofField(CaseField::Closed)),
                     QStringLiteral("true"));
            QVERIFY(m_session->caseTable()->text(row, ColumnKey::ofField(CaseField::ServerDateModified)) >=
                    QStringLiteral("2024-01-01"));
        }
    }
}

void TestSessionLoading::countsItsRequests()
{
    m_session->setScope(pagesOf(1000));
    QVERIFY(signInAndLoad(*m_session, *m_server));
    QCOMPARE(m_session->requestCount(), int(m_server->requests().size()));
    QVERIFY(m_session->requestCount() >= 4); // one to sign in, three pages
    m_session->signOut();
    QCOMPARE(m_session->requestCount(), 0);
}

void TestSessionLoading::saysThatUsersAreMissing()
{
    SessionScope scope;
    scope.cases = false;
    m_session->setScope(scope);
    m_session->signIn(faultOn(*m_server, "short"), DemoServer::apiKey(), false);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Failed, 20'000);
    QCOMPARE(m_session->error().kind, Error::Kind::Incomplete);
    QCOMPARE(m_session->userTable()->rowCount(), 48); // what came is kept
}

void TestSessionLoading::listsTheTypesOfTheApplications()
{
    m_session->setScope(pagesOf(0));
    QVERIFY(signInAndLoad(*m_session, *m_server));
    QStringList types;
    m_session->fetchDefinedCaseTypes(this, [&types](const Result<QStringList> &found) {
        if (found)
            types = found.value();
    });
    QTRY_COMPARE(types,
                 (QStringList{QStringLiteral("child"), QStringLiteral("household"), QStringLiteral("mother"),
                              QStringLiteral("referral"), QStringLiteral("visit")}));

    // Their properties come with them, and are not asked for again.
    const int requests = m_session->requestCount();
    QStringList properties;
    m_session->fetchCaseStructure(this, [&properties](const Result<QList<Application::CaseType>> &structure) {
        for (const Application::CaseType &type : structure.value()) {
            if (type.name == QLatin1String("mother"))
                properties = type.properties;
        }
    });
    QVERIFY(properties.contains(QStringLiteral("edd")));
    QVERIFY(properties.contains(QStringLiteral("campaign_notes")));
    QCOMPARE(m_session->requestCount(), requests);
}

QTEST_GUILESS_MAIN(TestSessionLoading)
#include "tst_sessionloading.moc"
