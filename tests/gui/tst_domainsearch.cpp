// SPDX-License-Identifier: GPL-3.0-or-later
#include "guihelpers.h"
#include "sessionhelpers.h"

#include "core/conditiongrammar.h"
#include "credentials/memorysecretstore.h"
#include "models/casetablemodel.h"
#include "widgets/mainwindow.h"

#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace ccb;
using namespace ccb::tests;
using namespace Qt::StringLiterals;

namespace
{

constexpr int patience = 20'000; // milliseconds

ColumnCondition condition(const ColumnKey &column, const QString &typed)
{
    return *conditionFromText(column, typed).value();
}

} // namespace

// A domain that is larger than what is loaded: the switch lets the server look through all of it.
class TestDomainSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void findsWhatWasNotLoaded();
    void followsTheFilters();
    void goesBackToThePart();
    void isOfNoUseWhenAllIsHere();
    void isOffInAnotherDomain();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;

    void open(qint64 mostCases);
    void signIn(const QString &domain);
    QToolButton *wholeDomain() const { return find<QToolButton>(m_window.get(), u"Whole domain"_s); }
    bool says(const QString &text) const;
    int requestsWith(const QString &part) const;
    int countOnServer(const CaseFilter &filter);
};

void TestDomainSearch::initTestCase()
{
    QVERIFY(m_folder.isValid());
    useSettingsOf(m_folder.filePath(u"settings"_s));
}

void TestDomainSearch::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_server.reset();
    QSettings().clear();
}

void TestDomainSearch::open(qint64 mostCases)
{
    QSettings().setValue(u"loading/mostCases"_s, mostCases);
    m_server = std::make_unique<DemoServer>();
    QVERIFY(m_server->start());
    m_session = std::make_unique<Session>(std::make_unique<MemorySecretStore>());
    m_session->setLimits(quickLimits());
    SessionScope scope;
    scope.request.pageSize = 500;
    m_session->setScope(scope);
    m_window = std::make_unique<MainWindow>(m_session.get());
    m_window->resize(1366, 740);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    signIn(u"demo"_s);
}

void TestDomainSearch::signIn(const QString &domain)
{
    Connection connection = demoOn(*m_server);
    connection.domain = domain;
    m_session->signIn(connection, DemoServer::apiKey(), false);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Ready, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->isQueryRunning(), patience);
}

bool TestDomainSearch::says(const QString &text) const
{
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

int TestDomainSearch::requestsWith(const QString &part) const
{
    return int(m_server->requests().filter(part).size());
}

// How many cases of the domain match, found by a session that has all of them.
int TestDomainSearch::countOnServer(const CaseFilter &filter)
{
    Session all(std::make_unique<MemorySecretStore>());
    all.setLimits(quickLimits());
    all.signIn(demoOn(*m_server), DemoServer::apiKey(), false);
    if (!waitUntilLoaded(all))
        return -1;
    CaseQuery query;
    query.filter = filter;
    all.setCaseQuery(query);
    return QTest::qWaitFor([&all] { return !all.isQueryRunning(); }, patience) ? all.caseTable()->rowCount()
                                                                               : -1;
}

void TestDomainSearch::findsWhatWasNotLoaded()
{
    open(1000); // of 2,512
    QVERIFY(m_session->tooManyCases());
    QVERIFY(wholeDomain()->isEnabled());
    CaseQuery query;
    query.filter.caseType = u"referral"_s;
    query.filter.status = CaseStatus::Open;
    query.filter.conditions = {condition(ColumnKey::ofField(CaseField::CaseName), u"not blank"_s)};
    m_session->setCaseQuery(query);
    QTRY_VERIFY(!m_session->isQueryRunning());
    const int inThePart = m_session->caseTable()->rowCount();
    const int inAll = countOnServer(query.filter);
    QVERIFY(inAll > inThePart);

    press(wholeDomain());
    QVERIFY(wholeDomain()->isChecked());
    QTRY_COMPARE_WITH_TIMEOUT(m_session->caseTable()->rowCount(), inAll, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Ready, patience);
    QVERIFY(m_session->isComplete());
    QVERIFY(requestsWith(u"case_type=referral"_s) > 0);
    QVERIFY(requestsWith(u"closed=false"_s) > 0);
    QTRY_VERIFY(says(u"Complete for referral, open"_s)); // not of the domain
}

void TestDomainSearch::followsTheFilters()
{
    open(1000);
    press(wholeDomain());
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Ready, patience);
    const ColumnKey village = ColumnKey::ofProperty(u"village"_s);
    const QString name = m_session->caseTable()->text(0, village);
    QVERIFY(!name.isEmpty());
    CaseQuery query;
    query.filter.caseType = u"mother"_s;
    query.filter.conditions = {condition(village, u"="_s + name)};
    m_session->setCaseQuery(query);
    QTRY_VERIFY_WITH_TIMEOUT(requestsWith(u"properties.village="_s) > 0, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Ready, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->caseTable()->rowCount(), countOnServer(query.filter), patience);
    QCOMPARE(m_session->store().caseCount(), CaseRow(m_session->caseTable()->rowCount()));
    QTRY_VERIFY(says(u"village"_s));

    // Words and the like are looked for in what has come; the server is not asked again.
    const qsizetype before = m_server->requests().size();
    query.filter.search = u"a"_s;
    query.sort.column = village;
    m_session->setCaseQuery(query);
    QTest::qWait(1500); // longer than the pause
    QCOMPARE(m_server->requests().size(), before);

    query.filter.search.clear();
    query.filter.conditions = {
        condition(ColumnKey::ofField(CaseField::ServerDateModified), u">=2023-01-01"_s)};
    m_session->setCaseQuery(query);
    QTRY_VERIFY_WITH_TIMEOUT(requestsWith(u"server_last_modified.gte=2022-12-31"_s) > 0, patience);
}

void TestDomainSearch::goesBackToThePart()
{
    open(1000);
    const CaseRow part = m_session->store().caseCount();
    CaseQuery query;
    query.filter.caseType = u"referral"_s;
    m_session->setCaseQuery(query);
    press(wholeDomain());
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Ready, patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isComplete(), patience);
    press(wholeDomain());
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Ready, patience);
    QVERIFY(m_session->tooManyCases());
    QCOMPARE(m_session->store().caseCount(), part);
    QVERIFY(m_session->caseQuery() == query);
    QVERIFY(m_session->scope().request.asksForAll());
}

void TestDomainSearch::isOfNoUseWhenAllIsHere()
{
    open(100'000);
    QVERIFY(m_session->isComplete());
    QVERIFY(!wholeDomain()->isEnabled());
    QVERIFY(wholeDomain()->toolTip().contains(u"All cases of the domain are here"_s));
}

void TestDomainSearch::isOffInAnotherDomain()
{
    open(1000);
    press(wholeDomain());
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Ready, patience);
    signIn(u"odd"_s);
    QVERIFY(!wholeDomain()->isChecked());
    QVERIFY(m_session->scope().request.asksForAll());
}

QTEST_MAIN(TestDomainSearch)
#include "tst_domainsearch.moc"
