// SPDX-License-Identifier: GPL-3.0-or-later
// The main window's toolbar and menus.
#include "widgets/mainwindow.h"

#include "widgets/casespane.h"
#include "widgets/connectiondoctordialog.h"
#include "widgets/connectionsmenu.h"
#include "widgets/domainsearch.h"
#include "widgets/groupslocationspane.h"
#include "widgets/helpmenu.h"
#include "widgets/icons.h"
#include "widgets/logdialog.h"
#include "widgets/searchfield.h"
#include "widgets/settingsdialog.h"
#include "widgets/userspane.h"
#include "widgets/viewsmenu.h"

#include "ui_mainwindow.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>

namespace ccb
{

using namespace Qt::StringLiterals;

void MainWindow::setUpToolBar()
{
    m_connectionButton->setFlat(true);
    m_connectionButton->setAccessibleName(tr("Connection"));
    auto *menu = new ConnectionsMenu(m_session, m_connectionButton);
    menu->setFixedActions({m_ui->actionSignIn, m_ui->actionConnections, m_ui->actionSignOut});
    connect(menu, &ConnectionsMenu::connectionChosen, this, &MainWindow::openConnection);
    m_connectionButton->setMenu(menu);

    m_viewsButton->setFlat(true);
    m_viewsButton->setText(tr("&Views"));
    m_viewsButton->setIcon(icon(u"view"_s));
    m_viewsButton->setToolTip(tr("Filters, sort and columns that are kept under a name"));
    auto *views = new ViewsMenu(m_session, m_cases, m_viewsButton);
    connect(views, &ViewsMenu::viewChosen, this, [this] { m_ui->tabs->setCurrentWidget(m_cases); });
    m_viewsButton->setMenu(views);

    m_search->setAccessibleName(tr("Search"));
    m_search->setPlaceholderText(tr("Search everything…"));
    m_search->setToolTip(tr("Words that occur anywhere in a case (Ctrl+F)"));
    m_search->setMinimumWidth(160);
    m_search->setMaximumWidth(420);

    auto *space = new QWidget(this);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_ui->toolBar->insertWidget(m_ui->actionRefresh, m_connectionButton);
    m_ui->toolBar->insertWidget(m_ui->actionExport, m_viewsButton);
    m_ui->toolBar->insertWidget(m_ui->actionExport, space);
    m_ui->toolBar->insertWidget(m_ui->actionExport, m_search);
    m_ui->toolBar->insertAction(m_ui->actionExport, m_domainSearch->action());

    m_ui->actionRefresh->setIcon(icon(u"refresh"_s));
    m_ui->actionExport->setIcon(icon(u"export"_s));
    m_ui->actionSignIn->setIcon(icon(u"sign-in"_s));
    m_ui->actionSignOut->setIcon(icon(u"sign-out"_s));
    for (QAction *action : {m_ui->actionRefresh, m_domainSearch->action(), m_ui->actionExport}) {
        if (QWidget *button = m_ui->toolBar->widgetForAction(action)) {
            button->setFocusPolicy(Qt::StrongFocus);
            button->setAccessibleName(action->iconText());
        }
    }
    m_ui->actionRefresh->setShortcut(Qt::Key_F5);
    m_ui->actionLoadScope->setShortcut(Qt::CTRL | Qt::Key_L);
    m_ui->actionConnections->setShortcut(QKeySequence::Open);
    m_domainSearch->action()->setShortcut(Qt::CTRL | Qt::Key_D);

    connect(m_ui->actionRefresh, &QAction::triggered, m_session, &Session::refresh);
    connect(m_ui->actionLoadScope, &QAction::triggered, this, &MainWindow::openLoadScope);
    connect(m_ui->actionExport, &QAction::triggered, this, &MainWindow::exportCases);
    connect(m_ui->actionNewWindow, &QAction::triggered, this,
            [this] { Q_EMIT newWindowRequested(std::nullopt); });
    connect(m_ui->actionConnections, &QAction::triggered, this, &MainWindow::openConnections);
    connect(m_ui->actionSignIn, &QAction::triggered, this, &MainWindow::offerSignIn);
    connect(m_ui->actionSignOut, &QAction::triggered, this, [this] {
        stopExportFirst(tr("Signing out ends the export that is running."), [this] { m_session->signOut(); });
    });
    connect(m_search, &SearchField::searchChanged, this, &MainWindow::setSearch);
}

void MainWindow::setUpMenus()
{
    m_ui->actionNewWindow->setShortcut(QKeySequence::New);
    m_ui->actionQuit->setShortcut(Qt::CTRL | Qt::Key_Q);
    // Where the platform has its own places for these.
    m_ui->actionQuit->setMenuRole(QAction::QuitRole);
    m_ui->actionAbout->setMenuRole(QAction::AboutRole);
    m_ui->actionSettings->setMenuRole(QAction::PreferencesRole);
    m_ui->actionSettings->setShortcut(Qt::CTRL | Qt::Key_Comma);
    m_ui->actionShowLog->setEnabled(false);
    connect(m_ui->actionQuit, &QAction::triggered, qApp, &QApplication::closeAllWindows);
    connect(m_ui->actionSettings, &QAction::triggered, this, &MainWindow::openSettings);
    connect(m_ui->actionConnectionDoctor, &QAction::triggered, this, &MainWindow::openConnectionDoctor);
    connect(m_ui->actionShowLog, &QAction::triggered, this, &MainWindow::showLog);
    new HelpMenu(this, m_ui->actionGuide, m_ui->actionShortcuts, m_ui->actionAbout);
}

void MainWindow::setLogFile(const QString &path)
{
    m_logFile = path;
    m_ui->actionShowLog->setEnabled(!path.isEmpty());
}

void MainWindow::showLog()
{
    if (!m_logDialog) {
        m_logDialog = new LogDialog(m_logFile, this);
        m_logDialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_logDialog->show();
    m_logDialog->raise();
    m_logDialog->activateWindow();
}

void MainWindow::openSettings()
{
    auto *dialog = new SettingsDialog(m_session, this);
    connect(dialog, &SettingsDialog::otherLanguageChosen, this, [this](const QString &name) {
        m_ui->banner->showNotice(NoticeBanner::Tone::Information,
                                 tr("The program speaks %1 from its next start on.").arg(name),
                                 tr("Restart now"), [this] { Q_EMIT restartRequested(); });
    });
    dialog->open();
}

void MainWindow::openConnectionDoctor()
{
    const auto start = [session = m_session](AccessAsk ask, QObject *parent) {
        return session->checkAccess(ask, parent);
    };
    (new ConnectionDoctorDialog(m_session->connection(), start, this))->open();
}

} // namespace ccb
