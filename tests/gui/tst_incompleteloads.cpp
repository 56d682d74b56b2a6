// SPDX-License-Identifier: GPL-3.0-or-later
#include "guihelpers.h"
#include "sessionhelpers.h"

#include "credentials/memorysecretstore.h"
#include "models/casetablemodel.h"
#include "widgets/loadscopedialog.h"
#include "widgets/mainwindow.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace ccb;
using namespace ccb::tests;
using namespace Qt::StringLiterals;

namespace
{
constexpr int patience = 20'000; // milliseconds
}

// What the window says when not all cases are here, and the ways on that it offers.
class TestIncompleteLoads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void continuesFromWhereItFailed();
    void continuesFromWhereItWasStopped();
    void saysHowManyAreMissing();
    void saysThatAllAreHere();
    void countsDownWhileItWaits();
    void offersToNarrowADomainThatIsTooLarge();
    void forgetsTheScopeOfAnotherDomain();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;

    void open(const char *domain, const DemoOptions &options = {}, int pageSize = 500);
    void signIn(const char *domain);
    bool shows(const QString &text) const; // some visible label contains it
    QAbstractButton *button(const QString &name) const { return find<QAbstractButton>(m_window.get(), name); }
};

void TestIncompleteLoads::initTestCase()
{
    QVERIFY(m_folder.isValid());
    useSettingsOf(m_folder.filePath(u"settings"_s));
}

void TestIncompleteLoads::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_server.reset();
    QSettings().clear();
}

void TestIncompleteLoads::open(const char *domain, const DemoOptions &options, int pageSize)
{
    m_server = std::make_unique<DemoServer>(options);
    QVERIFY(m_server->start());
    m_session = std::make_unique<Session>(std::make_unique<MemorySecretStore>());
    m_session->setLimits(quickLimits());
    SessionScope scope;
    scope.request.pageSize = pageSize;
    m_session->setScope(scope);
    m_window = std::make_unique<MainWindow>(m_session.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    signIn(domain);
}

void TestIncompleteLoads::signIn(const char *domain)
{
    Connection connection = demoOn(*m_server);
    connection.domain = QString::fromLatin1(domain);
    m_session->signIn(connection, DemoServer::apiKey(), false);
}

bool TestIncompleteLoads::shows(const QString &text) const
{
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

void TestIncompleteLoads::continuesFromWhereItFailed()
{
    open("fault-lost");
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Failed, patience);
    // That names are missing too, which is known later, does not take its place.
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->isLoadingPeople(), patience);
    QVERIFY(m_session->peopleError());
    QVERIFY(shows(u"of 2,512 cases could be loaded"_s));
    QVERIFY(shows(u"Incomplete: "_s));
    QAbstractButton *goOn = button(u"Continue from here"_s);
    QVERIFY(goOn);
    m_server->mendFaults();
    press(goOn);
    QVERIFY(waitUntilLoaded(*m_session));
    QTRY_COMPARE(m_session->caseTable()->rowCount(), 2512);
    QVERIFY(!button(u"Continue from here"_s));
    QVERIFY(!button(u"Continue"_s));
    QVERIFY(shows(u"Complete"_s));
}

void TestIncompleteLoads::continuesFromWhereItWasStopped()
{
    open("demo", {.delayMilliseconds = 150});
    QTRY_VERIFY_WITH_TIMEOUT(m_session->store().caseCount() > 0, patience);
    QVERIFY(!button(u"Continue"_s));
    press(button(u"Cancel"_s));
    QTRY_COMPARE(m_session->state(), Session::State::Ready);
    const CaseRow before = m_session->store().caseCount();
    QVERIFY(before < 2512);
    QTRY_VERIFY(shows(u"Incomplete: "_s));
    QAbstractButton *goOn = button(u"Continue"_s);
    QVERIFY(goOn);
    press(goOn);
    QVERIFY(m_session->store().caseCount() >= before);
    QVERIFY(waitUntilLoaded(*m_session));
    QCOMPARE(m_session->store().caseCount(), CaseRow(2512));
    QTRY_VERIFY(shows(u"Complete"_s));
}

void TestIncompleteLoads::saysHowManyAreMissing()
{
    open("fault-short");
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Failed, patience);
    QVERIFY(shows(u"2,515"_s));
    QTRY_COMPARE(m_session->caseTable()->rowCount(), 2512);
    QVERIFY(button(u"Try again"_s));
    QVERIFY(!button(u"Continue from here"_s));
}

void TestIncompleteLoads::saysThatAllAreHere()
{
    open("demo");
    QVERIFY(waitUntilLoaded(*m_session));
    QTRY_VERIFY(shows(u"Complete · "_s));
    QTRY_VERIFY(shows(u" %1 request"_s.arg(m_session->requestCount())));
}

void TestIncompleteLoads::countsDownWhileItWaits()
{
    m_server.reset();
    open("fault-throttled", {}, 100);
    QTRY_VERIFY_WITH_TIMEOUT(shows(u"Trying again in "_s), patience);
    QVERIFY(button(u"Cancel"_s));
    QVERIFY(waitUntilLoaded(*m_session));
    QVERIFY(!shows(u"Trying again"_s));
    QCOMPARE(m_session->store().caseCount(), CaseRow(2512));
}

void TestIncompleteLoads::offersToNarrowADomainThatIsTooLarge()
{
    QSettings().setValue(u"loading/mostCases"_s, 5000);
    open("demo", {.generatedCases = 20'000});
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Ready, patience);
    QVERIFY(shows(u"20,000"_s));
    QVERIFY(!button(u"Continue"_s));
    QAbstractButton *narrow = button(u"What to load…"_s);
    QVERIFY(narrow);
    press(narrow);
    auto *dialog = openDialog<LoadScopeDialog>();
    QVERIFY(dialog);
    auto *type = find<QComboBox>(dialog, u"Case type to load"_s);
    auto *most = find<QSpinBox>(dialog, u"At most"_s);
    QVERIFY(type && most);
    QCOMPARE(most->value(), 5000);
    // The types come from the applications, whatever is loaded.
    QTRY_VERIFY(type->findText(u"referral"_s) > 0);
    enterText(type->lineEdit(), u"referral"_s);
    QVERIFY(choose(find<QComboBox>(dialog, u"Status to load"_s), u"Open"_s));
    press(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok));
    QVERIFY(waitUntilLoaded(*m_session));
    QVERIFY(m_session->isComplete());
    QCOMPARE(m_session->store().caseTypes().size(), 1);
    QCOMPARE(m_session->store().caseTypes().first().type, u"referral"_s);
    QTRY_VERIFY(shows(u"Complete for referral, open"_s));
    QVERIFY(!button(u"What to load…"_s));
}

void TestIncompleteLoads::forgetsTheScopeOfAnotherDomain()
{
    open("demo");
    QVERIFY(waitUntilLoaded(*m_session));
    SessionScope scope = m_session->scope();
    scope.request.filter.caseType = u"mother"_s;
    m_session->loadScope(scope);
    QVERIFY(waitUntilLoaded(*m_session));
    QVERIFY(m_session->store().caseCount() < 2512);
    signIn("fault-next-url");
    QVERIFY(waitUntilLoaded(*m_session));
    QCOMPARE(m_session->store().caseCount(), CaseRow(2512));
}

QTEST_MAIN(TestIncompleteLoads)
#include "tst_incompleteloads.moc"
