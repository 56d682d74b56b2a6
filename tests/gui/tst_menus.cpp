// SPDX-License-Identifier: GPL-3.0-or-later
#include "guihelpers.h"
#include "sessionhelpers.h"

#include "credentials/memorysecretstore.h"
#include "widgets/aboutdialog.h"
#include "widgets/exportdialog.h"
#include "widgets/logdialog.h"
#include "widgets/mainwindow.h"
#include "widgets/signindialog.h"

#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace ccb;
using namespace ccb::tests;
using namespace Qt::StringLiterals;

// The menu bar: what each entry does, and when it can be used.
class TestMenus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void namesEveryJob();
    void opensWithTheKeyboard();
    void offersWhatCanBeDone();
    void signsInAndOut();
    void refreshes();
    void exports();
    void quits();
    void showsTheLog();
    void tellsAboutItself();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;

    QMenu *menu(const QString &title) const;
    QAction *entry(const QString &menuTitle, const QString &beginning) const;
    void startSignIn() { m_session->signIn(demoOn(*m_server), DemoServer::apiKey(), false); }
};

void TestMenus::initTestCase()
{
    QVERIFY(m_folder.isValid());
    useSettingsOf(m_folder.filePath(u"settings"_s));
}

void TestMenus::init()
{
    QSettings().clear();
    m_server = std::make_unique<DemoServer>();
    QVERIFY(m_server->start());
    m_session = std::make_unique<Session>(std::make_unique<MemorySecretStore>());
    m_window = std::make_unique<MainWindow>(m_session.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMenus::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_server.reset();
}

QMenu *TestMenus::menu(const QString &title) const
{
    for (QAction *action : m_window->menuBar()->actions()) {
        if (action->text().remove(u'&') == title)
            return action->menu();
    }
    return nullptr;
}

QAction *TestMenus::entry(const QString &menuTitle, const QString &beginning) const
{
    const QMenu *found = menu(menuTitle);
    for (QAction *action : found ? found->actions() : QList<QAction *>()) {
        if (action->text().remove(u'&').startsWith(beginning))
            return action;
    }
    return nullptr;
}

void TestMenus::namesEveryJob()
{
    const auto texts = [this](const QString &title) {
        QStringList all;
        for (const QAction *action : menu(title)->actions())
            all << action->text();
        return all;
    };
    for (const QString &title : {u"File"_s, u"Help"_s}) {
        QVERIFY(menu(title));
        QStringList mnemonics;
        for (const QString &text : texts(title)) {
            if (text.isEmpty()) // a separator
                continue;
            const qsizetype mark = text.indexOf(u'&');
            QVERIFY2(mark >= 0, qPrintable(text));
            mnemonics << text.mid(mark + 1, 1).toLower();
        }
        QVERIFY(mnemonics.size() > 1);
        QCOMPARE(mnemonics.removeDuplicates(), 0);
    }
    for (const QString &text : {u"Sign in…"_s, u"Sign out"_s, u"Refresh"_s, u"Export…"_s, u"Quit"_s})
        QVERIFY2(entry(u"File"_s, text), qPrintable(text));
    for (const QString &text : {u"Show log"_s, u"About CommCare Browser"_s})
        QVERIFY2(entry(u"Help"_s, text), qPrintable(text));
}

void TestMenus::opensWithTheKeyboard()
{
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::AltModifier);
    QTRY_VERIFY(menu(u"File"_s)->isVisible());
    QTest::keyClick(menu(u"File"_s), Qt::Key_Escape);
    QTRY_VERIFY(!menu(u"File"_s)->isVisible());
}

void TestMenus::offersWhatCanBeDone()
{
    const auto isEnabled = [this](const QString &beginning) {
        return entry(u"File"_s, beginning)->isEnabled();
    };
    QVERIFY(isEnabled(u"Sign in"_s));
    QVERIFY(isEnabled(u"Quit"_s));
    for (const QString &beginning : {u"Sign out"_s, u"Refresh"_s, u"Export"_s})
        QVERIFY2(!isEnabled(beginning), qPrintable(beginning));
    QVERIFY(!entry(u"Help"_s, u"Show log"_s)->isEnabled()); // it has not been told of one
    startSignIn();
    QVERIFY(waitUntilLoaded(*m_session));
    for (const QString &beginning : {u"Sign in"_s, u"Sign out"_s, u"Refresh"_s, u"Export"_s, u"Quit"_s})
        QVERIFY2(isEnabled(beginning), qPrintable(beginning));
}

void TestMenus::signsInAndOut()
{
    entry(u"File"_s, u"Sign in"_s)->trigger();
    QVERIFY(openDialog<SignInDialog>());
    openDialog<SignInDialog>()->close();
    startSignIn();
    QVERIFY(waitUntilLoaded(*m_session));
    entry(u"File"_s, u"Sign out"_s)->trigger();
    QTRY_COMPARE(m_session->state(), Session::State::SignedOut);
    QVERIFY(!entry(u"File"_s, u"Sign out"_s)->isEnabled());
}

void TestMenus::refreshes()
{
    startSignIn();
    QVERIFY(waitUntilLoaded(*m_session));
    const qsizetype before = m_server->requests().size();
    entry(u"File"_s, u"Refresh"_s)->trigger();
    QVERIFY(waitUntilLoaded(*m_session));
    QVERIFY(m_server->requests().size() > before);
}

void TestMenus::exports()
{
    startSignIn();
    QVERIFY(waitUntilLoaded(*m_session));
    entry(u"File"_s, u"Export"_s)->trigger();
    QVERIFY(openDialog<ExportDialog>());
    openDialog<ExportDialog>()->close();
}

void TestMenus::quits()
{
    QTest::keyClick(m_window.get(), Qt::Key_Q, Qt::ControlModifier);
    QTRY_VERIFY(!m_window->isVisible());
}

void TestMenus::showsTheLog()
{
    const QString path = m_folder.filePath(u"program.log"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a request\n");
    file.close();
    m_window->setLogFile(path);
    QVERIFY(entry(u"Help"_s, u"Show log"_s)->isEnabled());
    entry(u"Help"_s, u"Show log"_s)->trigger();
    LogDialog *dialog = openDialog<LogDialog>();
    QVERIFY(dialog && !dialog->isModal());
    QCOMPARE(find<QPlainTextEdit>(dialog, u"Log"_s)->toPlainText(), u"a request"_s);
    entry(u"Help"_s, u"Show log"_s)->trigger(); // shows the same one
    QCOMPARE(m_window->findChildren<LogDialog *>().size(), 1);
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!openDialog<LogDialog>());
}

void TestMenus::tellsAboutItself()
{
    entry(u"Help"_s, u"About"_s)->trigger();
    auto *about = openDialog<AboutDialog>();
    QVERIFY(about);
    QTest::keyClick(about, Qt::Key_Escape);
    QTRY_VERIFY(!openDialog<AboutDialog>());
}

QTEST_MAIN(TestMenus)
#include "tst_menus.moc"
