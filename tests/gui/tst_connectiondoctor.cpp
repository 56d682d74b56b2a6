// SPDX-License-Identifier: GPL-3.0-or-later
#include "guihelpers.h"
#include "sessionhelpers.h"

#include "credentials/memorysecretstore.h"
#include "widgets/connectiondoctordialog.h"
#include "widgets/mainwindow.h"
#include "widgets/signindialog.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace ccb;
using namespace ccb::tests;
using namespace Qt::StringLiterals;

namespace
{
constexpr int patience = 20'000; // milliseconds
const QString stateColumn = u"State"_s;
const QString missingColumn = u"What is missing and who can give it"_s;
} // namespace

// The ways to the connection doctor, what it shows, and how many requests it makes.
class TestConnectionDoctor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void opensFromTheHelpMenu();
    void saysWhatIsMissing();
    void copiesTheTableAsText();
    void tellsAssistiveTechnology();
    void outlivesTheSession();
    void noticeNamesWhatIsLeftOut();
    void noNoticeWhenNothingIsLeftOut();
    void doesNotLookAgainWithAKeptKey();
    void worksWithoutTheUsers();
    void worksWithoutTheCases();
    void explainsAFailedSignIn();
    void asksWithTheKeyInTheField();
    void needsAKeyToAskWith();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;

    QAction *action() const { return m_window->findChild<QAction *>(u"actionConnectionDoctor"_s); }
    bool signInByDialog(const Connection &connection, const QString &key);
    ConnectionDoctorDialog *openDoctor();
    static bool waitForRows(const ConnectionDoctorDialog *doctor);
    static QTableView *table(const QWidget *doctor) { return find<QTableView>(doctor, u"Access"_s); }
    static QString missing(const QWidget *doctor, const QString &what);
    QString notice() const;
    QString pageText() const;
    QStringList asked(const QStringList &parts) const;
};

void TestConnectionDoctor::initTestCase()
{
    QVERIFY(m_folder.isValid());
    useSettingsOf(m_folder.filePath(u"settings"_s));
}

void TestConnectionDoctor::init()
{
    QSettings().clear();
    m_server = std::make_unique<DemoServer>();
    QVERIFY(m_server->start());
    m_session = std::make_unique<Session>(std::make_unique<MemorySecretStore>());
    m_session->setLimits(quickLimits());
    m_window = std::make_unique<MainWindow>(m_session.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestConnectionDoctor::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_server.reset();
}

bool TestConnectionDoctor::signInByDialog(const Connection &connection, const QString &key)
{
    m_window->signIn({});
    auto *dialog = openDialog<SignInDialog>();
    return dialog && QTest::qWaitForWindowActive(dialog) && fillInSignIn(dialog, connection, key);
}

ConnectionDoctorDialog *TestConnectionDoctor::openDoctor()
{
    action()->trigger();
    return openDialog<ConnectionDoctorDialog>();
}

bool TestConnectionDoctor::waitForRows(const ConnectionDoctorDialog *doctor)
{
    return QTest::qWaitFor(
        [doctor] {
            auto *again = find<QAbstractButton>(doctor, u"Run again"_s);
            return again && again->isEnabled();
        },
        patience);
}

QString TestConnectionDoctor::missing(const QWidget *doctor, const QString &what)
{
    const auto row = columnTexts(table(doctor), u"What"_s).indexOf(what);
    return columnTexts(table(doctor), missingColumn).value(row);
}

QString TestConnectionDoctor::notice() const
{
    const auto *banner = find<QFrame>(m_window.get(), u"Notice"_s);
    const auto *text = banner ? banner->findChild<QLabel *>(u"text"_s) : nullptr;
    return text ? text->text() : QString();
}

// All that the labels on the page in front say.
QString TestConnectionDoctor::pageText() const
{
    QStringList texts;
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts += label->text();
    }
    return texts.join(u'\n');
}

// How often each part occurs in the requests, as "part n".
QStringList TestConnectionDoctor::asked(const QStringList &parts) const
{
    const QStringList requests = m_server->requests();
    QStringList counts;
    for (const QString &part : parts)
        counts += u"%1 %2"_s.arg(part).arg(requests.filter(part).size());
    return counts;
}

void TestConnectionDoctor::opensFromTheHelpMenu()
{
    QVERIFY(!action()->isEnabled());
    QVERIFY(signInAndLoad(*m_session, *m_server));
    QVERIFY(action()->isEnabled());
    const qsizetype before = m_server->requests().size();
    ConnectionDoctorDialog *doctor = openDoctor();
    QVERIFY(doctor);
    const QAbstractItemModelTester tester(table(doctor)->model());
    QCOMPARE(columnTexts(table(doctor), stateColumn), QStringList(9, u"Asking…"_s));
    QVERIFY(waitForRows(doctor));
    QCOMPARE(
        columnTexts(table(doctor), u"What"_s),
        (QStringList{u"List of your domains"_s, u"Cases, API v2"_s, u"Cases, API v1"_s, u"Cases, API v0.5"_s,
                     u"Mobile workers"_s, u"Web users"_s, u"Groups"_s, u"Locations"_s, u"Applications"_s}));
    QCOMPARE(columnTexts(table(doctor), stateColumn), QStringList(9, u"Works"_s));
    // The load has been told the rest already.
    QCOMPARE(m_server->requests().size() - before, 3);

    press(find<QAbstractButton>(doctor, u"Run again"_s));
    QVERIFY(waitForRows(doctor));
    QCOMPARE(columnTexts(table(doctor), stateColumn), QStringList(9, u"Works"_s));
    QCOMPARE(m_server->requests().size() - before, 3 + 9);

    press(find<QAbstractButton>(doctor, u"Close"_s));
    QTRY_VERIFY(!openDialog<ConnectionDoctorDialog>());
}

void TestConnectionDoctor::saysWhatIsMissing()
{
    m_server->answerOnce(u"/web-user/"_s, {.status = 403}, 100);
    QVERIFY(signInAndLoad(*m_session, *m_server));
    ConnectionDoctorDialog *doctor = openDoctor();
    QVERIFY(waitForRows(doctor));
    QStringList states(9, u"Works"_s);
    states[5] = u"Refused"_s;
    QCOMPARE(columnTexts(table(doctor), stateColumn), states);
    const QString text = missing(doctor, u"Web users"_s);
    QVERIFY2(text.contains(u"Edit Web Users"_s), qPrintable(text));
    QVERIFY2(text.contains(u"administrator"_s), qPrintable(text));
    QVERIFY(missing(doctor, u"Groups"_s).isEmpty());
    QVERIFY(find<QLabel>(doctor, u"Summary"_s)->text().contains(u"web users"_s));

    // The text has the height that it needs, whatever the width.
    for (const int width : {560, 900}) {
        doctor->resize(width, 500);
        const int wide = table(doctor)->columnWidth(columnOf(table(doctor), missingColumn));
        const QRect needed =
            table(doctor)->fontMetrics().boundingRect(QRect(0, 0, wide - 6, 10'000), Qt::TextWordWrap, text);
        QTRY_VERIFY(table(doctor)->rowHeight(5) >= needed.height());
        QVERIFY(table(doctor)->rowHeight(6) < needed.height() || needed.height() < 30);
    }
}

void TestConnectionDoctor::copiesTheTableAsText()
{
    m_server->answerOnce(u"/web-user/"_s, {.status = 403}, 100);
    QVERIFY(signInAndLoad(*m_session, *m_server));
    ConnectionDoctorDialog *doctor = openDoctor();
    QVERIFY(waitForRows(doctor));
    press(find<QAbstractButton>(doctor, u"Copy as text"_s));
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.contains(u"Web users: Refused. Your account may not list the web users"_s),
             qPrintable(text));
    QVERIFY(text.contains(u"Mobile workers: Works\n"_s));
    QVERIFY(text.contains(u"Domain: demo\n"_s));
    QVERIFY(text.contains(DemoServer::demoUsername()));
    QVERIFY(!text.contains(DemoServer::apiKey()));
}

void TestConnectionDoctor::tellsAssistiveTechnology()
{
    QVERIFY(signInAndLoad(*m_session, *m_server));
    ConnectionDoctorDialog *doctor = openDoctor();
    QVERIFY(waitForRows(doctor));
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(table(doctor));
    QCOMPARE(access->role(), QAccessible::Table);
    QCOMPARE(access->text(QAccessible::Name), u"Access"_s);
    QCOMPARE(access->tableInterface()->rowCount(), 9);
    QCOMPARE(access->tableInterface()->cellAt(4, 0)->text(QAccessible::Name), u"Mobile workers"_s);
    QCOMPARE(access->tableInterface()->cellAt(4, 1)->text(QAccessible::Name), u"Works"_s);
}

void TestConnectionDoctor::outlivesTheSession()
{
    QVERIFY(signInAndLoad(*m_session, *m_server));
    m_server->answerOnce(u"/user_domains/"_s, {.delayMilliseconds = 60'000});
    ConnectionDoctorDialog *doctor = openDoctor();
    QVERIFY(!find<QAbstractButton>(doctor, u"Run again"_s)->isEnabled());
    m_session->signOut();
    QVERIFY(waitForRows(doctor));
    QCOMPARE(columnTexts(table(doctor), stateColumn), QStringList(9, u"Not asked"_s));
    press(find<QAbstractButton>(doctor, u"Run again"_s)); // nobody is there to ask for
    QCOMPARE(columnTexts(table(doctor), stateColumn), QStringList(9, u"Not asked"_s));
}

void TestConnectionDoctor::noticeNamesWhatIsLeftOut()
{
    m_server->answerOnce(u"/web-user/"_s, {.status = 403}, 100);
    m_server->answerOnce(u"/group/"_s, {.status = 403}, 100);
    QVERIFY(signInByDialog(demoOn(*m_server), DemoServer::apiKey()));
    QTRY_VERIFY_WITH_TIMEOUT(notice().startsWith(u"This key may not read"_s), patience);
    QVERIFY2(notice().contains(u"web users"_s) && notice().contains(u"groups"_s), qPrintable(notice()));
    QVERIFY2(!notice().contains(u"locations"_s) && !notice().contains(u"cases"_s), qPrintable(notice()));
    // Only what the load did not tell was asked for. (The sign-in dialog asks for the domains by itself.)
    const QStringList parts{u"/v0.5/case/"_s, u"/application/"_s, u"/web-user/"_s};
    const QStringList once{u"/v0.5/case/ 1"_s, u"/application/ 1"_s, u"/web-user/ 1"_s};
    QCOMPARE(asked(parts), once);
    const qsizetype before = m_server->requests().size();

    press(find<QAbstractButton>(m_window.get(), u"What is missing…"_s));
    auto *doctor = openDialog<ConnectionDoctorDialog>();
    QVERIFY(doctor);
    QVERIFY(waitForRows(doctor));
    QVERIFY(missing(doctor, u"Groups"_s).contains(u"Edit Mobile Workers"_s));
    QCOMPARE(m_server->requests().size(), before); // all of it is known
}

void TestConnectionDoctor::noNoticeWhenNothingIsLeftOut()
{
    QVERIFY(signInByDialog(demoOn(*m_server), DemoServer::apiKey()));
    QTRY_COMPARE_WITH_TIMEOUT(asked({u"/application/"_s}), QStringList{u"/application/ 1"_s}, patience);
    QVERIFY(waitUntilLoaded(*m_session));
    QTest::qWait(200); // for the answer
    QCOMPARE(notice(), QString());
}

void TestConnectionDoctor::doesNotLookAgainWithAKeptKey()
{
    m_session->signIn(demoOn(*m_server), DemoServer::apiKey(), true);
    QVERIFY(waitUntilLoaded(*m_session));
    m_session->signInWithKeptSecret(demoOn(*m_server));
    QVERIFY(waitUntilLoaded(*m_session));
    QTest::qWait(200); // for what must not come
    QCOMPARE(asked({u"user_domains"_s, u"/application/"_s}),
             (QStringList{u"user_domains 0"_s, u"/application/ 0"_s}));
}

void TestConnectionDoctor::worksWithoutTheUsers()
{
    m_server->answerOnce(u"/web-user/"_s, {.status = 403}, 100);
    QVERIFY(signInAndLoad(*m_session, *m_server));
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    auto *kind = find<QComboBox>(m_window.get(), u"Kind of user"_s);
    QVERIFY(kind);
    QVERIFY(find<QTableView>(m_window.get(), u"Users"_s)); // the mobile workers
    QVERIFY(choose(kind, u"Web users"_s));
    QVERIFY(!find<QTableView>(m_window.get(), u"Users"_s));
    QVERIFY2(pageText().contains(u"Web users could not be read"_s), qPrintable(pageText()));
    QVERIFY(pageText().contains(u"Edit Web Users"_s));

    m_server->answerOnce(u"/user/"_s, {.status = 403}, 100);
    m_session->refresh();
    QVERIFY(waitUntilLoaded(*m_session));
    QVERIFY(choose(kind, u"Everyone"_s));
    QVERIFY(pageText().contains(u"The users could not be read"_s));
    QVERIFY(pageText().contains(u"Edit Web Users"_s));
    QVERIFY(pageText().contains(u"Edit Mobile Workers"_s));
    QVERIFY(m_session->store().caseCount() > 0);
}

void TestConnectionDoctor::worksWithoutTheCases()
{
    m_server->answerOnce(u"/case/"_s, {.status = 403}, 100);
    QVERIFY(signInByDialog(demoOn(*m_server), DemoServer::apiKey()));
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Failed, patience);
    QVERIFY2(pageText().contains(u"Edit Data (edit_data)"_s), qPrintable(pageText()));
    QTRY_VERIFY_WITH_TIMEOUT(notice().startsWith(u"This key may not read cases"_s), patience);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    auto *users = find<QTableView>(m_window.get(), u"Users"_s);
    QVERIFY(users && users->model()->rowCount() > 0);
}

void TestConnectionDoctor::explainsAFailedSignIn()
{
    Connection connection = demoOn(*m_server);
    connection.username = DemoServer::limitedUsername();
    const QString offer = u"What may this key do?"_s;
    m_window->signIn({});
    auto *dialog = openDialog<SignInDialog>();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QVERIFY(!find<QAbstractButton>(dialog, offer));
    QVERIFY(fillInSignIn(dialog, connection, DemoServer::apiKey()));
    QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractButton>(dialog, offer), patience);
    press(find<QAbstractButton>(dialog, offer));
    auto *doctor = openDialog<ConnectionDoctorDialog>();
    QVERIFY(doctor);
    QVERIFY(waitForRows(doctor));
    QStringList states(9, u"Refused"_s);
    states[0] = u"Works"_s;
    QCOMPARE(columnTexts(table(doctor), stateColumn), states);
    QVERIFY(missing(doctor, u"Cases, API v2"_s).contains(u"Edit Data"_s));
    QVERIFY(find<QLabel>(doctor, u"Summary"_s)->text().contains(u"Nothing in this domain"_s));
    QVERIFY(!m_session->isSignedIn());
    press(find<QAbstractButton>(doctor, u"Close"_s));
    QTRY_VERIFY(!openDialog<ConnectionDoctorDialog>());
    QVERIFY(dialog->isVisible());
    QCOMPARE(find<QLineEdit>(dialog, u"API key"_s)->text(), DemoServer::apiKey());
}

void TestConnectionDoctor::asksWithTheKeyInTheField()
{
    QVERIFY(signInByDialog(demoOn(*m_server), u"guess"_s));
    auto *dialog = openDialog<SignInDialog>();
    const QString offer = u"What may this key do?"_s;
    QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractButton>(dialog, offer), patience);
    // The sign-in dialog asks for the domains by itself; the doctor asks for the cases once, and stops.
    const QString domainPath = u"/a/demo/"_s;
    const qsizetype before = m_server->requests().filter(domainPath).size();
    press(find<QAbstractButton>(dialog, offer));
    auto *doctor = openDialog<ConnectionDoctorDialog>();
    QVERIFY(waitForRows(doctor));
    QCOMPARE(columnTexts(table(doctor), stateColumn), QStringList(9, u"Refused"_s));
    QVERIFY(missing(doctor, u"Groups"_s).contains(u"did not accept the username and API key"_s));
    QCOMPARE(m_server->requests().filter(domainPath).size() - before, 1);
    doctor->close();

    // A key that was wrong is no longer asked about once another is typed.
    enterText(find<QLineEdit>(dialog, u"API key"_s), u"another"_s);
    QVERIFY(!find<QAbstractButton>(dialog, offer));
}

void TestConnectionDoctor::needsAKeyToAskWith()
{
    QVERIFY(signInByDialog(demoOn(*m_server), {}));
    auto *dialog = openDialog<SignInDialog>();
    QVERIFY(find<QLabel>(dialog, u"Message"_s)); // it asks for a key
    QVERIFY(!find<QAbstractButton>(dialog, u"What may this key do?"_s));
    QCOMPARE(m_server->requests(), QStringList());
}

QTEST_MAIN(TestConnectionDoctor)
#include "tst_connectiondoctor.moc"
