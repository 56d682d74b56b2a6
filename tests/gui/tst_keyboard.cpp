// SPDX-License-Identifier: GPL-3.0-or-later
#include "guihelpers.h"
#include "sessionhelpers.h"

#include "models/casetablemodel.h"
#include "widgets/casedetailpane.h"
#include "widgets/casestableview.h"
#include "widgets/columnarranger.h"
#include "widgets/filterchip.h"
#include "widgets/mainwindow.h"
#include "widgets/noticebanner.h"

#include <QAbstractButton>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace ccb;
using namespace ccb::tests;
using namespace Qt::StringLiterals;

namespace
{

QString nameOf(const QWidget *widget)
{
    return widget->accessibleName().isEmpty() ? widget->property("text").toString().remove(u'&')
                                              : widget->accessibleName();
}

// The letters that Alt reaches in what is seen of a window: two of one kind would have to take turns.
QStringList letterClashes(const QWidget *window)
{
    QHash<QString, QStringList> uses;
    const auto add = [&uses](const QString &text) {
        const QKeySequence letter = QKeySequence::mnemonic(text);
        if (!letter.isEmpty())
            uses[letter.toString()] << text;
    };
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != window)
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            add(label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(button->text());
        else if (const auto *bar = qobject_cast<const QMenuBar *>(widget))
            for (const QAction *action : bar->actions())
                add(action->text());
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            for (int i = 0; i < tabs->count(); ++i)
                add(tabs->tabText(i));
    }
    QStringList clashes;
    for (auto use = uses.cbegin(); use != uses.cend(); ++use) {
        if (use->size() > 1)
            clashes << use.key() + u": "_s + use->join(u" / "_s);
    }
    return clashes;
}

QStringList letterClashes(const QMenu *menu)
{
    QHash<QString, QStringList> uses;
    QStringList clashes;
    for (const QAction *action : menu->actions()) {
        const QKeySequence letter = QKeySequence::mnemonic(action->text());
        if (!letter.isEmpty())
            uses[letter.toString()] << action->text();
        if (action->menu())
            clashes << letterClashes(action->menu());
    }
    for (const QStringList &use : std::as_const(uses)) {
        if (use.size() > 1)
            clashes << use.join(u" / "_s);
    }
    return clashes;
}

// Where Tab leads from here, until it comes back; nowhere when it does not come back.
QList<QWidget *> tabRound(QWidget *start)
{
    QList<QWidget *> round;
    for (QWidget *now = start; !round.contains(now) && round.size() < 200;) {
        round << now;
        QTest::keyClick(now, Qt::Key_Tab);
        now = QApplication::focusWidget();
        if (!now)
            break;
    }
    return QApplication::focusWidget() == start ? round : QList<QWidget *>();
}

QStringList namesOf(const QList<QWidget *> &widgets)
{
    QStringList names;
    for (const QWidget *widget : widgets)
        names << nameOf(widget);
    return names;
}

} // namespace

// All of the window without a mouse.
class TestKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void tabGoesRoundInReadingOrder();
    void tabGoesThroughTheUsers();
    void lettersDoNotClash();
    void partsAreOneKeyApart();
    void columnsAreArranged();
    void menuKeyReachesWhatTheHeadingHas();
    void filtersAreTakenAway();
    void usersAndTreesAreSorted();
    void dividersAreMoved();
    void escClosesWhatIsOpen();

private:
    QTemporaryDir m_settings;
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;

    CasesTableView *table() const { return find<CasesTableView>(m_window.get(), u"Cases"_s); }
    QTabWidget *tabs() const { return m_window->findChild<QTabWidget *>(u"tabs"_s); }
    QStringList headings() const;
    bool settled() const;
    QMenu *openMenu(QWidget *on) const;
};

void TestKeyboard::initTestCase()
{
    useSettingsOf(m_settings.path());
    m_server = std::make_unique<DemoServer>();
    QVERIFY(m_server->start());
}

void TestKeyboard::init()
{
    QSettings().clear();
    m_session = Session::withoutKeychain();
    m_window = std::make_unique<MainWindow>(m_session.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(signInAndLoad(*m_session, *m_server));
    QTRY_VERIFY(table() && table()->hasFocus());
    QTest::keyClick(table(), Qt::Key_Home, Qt::ControlModifier);
    QVERIFY(table()->currentIndex().isValid());
}

void TestKeyboard::cleanup()
{
    m_window.reset();
    m_session.reset();
}

QStringList TestKeyboard::headings() const
{
    QStringList titles;
    for (const ColumnKey &key : table()->columns()->visibleColumns())
        titles << columnTitle(key);
    return titles;
}

bool TestKeyboard::settled() const
{
    return QTest::qWaitFor([this] { return !m_session->isQueryRunning(); });
}

QMenu *TestKeyboard::openMenu(QWidget *on) const
{
    QTest::keyClick(on, Qt::Key_F10, Qt::ShiftModifier);
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

void TestKeyboard::tabGoesRoundInReadingOrder()
{
    m_session->setCaseQuery([] {
        CaseQuery query;
        query.filter.status = CaseStatus::Open;
        return query;
    }());
    QVERIFY(settled());
    auto *connection = find<QAbstractButton>(m_window.get(), u"Connection"_s);
    connection->setFocus();
    QStringList names = namesOf(tabRound(connection));
    const QStringList wanted{u"Connection"_s,
                             u"Refresh"_s,
                             u"Views"_s,
                             u"Search"_s,
                             u"Export"_s,
                             u"Case type"_s,
                             u"Status"_s,
                             u"Owner"_s,
                             u"Clear filters"_s,
                             u"Filter row"_s,
                             u"Checks"_s,
                             u"Columns"_s,
                             u"Remove the filter Open cases"_s,
                             u"Cases"_s,
                             QString()}; // the bar of tabs, named by its current tab
    names.removeAll(u"Whole domain"_s);  // which cannot be used with all cases here
    QVERIFY2(names == wanted, qPrintable(names.join(u", "_s)));
}

void TestKeyboard::tabGoesThroughTheUsers()
{
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    auto *search = find<QLineEdit>(m_window.get(), u"Search users"_s);
    QTRY_VERIFY(search && search->hasFocus());
    const QStringList names = namesOf(tabRound(search));
    const auto at = [&names](const QString &name) { return names.indexOf(name); };
    QVERIFY2(at(u"Users"_s) > 0, qPrintable(names.join(u", "_s)));
    QVERIFY(at(u"Users"_s) < at(u"Show this user's cases"_s));
    QVERIFY(at(u"Show this user's cases"_s) < at(u"User details"_s));
    QVERIFY(at(u"Kind of user"_s) > 0);
    QVERIFY(at(u"Kind of user"_s) < at(u"Activity"_s));
}

void TestKeyboard::lettersDoNotClash()
{
    QCOMPARE(letterClashes(m_window.get()), QStringList());
    QTest::keyClick(table(), Qt::Key_Return); // the case beside them
    QTRY_VERIFY(find<QTabWidget>(m_window.get(), u"Parts of the case"_s));
    auto *parts = find<QTabWidget>(m_window.get(), u"Parts of the case"_s);
    for (int part = 0; part < parts->count(); ++part) {
        parts->setCurrentIndex(part);
        QCOMPARE(letterClashes(m_window.get()), QStringList());
    }
    for (int tab = 0; tab < tabs()->count(); ++tab) {
        tabs()->setCurrentIndex(tab);
        QCOMPARE(letterClashes(m_window.get()), QStringList());
    }
    for (const QAction *menu : m_window->menuBar()->actions())
        QCOMPARE(letterClashes(menu->menu()), QStringList());
    // What opens from the menus.
    for (const char *entry : {"actionConnections", "actionSettings", "actionLoadScope", "actionSignIn",
                              "actionConnectionDoctor"}) {
        m_window->findChild<QAction *>(QLatin1StringView(entry))->trigger();
        QTRY_VERIFY2(openDialog<QDialog>(), entry);
        QDialog *dialog = openDialog<QDialog>();
        QVERIFY2(letterClashes(dialog).isEmpty(), qPrintable(letterClashes(dialog).join(u'\n')));
        QTRY_VERIFY2(dialog->focusWidget() && dialog->focusWidget()->isEnabled(), entry);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY2(!openDialog<QDialog>(), entry); // Esc closes it
    }
}

void TestKeyboard::partsAreOneKeyApart()
{
    QTest::keyClick(table(), Qt::Key_Return);
    auto *detail = m_window->findChild<CaseDetailPane *>();
    QTRY_VERIFY(detail->isVisible());
    QVERIFY(table()->hasFocus());
    QTest::keyClick(table(), Qt::Key_F6);
    QVERIFY(detail->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    QWidget *tools = QApplication::focusWidget();
    QVERIFY(m_window->findChild<QWidget *>(u"toolBar"_s)->isAncestorOf(tools));
    QTest::keyClick(tools, Qt::Key_F6);
    QVERIFY(table()->hasFocus()); // where it was
    QTest::keyClick(table(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(m_window->findChild<QWidget *>(u"toolBar"_s)->isAncestorOf(QApplication::focusWidget()));
}

void TestKeyboard::columnsAreArranged()
{
    const QStringList before = headings();
    QTest::keyClick(table(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(headings().value(0), before[1]);
    QCOMPARE(headings().value(1), before[0]);
    QTest::keyClick(table(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(table(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier); // no further
    QCOMPARE(headings(), before);
    const int column = table()->currentIndex().column();
    const int width = table()->columnWidth(column);
    QTest::keyClick(table(), Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(table()->columnWidth(column) > width);
    QTest::keyClick(table(), Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(table()->columnWidth(column), width);
}

void TestKeyboard::menuKeyReachesWhatTheHeadingHas()
{
    QMenu *menu = openMenu(table());
    QVERIFY(menu);
    QCOMPARE(letterClashes(menu), QStringList());
    const QMenu *column = nullptr;
    for (const QAction *action : menu->actions()) {
        if (action->menu() && action->text().remove(u'&') == u"Column Name")
            column = action->menu();
    }
    QVERIFY(column);
    QStringList entries;
    for (QAction *action : column->actions()) {
        entries << action->text().section(u'\t', 0, 0).remove(u'&');
        if (entries.last() == u"Freeze up to here")
            action->trigger();
    }
    for (const char *wanted : {"Profile of Name…", "Move towards the start", "Move towards the end",
                               "Fit to content", "Hide column", "Freeze up to here", "Choose columns…"})
        QVERIFY2(entries.contains(QString::fromUtf8(wanted)), wanted);
    menu->close();
    QCOMPARE(table()->columns()->frozenCount(), 1);
}

void TestKeyboard::filtersAreTakenAway()
{
    CaseQuery query;
    query.filter.status = CaseStatus::Open;
    query.filter.caseType = u"mother"_s;
    query.filter.search = u"a & b"_s;
    m_session->setCaseQuery(query);
    const auto chips = [this] {
        QList<FilterChip *> shown;
        for (FilterChip *chip : m_window->findChildren<FilterChip *>()) {
            if (chip->isVisible())
                shown << chip;
        }
        return shown;
    };
    QCOMPARE(chips().size(), 3);
    QVERIFY(chips()[2]->shortcut().isEmpty()); // an & in a value is no letter for Alt
    chips()[0]->setFocus();
    QTest::keyClick(chips()[0], Qt::Key_Right);
    QVERIFY(chips()[1]->hasFocus());
    QTest::keyClick(chips()[1], Qt::Key_Delete);
    QTRY_COMPARE(chips().size(), 2);
    QCOMPARE(m_session->caseQuery().filter.status, CaseStatus::All);
    QVERIFY(chips()[1]->hasFocus()); // the next one
    QTest::keyClick(chips()[1], Qt::Key_Space);
    QTRY_COMPARE(chips().size(), 1);
    QVERIFY(chips()[0]->hasFocus());
    QTest::keyClick(chips()[0], Qt::Key_Return);
    QTRY_COMPARE(chips().size(), 0);
    QVERIFY(m_session->caseQuery().filter.isEmpty());
    QVERIFY(table()->hasFocus());
}

void TestKeyboard::usersAndTreesAreSorted()
{
    tabs()->setCurrentIndex(1);
    auto *users = find<QTableView>(m_window.get(), u"Users"_s);
    QVERIFY(users);
    users->setFocus();
    const auto sortBy = [](const QAbstractItemView *view, const QString &heading) {
        // The entries of the menu that the menu key opens.
        bool found = false;
        for (const QAction *action : view->actions()) {
            if (action->menu())
                Q_EMIT action->menu()->aboutToShow();
            for (QAction *entry : action->menu() ? action->menu()->actions() : QList<QAction *>()) {
                if (entry->text() == heading) {
                    entry->trigger();
                    found = true;
                    break;
                }
            }
        }
        return found && view->contextMenuPolicy() == Qt::ActionsContextMenu;
    };
    QVERIFY(sortBy(users, u"Name"_s));
    const QStringList up = columnTexts(users, u"Name"_s);
    QVERIFY(sortBy(users, u"Name"_s));
    QStringList down = columnTexts(users, u"Name"_s);
    QVERIFY(up != down);
    QCOMPARE(up.first(), down.last());
    tabs()->setCurrentIndex(2);
    auto *groups = find<QTreeView>(m_window.get(), u"Groups"_s);
    groups->setFocus();
    QVERIFY(sortBy(groups, u"Users"_s));
    QCOMPARE(groups->header()->sortIndicatorSection(), 2);
}

void TestKeyboard::dividersAreMoved()
{
    QTest::keyClick(table(), Qt::Key_Return);
    auto *detail = m_window->findChild<CaseDetailPane *>();
    QTRY_VERIFY(detail->isVisible());
    const int width = detail->width();
    QTest::keyClick(table(), Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QTRY_VERIFY(detail->width() > width);
    const int wider = detail->width();
    QTest::keyClick(table(), Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QTRY_VERIFY(detail->width() < wider);
}

void TestKeyboard::escClosesWhatIsOpen()
{
    QTest::keyClick(table(), Qt::Key_Return);
    auto *detail = m_window->findChild<CaseDetailPane *>();
    QTRY_VERIFY(detail->isVisible());
    auto *banner = m_window->findChild<NoticeBanner *>();
    banner->showNotice(NoticeBanner::Tone::Information, u"Something to read"_s);
    auto *close = find<QAbstractButton>(banner, u"Close notice"_s);
    QVERIFY(close);
    QTest::keyClick(table(), Qt::Key_Escape);
    QVERIFY(!detail->isVisible());
    QVERIFY(banner->isVisible());
    QTest::keyClick(table(), Qt::Key_Escape);
    QVERIFY(!banner->isVisible());

    QTest::keyClick(table(), Qt::Key_Return);
    QTRY_VERIFY(detail->isVisible());
    banner->showNotice(NoticeBanner::Tone::Information, u"Something to read"_s);
    close->setFocus();
    QTest::keyClick(close, Qt::Key_Escape);
    QVERIFY(!banner->isVisible());
    QVERIFY(detail->isVisible()); // the one with the focus alone
}

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
