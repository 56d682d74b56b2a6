// SPDX-License-Identifier: GPL-3.0-or-later
// The main window by keyboard: shortcuts, the way from part to part, the dividers between them.
#include "widgets/mainwindow.h"

#include "widgets/casedetailpane.h"
#include "widgets/casespane.h"
#include "widgets/domainsearch.h"
#include "widgets/groupslocationspane.h"
#include "widgets/readingorder.h"
#include "widgets/searchfield.h"
#include "widgets/statusline.h"
#include "widgets/userspane.h"

#include "ui_mainwindow.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTabBar>
#include <QToolButton>

namespace ccb
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int dividerStep = 32; // device-independent pixels

bool takesTab(const QWidget *widget)
{
    return widget->focusPolicy() & Qt::TabFocus && widget->isVisible() && widget->isEnabled();
}

// Where the focus was last in a part of the window, else the first place in it that takes the focus.
QWidget *placeToFocus(QWidget *part)
{
    QWidget *last = part->focusWidget();
    if (last && last != part && last->isVisible() && last->isEnabled())
        return last;
    for (QWidget *next = part->nextInFocusChain(); next != part; next = next->nextInFocusChain()) {
        if (part->isAncestorOf(next) && takesTab(next))
            return next;
    }
    return nullptr;
}

// For keyboards without a menu key.
void openMenuOfFocus()
{
    QWidget *focused = QApplication::focusWidget();
    if (!focused)
        return;
    const QPoint place = focused->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, place, focused->mapToGlobal(place));
    QCoreApplication::sendEvent(focused, &event);
}

// The nearest divider around a widget, of this direction and with something on both sides; moves it.
void moveDivider(const QWidget *from, Qt::Orientation orientation, int by)
{
    for (QWidget *around = from ? from->parentWidget() : nullptr; around; around = around->parentWidget()) {
        auto *splitter = qobject_cast<QSplitter *>(around);
        if (!splitter || splitter->orientation() != orientation || splitter->count() < 2 ||
            !splitter->widget(0)->isVisible() || !splitter->widget(1)->isVisible())
            continue;
        QList<int> sizes = splitter->sizes();
        const int moved = orientation == Qt::Horizontal && splitter->isRightToLeft() ? -by : by;
        sizes[0] += moved;
        sizes[1] -= moved;
        splitter->setSizes(sizes);
        return;
    }
}

} // namespace

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    // On some desktops Ctrl+E is "end of line" in a text field. Here it is the export, wherever the focus is.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (m_ui->actionExport->shortcut() == QKeySequence(key->keyCombination())) {
            event->ignore();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::setUpShortcuts()
{
    // What it does is for the sheet of shortcuts.
    const auto add = [this](const QKeySequence &keys, const QString &does, auto slot) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setWhatsThis(does);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    add(QKeySequence::Find, tr("Search"), &MainWindow::focusSearch);
    add(QKeySequence(Qt::Key_Escape), tr("Close the case, else the message"), &MainWindow::closeWhatIsOpen);
    add(QKeySequence(Qt::CTRL | Qt::Key_1), tr("Cases"), [this] {
        m_ui->tabs->setCurrentWidget(m_cases);
        m_cases->focusTable();
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_2), tr("Users"), [this] {
        m_ui->tabs->setCurrentWidget(m_users);
        m_users->focusSearch();
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_3), tr("Groups and locations"), [this] {
        m_ui->tabs->setCurrentWidget(m_groups);
        m_groups->focusSearch();
    });
    add(QKeySequence(Qt::Key_F6), tr("Go to the next part of the window"), [this] { goToPart(1); });
    add(QKeySequence(Qt::SHIFT | Qt::Key_F6), tr("Go to the part before"), [this] { goToPart(-1); });
    add(QKeySequence(Qt::SHIFT | Qt::Key_F10), tr("Open the menu of what has the focus"), &openMenuOfFocus);
    const QList<std::tuple<Qt::Key, Qt::Orientation, int>> dividerKeys{
        {Qt::Key_Left, Qt::Horizontal, -dividerStep},
        {Qt::Key_Right, Qt::Horizontal, dividerStep},
        {Qt::Key_Up, Qt::Vertical, -dividerStep},
        {Qt::Key_Down, Qt::Vertical, dividerStep}};
    for (const auto &[key, orientation, by] : dividerKeys) {
        add(QKeySequence(Qt::ALT | Qt::SHIFT | key), tr("Move the divider beside what has the focus"),
            [orientation = orientation, by = by] {
                moveDivider(QApplication::focusWidget(), orientation, by);
            });
    }
    addAction(m_domainSearch->action()); // for the sheet of shortcuts
    for (QLineEdit *line : findChildren<QLineEdit *>())
        line->installEventFilter(this);
}

// The toolbar's own widgets were made before their neighbours, and would come first for Tab and for whoever
// reads the window out.
void MainWindow::putInOrder()
{
    QList<QWidget *> tools;
    for (QAction *action : m_ui->toolBar->actions())
        tools << m_ui->toolBar->widgetForAction(action);
    readInOrder(tools);
    QList<QWidget *> first = tools;
    for (QWidget *part : {static_cast<QWidget *>(m_ui->banner), static_cast<QWidget *>(m_ui->statePage)}) {
        for (QAbstractButton *button : part->findChildren<QAbstractButton *>())
            first << button;
    }
    QWidget *before = nullptr;
    for (QWidget *widget : std::as_const(first)) {
        if (!(widget->focusPolicy() & Qt::TabFocus))
            continue;
        if (before)
            setTabOrder(before, widget);
        before = widget;
    }
    // The bar has the focus, not the widget around it: with both, Tab would turn back here.
    m_ui->tabs->setFocusPolicy(Qt::NoFocus);
    m_ui->tabs->tabBar()->setFocusPolicy(Qt::TabFocus);
    readInOrder(m_ui->splitter);
    if (auto *more = m_ui->toolBar->findChild<QToolButton *>(u"qt_toolbar_ext_button"_s))
        more->setAccessibleName(tr("More tools"));
}

void MainWindow::goToPart(int step)
{
    QList<QWidget *> parts;
    for (QWidget *part : {static_cast<QWidget *>(m_ui->banner), static_cast<QWidget *>(m_ui->toolBar),
                          static_cast<QWidget *>(m_ui->statePage), static_cast<QWidget *>(m_ui->tabs),
                          static_cast<QWidget *>(m_detail), static_cast<QWidget *>(m_status)}) {
        if (part->isVisible() && placeToFocus(part))
            parts << part;
    }
    if (parts.isEmpty())
        return;
    qsizetype now = -1;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts[i]->isAncestorOf(QApplication::focusWidget()))
            now = i;
    }
    const qsizetype next =
        now < 0 ? (step > 0 ? 0 : parts.size() - 1) : (now + step + parts.size()) % parts.size();
    placeToFocus(parts[next])->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

// The case beside the table first, unless the focus is in the notice above both.
void MainWindow::closeWhatIsOpen()
{
    if (m_detail->isVisible() && !m_ui->banner->isAncestorOf(QApplication::focusWidget()))
        closeDetail();
    else
        m_ui->banner->hide();
}

} // namespace ccb
