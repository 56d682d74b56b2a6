// SPDX-License-Identifier: GPL-3.0-or-later
#include "guihelpers.h"
#include "sessionhelpers.h"

#include "core/casequery.h"
#include "models/casetablemodel.h"
#include "widgets/mainwindow.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <unordered_set>

using namespace ccb;
using namespace ccb::tests;
using namespace Qt::StringLiterals;

namespace
{

constexpr int patience = 60'000; // milliseconds; sanitizers take their time
constexpr int caseCount = 20'000;
constexpr int pageSize = 500;
constexpr int freedWithin = 200; // milliseconds

const ColumnKey nameColumn = ColumnKey::ofField(CaseField::CaseName);

RowMap expectedRows(const Session &session)
{
    const std::atomic<bool> cancelled = false;
    return runCaseQuery(session.store().snapshot(), session.caseQuery(), session.owners(), cancelled);
}

} // namespace

// A person who does not wait: types, sorts, scrolls, selects and stops while cases arrive.
class TestBusyLoading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void showsTheRightRowsWhateverIsDoneMeanwhile();
    void keepsTheSelectedCaseWhileRowsArrive();
    void cancelFreesTheLineAndKeepsWhatCame();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    int m_steps = 0;

    QTableView *table() const { return find<QTableView>(m_window.get(), u"Cases"_s); }
    QLineEdit *search() const { return find<QLineEdit>(m_window.get(), u"Search"_s); }
    bool settled() const
    {
        return QTest::qWaitFor(
            [this] { return m_session->state() == Session::State::Ready && !m_session->isQueryRunning(); },
            patience);
    }
    void sortBy(const std::optional<ColumnKey> &column, Qt::SortOrder order) const;
    void doNextStep();
};

void TestBusyLoading::initTestCase()
{
    QVERIFY(m_folder.isValid());
    useSettingsOf(m_folder.filePath(u"settings"_s));
}

void TestBusyLoading::init()
{
    QSettings().clear();
    m_steps = 0;
    m_server = std::make_unique<DemoServer>(DemoOptions{.generatedCases = caseCount});
    QVERIFY(m_server->start());
    m_session = Session::withoutKeychain();
    SessionScope scope;
    scope.request.pageSize = pageSize;
    m_session->setScope(scope);
    m_window = std::make_unique<MainWindow>(m_session.get());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_session->signIn(demoOn(*m_server), DemoServer::apiKey(), false);
}

void TestBusyLoading::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_server.reset();
}

void TestBusyLoading::sortBy(const std::optional<ColumnKey> &column, Qt::SortOrder order) const
{
    CaseQuery query = m_session->caseQuery();
    query.sort = {column, order};
    m_session->setCaseQuery(query);
}

void TestBusyLoading::doNextStep()
{
    QTableView *view = table();
    QLineEdit *field = search();
    if (!view || !field)
        return; // nothing has come yet, or nothing matches
    switch (m_steps++ % 10) {
    case 0:
        typeText(field, u"f"_s);
        break;
    case 1:
        view->selectAll();
        break;
    case 2:
        typeText(field, u"ofana"_s);
        break;
    case 3:
        view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
        break;
    case 4:
        sortBy(nameColumn, Qt::DescendingOrder);
        break;
    case 5:
        view->selectRow(view->model()->rowCount() / 2);
        break;
    case 6:
        field->clear();
        break;
    case 7:
        sortBy(ColumnKey::ofField(CaseField::DateOpened), Qt::AscendingOrder);
        break;
    case 8:
        view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum() / 3);
        view->clearSelection();
        break;
    default:
        sortBy(std::nullopt, Qt::AscendingOrder);
    }
}

void TestBusyLoading::showsTheRightRowsWhateverIsDoneMeanwhile()
{
    QTimer hands;
    connect(&hands, &QTimer::timeout, this, &TestBusyLoading::doNextStep);
    hands.start(3);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->store().caseCount(), CaseRow(caseCount), patience);
    hands.stop();
    QVERIFY(m_steps > 10);
    QVERIFY(settled());
    QCOMPARE(m_session->caseTable()->rows(), expectedRows(*m_session));

    CaseQuery query;
    query.filter.search = u"fofana"_s;
    query.sort.column = nameColumn;
    QVERIFY(showRows(*m_session, query));
    const RowMap &rows = m_session->caseTable()->rows();
    QVERIFY(!rows.empty() && rows.size() < caseCount / 2);
    QCOMPARE(rows, expectedRows(*m_session));

    QVERIFY(showRows(*m_session, {}));
    QCOMPARE(m_session->caseTable()->rowCount(), caseCount);
    QCOMPARE(std::unordered_set<CaseRow>(rows.begin(), rows.end()).size(), size_t(caseCount));
}

void TestBusyLoading::keepsTheSelectedCaseWhileRowsArrive()
{
    sortBy(nameColumn, Qt::AscendingOrder);
    QTRY_VERIFY_WITH_TIMEOUT(table() && m_session->caseTable()->rowCount() > 10, patience);
    table()->selectRow(10);
    const QString chosen = m_session->caseTable()->text(10, ColumnKey::ofField(CaseField::CaseId));
    QVERIFY(m_session->store().caseCount() < caseCount);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->store().caseCount(), CaseRow(caseCount), patience);
    QVERIFY(settled());

    const QModelIndexList selected = table()->selectionModel()->selectedRows();
    QCOMPARE(selected.size(), 1);
    QCOMPARE(m_session->caseTable()->text(selected.first().row(), ColumnKey::ofField(CaseField::CaseId)),
             chosen);
    QCOMPARE(m_session->caseTable()->rows(), expectedRows(*m_session));
}

void TestBusyLoading::cancelFreesTheLineAndKeepsWhatCame()
{
    // The next page keeps the server thinking for longer than the test may take.
    QTRY_VERIFY_WITH_TIMEOUT(m_session->store().caseCount() >= 2 * pageSize, patience);
    m_server->answerOnce(u"/case/"_s, {.delayMilliseconds = 2 * patience});
    const auto pagesAsked = [this] { return m_server->requests().filter(u"/case/"_s).size(); };
    const qsizetype asked = pagesAsked();
    QTRY_VERIFY_WITH_TIMEOUT(pagesAsked() > asked, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->isQueryRunning(), patience);
    const CaseRow came = m_session->store().caseCount();
    QVERIFY(came < caseCount);
    const QString caseId = m_session->caseTable()->text(0, ColumnKey::ofField(CaseField::CaseId));

    QElapsedTimer clock;
    clock.start();
    m_session->cancelLoading();
    QCOMPARE(m_session->state(), Session::State::Ready);
    bool answered = false;
    m_session->openCase(caseId, true, this,
                        [&answered](const Result<OneCase> &found) { answered = bool(found); });
    QTRY_VERIFY_WITH_TIMEOUT(answered, patience);
    QVERIFY2(clock.elapsed() < freedWithin, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(!m_session->isComplete());
    QVERIFY(m_session->store().caseCount() >= came);
    QVERIFY(settled());
    QCOMPARE(m_session->caseTable()->rows(), expectedRows(*m_session));
}

QTEST_MAIN(TestBusyLoading)
#include "tst_busyloading.moc"
