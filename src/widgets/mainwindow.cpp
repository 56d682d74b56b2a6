// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindow.h"

#include "models/casetablemodel.h"
#include "widgets/accesswatch.h"
#include "widgets/casedetailpane.h"
#include "widgets/casespane.h"
#include "widgets/connectionsdialog.h"
#include "widgets/connectionsettings.h"
#include "widgets/domainsearch.h"
#include "widgets/exportrun.h"
#include "widgets/exportstatus.h"
#include "widgets/groupslocationspane.h"
#include "widgets/icons.h"
#include "widgets/loadscopedialog.h"
#include "widgets/networksettingsstore.h"
#include "widgets/searchfield.h"
#include "widgets/signindialog.h"
#include "widgets/statusline.h"
#include "widgets/userspane.h"

#include "ui_mainwindow.h"

#include <QCloseEvent>
#include <QPushButton>

namespace ccb
{

using namespace Qt::StringLiterals;

namespace
{
const QString geometryKey = u"window/geometry"_s;
const QString stateKey = u"window/state"_s;
const QString detailWidthKey = u"window/detailWidth"_s;
constexpr int detailWidthAtFirst = 400;
constexpr QSize sizeAtFirst(1240, 720);
} // namespace

MainWindow::MainWindow(Session *session, QWidget *parent)
    : QMainWindow(parent)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_session(session)
    , m_connectionButton(new QPushButton(this))
    , m_viewsButton(new QPushButton(this))
    , m_search(new SearchField(this))
    , m_cases(new CasesPane(session, this))
    , m_users(new UsersPane(session, this))
    , m_groups(new GroupsLocationsPane(session, this))
    , m_detail(new CaseDetailPane(session, this))
    , m_status(new StatusLine(session, this))
    , m_domainSearch(new DomainSearch(session, this))
    , m_accessWatch(new AccessWatch(session, this))
    , m_exportRun(new ExportRun(session, this))
    , m_exportStatus(new ExportStatus(m_exportRun, this))
{
    m_ui->setupUi(this);
    m_ui->tabs->addTab(m_cases, icon(u"case"_s), tr("Cases"));
    m_ui->tabs->addTab(m_users, icon(u"people"_s), tr("Users"));
    m_ui->tabs->addTab(m_groups, icon(u"group"_s), tr("Groups and locations"));
    m_ui->tabs->setTabToolTip(0, tr("The cases that are loaded (Ctrl+1)"));
    m_ui->tabs->setTabToolTip(1, tr("Mobile workers and web users (Ctrl+2)"));
    m_ui->tabs->setTabToolTip(2, tr("Who shares cases, and where they are (Ctrl+3)"));
    m_ui->splitter->addWidget(m_detail);
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setStretchFactor(1, 0);
    m_detail->hide();
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_status, 1);

    setUpToolBar();
    setUpMenus();
    setUpShortcuts();
    putInOrder();
    connectSession();
    connectPanes();
    setUpExports();
    comeBackAsLeft();
    SessionScope scope = m_session->scope();
    scope.mostCases = loadMostCases(m_settings);
    m_session->setScope(scope);
    m_session->setNetworkSettings(loadNetworkSettings(m_settings));
    showSession();
}

MainWindow::~MainWindow()
{
    // A window destroyed while it is shown gives up its focus half-way, and panes that are gone would hear of
    // it.
    hide();
}

void MainWindow::start()
{
    if (const auto last = loadLastConnection(m_settings))
        openConnection(*last);
}

void MainWindow::openConnection(const Connection &connection)
{
    if (m_session->isSignedIn() && m_session->connection() == connection)
        return;
    stopExportFirst(tr("Opening another connection ends the one that an export is reading from."),
                    [this, connection] { m_session->signInWithKeptSecret(connection); });
}

void MainWindow::signIn(const Connection &connection)
{
    if (!m_signInDialog) {
        m_signInDialog = new SignInDialog(m_session, this);
        m_signInDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_signInDialog, &QDialog::finished, this, [this] {
            m_edited.reset();
            showSession();
        });
    }
    m_signInDialog->setConnection(connection);
    m_signInDialog->setConnectionName(m_edited ? connectionName(m_settings, *m_edited) : QString());
    m_signInDialog->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_exportRun->isRunning()) {
        event->ignore();
        stopExportFirst(tr("Closing the window ends the export that is running."), [this] { close(); });
        return;
    }
    m_settings.setValue(geometryKey, saveGeometry());
    m_settings.setValue(stateKey, saveState());
    if (m_detail->isVisible())
        m_detailWidth = m_detail->width();
    m_settings.setValue(detailWidthKey, m_detailWidth);
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

void MainWindow::connectSession()
{
    connect(m_session, &Session::stateChanged, this, &MainWindow::showSession);
    connect(m_session, &Session::signedIn, this, &MainWindow::signedIn);
    connect(m_session, &Session::signInFailed, this, &MainWindow::showSignInFailure);
    connect(m_session, &Session::rowsChanged, this, &MainWindow::enableActions);
    connect(m_session, &Session::caseQueryChanged, this,
            [this] { m_search->setSearch(m_session->caseQuery().filter.search); });
    connect(m_session, &Session::noticeRaised, this, [this](const Error &notice) {
        m_ui->banner->showNotice(NoticeBanner::Tone::Problem, notice.text());
    });
    connect(m_session, &Session::peopleChanged, this, &MainWindow::showMissingNames);
    connect(m_accessWatch, &AccessWatch::somethingLeftOut, this, &MainWindow::showLeftOut);
}

void MainWindow::connectPanes()
{
    connect(m_ui->statePage, &StatePage::actionTriggered, this, &MainWindow::doPageAction);
    connect(m_ui->statePage, &StatePage::secondActionTriggered, this, &MainWindow::offerSignIn);
    connect(m_ui->tabs, &QTabWidget::currentChanged, this, [this] {
        // A case beside the users would leave no room for either.
        m_detail->setVisible(m_ui->tabs->currentWidget() == m_cases && !m_detail->caseId().isEmpty());
        m_status->setShowsCases(m_ui->tabs->currentWidget() == m_cases);
        enableActions();
    });
    connect(m_cases, &CasesPane::caseActivated, this, &MainWindow::openCase);
    connect(m_cases, &CasesPane::selectionChanged, this,
            [this] { m_status->setSelectedCount(m_cases->selectedCount()); });
    connect(m_cases, &CasesPane::selectionAddedUp, m_status, &StatusLine::setSelectionText);
    connect(m_cases, &CasesPane::noticeRaised, this, [this](const Error &notice) {
        m_ui->banner->showNotice(NoticeBanner::Tone::Information, notice.text());
    });
    connect(m_detail, &CaseDetailPane::caseOpened, m_cases, &CasesPane::selectCase);
    connect(m_detail, &CaseDetailPane::closeRequested, this, &MainWindow::closeDetail);
    connect(m_detail, &CaseDetailPane::filterRequested, this, [this](const ColumnCondition &condition) {
        m_ui->tabs->setCurrentWidget(m_cases);
        m_cases->addCondition(condition);
    });
    connect(m_detail, &CaseDetailPane::childrenRequested, this, [this](const WantedChildren &children) {
        m_ui->tabs->setCurrentWidget(m_cases);
        m_cases->showChildren(children);
    });
    connect(m_users, &UsersPane::casesOfUserRequested, this,
            [this](const QString &userId, const QString &caseType) {
                m_ui->tabs->setCurrentWidget(m_cases);
                m_cases->showCasesOf({userId}, caseType);
                m_cases->focusTable();
            });
    connect(m_groups, &GroupsLocationsPane::casesRequested, this, [this](const QStringList &ownerIds) {
        m_ui->tabs->setCurrentWidget(m_cases);
        m_cases->showCasesOf(ownerIds);
        m_cases->focusTable();
    });
    connect(m_groups, &GroupsLocationsPane::usersRequested, this,
            [this](Owner::Kind kind, const QString &id) {
                m_ui->tabs->setCurrentWidget(m_users);
                m_users->showUsersOf(kind, id);
            });
}

void MainWindow::comeBackAsLeft()
{
    m_detailWidth = qMax(0, m_settings.value(detailWidthKey).toInt());
    if (!restoreGeometry(m_settings.value(geometryKey).toByteArray()))
        resize(sizeAtFirst);
    restoreState(m_settings.value(stateKey).toByteArray());
}

void MainWindow::showSession()
{
    const Connection &connection = m_session->connection();
    showConnection();
    enableActions();
    if (m_session->isSignedIn()) {
        m_ui->pages->setCurrentWidget(m_ui->workPage);
    } else {
        m_detail->clear();
        m_detail->hide();
        if (m_session->state() == Session::State::Connecting && !m_signInDialog)
            showPage(u"key"_s, tr("Signing in to %1…").arg(connection.domain), connection.server.host(),
                     PageAction::CancelSignIn);
        else if (m_ui->pages->currentWidget() != m_ui->statePage || m_pageAction != PageAction::TryAgain)
            showPage(u"key"_s, tr("Sign in to a CommCareHQ domain"),
                     tr("Its users and cases appear here. You need your username and an API key."),
                     PageAction::SignIn);
    }
    showLoadOutcome();
}

void MainWindow::showConnection()
{
    const Connection &connection = m_session->connection();
    const bool isSignedIn = m_session->isSignedIn();
    m_connectionButton->setIcon(icon(isSignedIn ? u"key"_s : u"sign-in"_s));
    m_connectionButton->setText(isSignedIn ? connectionName(m_settings, connection).replace(u'&', u"&&"_s)
                                           : tr("Not signed in"));
    m_connectionButton->setToolTip(isSignedIn
                                       ? tr("%1 on %2").arg(connection.username, connection.server.host())
                                       : tr("Choose a connection, or sign in"));
    setWindowTitle(isSignedIn ? tr("%1 – CommCare Browser").arg(connection.domain) : tr("CommCare Browser"));
}

void MainWindow::showPage(const QString &iconName, const QString &title, const QString &text,
                          PageAction action)
{
    m_pageAction = action;
    m_ui->statePage->setContent(iconName, title, text);
    m_ui->statePage->setSecondAction(action == PageAction::TryAgain ? tr("Sign in…") : QString());
    switch (action) {
    case PageAction::None:
        m_ui->statePage->setAction({});
        break;
    case PageAction::SignIn:
        m_ui->statePage->setAction(tr("Sign in…"));
        break;
    case PageAction::CancelSignIn:
        m_ui->statePage->setAction(tr("Cancel"));
        break;
    case PageAction::TryAgain:
        m_ui->statePage->setAction(tr("Try again"));
        break;
    }
    m_ui->pages->setCurrentWidget(m_ui->statePage);
}

// What came from the dialog is kept, and so is what was kept before; the demo and the like are not.
void MainWindow::keepShownConnection()
{
    if (m_edited && *m_edited != m_shown)
        m_session->forgetKeptSecret(*m_edited); // the connection that it opened is gone
    if (m_signInDialog)
        keepConnection(m_settings, m_shown, m_signInDialog->connectionName(), m_edited);
    else if (isKept(m_settings, m_shown))
        keepConnection(m_settings, m_shown);
}

void MainWindow::openConnections()
{
    auto *dialog = new ConnectionsDialog(m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConnectionsDialog::openRequested, this, &MainWindow::openConnection);
    connect(dialog, &ConnectionsDialog::newWindowRequested, this, &MainWindow::newWindowRequested);
    connect(dialog, &ConnectionsDialog::addRequested, this, [this] { signIn({}); });
    connect(dialog, &ConnectionsDialog::editRequested, this, &MainWindow::editConnection);
    connect(dialog, &ConnectionsDialog::changed, this, &MainWindow::showConnection);
    dialog->open();
}

void MainWindow::editConnection(const Connection &connection)
{
    m_edited = connection;
    signIn(connection);
}

void MainWindow::openLoadScope()
{
    auto *dialog = new LoadScopeDialog(m_session, this);
    connect(dialog, &QDialog::accepted, m_domainSearch, &DomainSearch::leave);
    dialog->open();
}

void MainWindow::enableActions()
{
    const bool isSignedIn = m_session->isSignedIn();
    const bool showsCases = isSignedIn && m_ui->tabs->currentWidget() == m_cases;
    m_ui->actionRefresh->setEnabled(isSignedIn);
    m_ui->actionSignOut->setEnabled(isSignedIn);
    m_ui->actionLoadScope->setEnabled(isSignedIn);
    m_ui->actionConnectionDoctor->setEnabled(isSignedIn);
    // What the table does not show may be loaded, or on the server.
    const bool isNothingThere = m_session->isComplete() && m_session->scope().request.asksForAll() &&
                                m_session->store().caseCount() == 0;
    m_ui->actionExport->setEnabled(showsCases && !isNothingThere);
    m_search->setEnabled(showsCases);
    m_viewsButton->setEnabled(isSignedIn);
}

void MainWindow::signedIn()
{
    if (m_shown != m_session->connection()) {
        m_shown = m_session->connection();
        m_session->setCaseQuery({});
        SessionScope scope = m_session->scope(); // what was narrowed in another domain means nothing here
        scope.request.filter = {};
        scope.request.changedSince = {};
        m_session->setScope(scope);
        m_domainSearch->leave();
        m_detail->clear();
        m_detail->hide();
        m_ui->banner->hide();
    }
    keepShownConnection();
    showSession();
    if (m_signInDialog)
        m_accessWatch->watch(); // a kept secret was looked at when it was new
    if (m_ui->tabs->currentWidget() == m_cases)
        m_cases->focusTable();
}

void MainWindow::doPageAction()
{
    switch (m_pageAction) {
    case PageAction::None:
        break;
    case PageAction::SignIn:
        offerSignIn();
        break;
    case PageAction::CancelSignIn:
        m_session->cancelSignIn();
        break;
    case PageAction::TryAgain:
        m_session->signInWithKeptSecret(m_session->connection());
        break;
    }
}

void MainWindow::offerSignIn()
{
    const Connection &tried = m_session->connection();
    signIn(tried.isComplete() ? tried : loadLastConnection(m_settings).value_or(Connection()));
}

void MainWindow::setSearch(const QString &search)
{
    CaseQuery query = m_session->caseQuery();
    query.filter.search = search;
    m_session->setCaseQuery(query);
}

void MainWindow::focusSearch()
{
    if (m_ui->tabs->currentWidget() == m_users) {
        m_users->focusSearch();
        return;
    }
    if (m_ui->tabs->currentWidget() == m_groups) {
        m_groups->focusSearch();
        return;
    }
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void MainWindow::openCase(const QString &caseId)
{
    m_detail->showCase(caseId);
    if (m_detail->isVisible())
        return;
    m_detail->show();
    const int wanted = m_detailWidth > 0 ? m_detailWidth : detailWidthAtFirst;
    const int width = qMin(wanted, m_ui->splitter->width() / 2);
    m_ui->splitter->setSizes({m_ui->splitter->width() - width, width});
}

void MainWindow::closeDetail()
{
    if (!m_detail->isVisible())
        return;
    m_detailWidth = m_detail->width();
    m_detail->hide();
    m_detail->clear();
    if (m_ui->tabs->currentWidget() == m_cases)
        m_cases->focusTable();
}

} // namespace ccb
