// SPDX-License-Identifier: GPL-3.0-or-later
#include "guihelpers.h"
#include "sessionhelpers.h"

#include "credentials/memorysecretstore.h"
#include "models/casetablemodel.h"
#include "widgets/mainwindow.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QLabel>
#include <QProgressBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace ccb;
using namespace ccb::tests;
using namespace Qt::StringLiterals;

namespace
{
constexpr int patience = 20'000; // milliseconds
// Generous: a debug build or a sanitizer on a busy machine. A window that waits for its data takes longer.
constexpr int longestPause = 700; // milliseconds
// A page that is no data is asked for again: the first time and each of the new tries.
constexpr int everyTry = 6;
} // namespace

// What the window shows before, while and after data come, and when they do not come.
class TestWindowStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void showsBeforeTheFirstAnswer();
    void staysResponsiveWhileLoading();
    void showsProgressAndCancels();
    void saysThatAPageIsNoData();
    void keepsWhatCameBeforeAFailure();
    void saysThatNobodyAnswers();
    void fitsTheOwnersToTheirNames();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;

    void open(const DemoOptions &options);
    void startSignIn() { m_session->signIn(demoOn(*m_server), DemoServer::apiKey(), false); }
};

void TestWindowStates::initTestCase()
{
    QVERIFY(m_folder.isValid());
    useSettingsOf(m_folder.filePath(u"settings"_s));
}

void TestWindowStates::init()
{
    QSettings().clear();
    open({});
}

void TestWindowStates::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_server.reset();
}

void TestWindowStates::open(const DemoOptions &options)
{
    cleanup();
    m_server = std::make_unique<DemoServer>(options);
    QVERIFY(m_server->start());
    m_session = std::make_unique<Session>(std::make_unique<MemorySecretStore>());
    m_session->setLimits(quickLimits());
    m_window = std::make_unique<MainWindow>(m_session.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestWindowStates::showsBeforeTheFirstAnswer()
{
    m_server->answerOnce(u"/case/"_s, {.status = 401, .body = "{}", .delayMilliseconds = 60'000}, 100);
    QElapsedTimer clock;
    clock.start();
    startSignIn();
    QVERIFY(clock.elapsed() < longestPause);
    QVERIFY(m_window->isVisible());
    QCOMPARE(m_session->state(), Session::State::Connecting);
    QVERIFY(find<QLabel>(m_window.get(), u"Signing in to demo…"_s));

    QAbstractButton *cancel = find<QAbstractButton>(m_window.get(), u"Cancel"_s);
    QVERIFY(cancel);
    press(cancel);
    QTRY_COMPARE(m_session->state(), Session::State::SignedOut);
    QVERIFY(find<QAbstractButton>(m_window.get(), u"Sign in…"_s));
}

void TestWindowStates::staysResponsiveWhileLoading()
{
    QTimer ticks;
    QElapsedTimer sinceTick;
    qint64 longest = 0;
    int count = 0;
    connect(&ticks, &QTimer::timeout, this, [&] {
        longest = std::max(longest, sinceTick.restart());
        ++count;
    });
    ticks.start(5);
    sinceTick.start();
    startSignIn();
    QVERIFY(waitUntilLoaded(*m_session));
    QVERIFY(m_session->store().caseCount() > 2400);
    QVERIFY(count > 5);
    qInfo() << "longest pause" << longest << "ms";
    QVERIFY2(longest < longestPause, qPrintable(QString::number(longest)));
}

void TestWindowStates::showsProgressAndCancels()
{
    open({.generatedCases = 200'000, .delayMilliseconds = 100});
    startSignIn();
    QTRY_VERIFY_WITH_TIMEOUT(m_session->caseTable()->rowCount() > 0, patience);
    auto *progress = find<QProgressBar>(m_window.get(), u"Progress"_s);
    QVERIFY(progress);
    QVERIFY(progress->value() < progress->maximum());
    QAbstractButton *cancel = find<QAbstractButton>(m_window.get(), u"Cancel"_s);
    QVERIFY(cancel);
    press(cancel);
    QTRY_COMPARE(m_session->state(), Session::State::Ready);
    QVERIFY(!m_session->isComplete());
    QVERIFY(!progress->isVisible());
    QVERIFY(m_session->caseTable()->rowCount() > 0);
    QVERIFY(find<QTableView>(m_window.get(), u"Cases"_s));
}

void TestWindowStates::saysThatAPageIsNoData()
{
    const DemoServer::Answer page{.contentType = "text/html",
                                  .body = "<html><body>Please log in</body></html>"};
    m_server->answerOnce(u"/case/v2"_s, page, everyTry);
    startSignIn();
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Failed, patience);
    QAbstractButton *again = find<QAbstractButton>(m_window.get(), u"Try again"_s);
    QVERIFY(again);
    for (const QLabel *label : m_window->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(u"<html"_s));
    press(again);
    QVERIFY(waitUntilLoaded(*m_session));
    QVERIFY(find<QTableView>(m_window.get(), u"Cases"_s));
    QVERIFY(m_session->caseTable()->rowCount() > 2400);
    QVERIFY(!find<QAbstractButton>(m_window.get(), u"Try again"_s));
}

void TestWindowStates::keepsWhatCameBeforeAFailure()
{
    startSignIn();
    QVERIFY(waitUntilLoaded(*m_session));
    const int before = m_session->caseTable()->rowCount();
    m_server->answerOnce(u"/case/v2"_s, {.contentType = "text/html", .body = "<html></html>"}, everyTry);
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Failed, patience);
    QCOMPARE(m_session->caseTable()->rowCount(), before);
    QVERIFY(find<QTableView>(m_window.get(), u"Cases"_s));
    QAbstractButton *again = find<QAbstractButton>(m_window.get(), u"Try again"_s);
    QVERIFY(again);
    press(again);
    QVERIFY(waitUntilLoaded(*m_session));
    QVERIFY(m_session->isComplete());
    QVERIFY(!find<QAbstractButton>(m_window.get(), u"Try again"_s));
}

void TestWindowStates::saysThatNobodyAnswers()
{
    const Connection connection = demoOn(*m_server);
    m_server.reset();
    m_session->signIn(connection, DemoServer::apiKey(), false);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::SignedOut, patience);
    QTRY_VERIFY(find<QAbstractButton>(m_window.get(), u"Try again"_s));
    QVERIFY(find<QAbstractButton>(m_window.get(), u"Sign in…"_s));
}

void TestWindowStates::fitsTheOwnersToTheirNames()
{
    for (const QString &people : {u"/user/v1"_s, u"/web-user/"_s, u"/group/"_s, u"/location/"_s})
        m_server->answerOnce(people, {.status = 400, .body = "{}"});
    startSignIn();
    QVERIFY(waitUntilLoaded(*m_session));
    QVERIFY(m_session->peopleError());
    const auto *table = find<QTableView>(m_window.get(), u"Cases"_s);
    QVERIFY(table);
    const int owners = columnOf(table, u"Owner"_s);
    const int widthOfIds = table->columnWidth(owners);

    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QVERIFY(waitUntilLoaded(*m_session));
    QVERIFY(!m_session->peopleError());
    QVERIFY(columnTexts(table, u"Owner"_s).contains(u"Sanzéna"_s));
    QVERIFY(table->columnWidth(owners) < widthOfIds);
}

QTEST_MAIN(TestWindowStates)
#include "tst_windowstates.moc"
