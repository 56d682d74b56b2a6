// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/userspane.h"

#include "ui_userspane.h"

#include "models/ownedcasesmodel.h"
#include "models/userdetailsmodel.h"
#include "models/usertablemodel.h"
#include "session/ownercasecounter.h"
#include "session/session.h"
#include "widgets/clipboardtext.h"
#include "widgets/columnkeys.h"
#include "widgets/icons.h"
#include "widgets/readingorder.h"
#include "widgets/sortmenu.h"
#include "widgets/userdelegate.h"
#include "widgets/userfiltermodel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>
#include <chrono>

namespace ccb
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr int narrowestDetailName = 120; // device-independent pixels, as are the others
constexpr int widestDetailName = 200;
constexpr int columnGap = 12;
constexpr int countWidth = 68;
constexpr int mostTypesShown = 7;
constexpr int tablePart = 740;
constexpr int detailsPart = 400;
constexpr std::pair<int, int> firstWidths[] = {
    {UserTableModel::Username, 150}, {UserTableModel::Name, 150},     {UserTableModel::Kind, 130},
    {UserTableModel::Role, 140},     {UserTableModel::Location, 110}, {UserTableModel::Groups, 110},
    {UserTableModel::Cases, 62},     {UserTableModel::Phone, 120},    {UserTableModel::Email, 160}};
} // namespace

UsersPane::UsersPane(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::UsersPane>())
    , m_users(new UserFilterModel(session->userTable(), this))
    , m_details(new UserDetailsModel(this))
    , m_cases(new OwnedCasesModel(this))
    , m_counter(new OwnerCaseCounter(this))
{
    m_ui->setupUi(this);
    setUpFilters();
    setUpTable();
    setUpDetails();
    setUpCases();
    connect(m_ui->statePage, &StatePage::actionTriggered, this, &UsersPane::doPageAction);
    connect(m_session, &Session::peopleChanged, this, &UsersPane::takeInPeople);
    connect(m_session, &Session::stateChanged, this, &UsersPane::showUsers);
    takeInPeople();
}

UsersPane::~UsersPane() = default;

void UsersPane::focusSearch()
{
    m_ui->filters->focusSearch();
}

void UsersPane::showUser(const QString &userId)
{
    if (!selectUser(userId)) {
        clearFilters();
        selectUser(userId);
    }
}

void UsersPane::showUsersOf(Owner::Kind kind, const QString &id)
{
    UserFilter filter;
    if (kind == Owner::Kind::Group)
        filter.groupId = id;
    else if (kind == Owner::Kind::Location)
        filter.locationId = id;
    if (filter.isEmpty())
        showUser(id);
    else
        setFilter(filter);
    m_ui->table->setFocus();
}

void UsersPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    takeInCases();
}

void UsersPane::setUpFilters()
{
    connect(m_ui->filters, &UserFilterBar::filterChanged, this, [this](const UserFilter &filter) {
        m_users->setFilter(filter, m_session->groups(), m_session->owners().locations());
        showUsers();
    });
}

void UsersPane::setUpTable()
{
    QTableView *table = m_ui->table;
    table->setModel(m_users);
    table->setItemDelegate(new UserDelegate(table));
    table->sortByColumn(UserTableModel::Username, Qt::AscendingOrder);
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionsMovable(true);
    for (const auto &[column, width] : firstWidths)
        table->setColumnWidth(column, width);
    arrangeColumnsByKey(table);
    readInOrder(m_ui->splitter);
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setStretchFactor(1, 0);
    m_ui->splitter->setSizes({tablePart, detailsPart});
    auto *showCases = new QAction(icon(u"case"_s), tr("Show this user's &cases"), this);
    connect(showCases, &QAction::triggered, m_ui->showCases, &QPushButton::click);
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
    table->addActions({showCases, (new SortMenu(table->horizontalHeader(), table))->menuAction()});
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &UsersPane::showDetails);
    connect(table, &QTableView::activated, this, [this] {
        if (!m_userId.isEmpty())
            Q_EMIT casesOfUserRequested(m_userId, {});
    });
}

void UsersPane::setUpDetails()
{
    QFont nameFont = font();
    nameFont.setPointSizeF(nameFont.pointSizeF() * 1.2);
    nameFont.setBold(true);
    m_ui->userName->setFont(nameFont);
    m_ui->showCases->setIcon(icon(u"case"_s));
    connect(m_ui->showCases, &QPushButton::clicked, this,
            [this] { Q_EMIT casesOfUserRequested(m_userId, {}); });

    QTableView *details = m_ui->details;
    details->setModel(m_details);
    details->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    details->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    auto *copy = new QAction(icon(u"copy"_s), tr("&Copy"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &UsersPane::copyDetails);
    details->addAction(copy);
}

void UsersPane::setUpCases()
{
    QTableView *table = m_ui->cases;
    table->setModel(m_cases);
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(OwnedCasesModel::CaseType, QHeaderView::Stretch);
    for (const int column : {OwnedCasesModel::Open, OwnedCasesModel::Closed, OwnedCasesModel::All})
        table->setColumnWidth(column, countWidth);
    table->setToolTip(tr("Double-click a type, or press Enter, to see these cases"));
    table->setAccessibleDescription(table->toolTip());
    connect(table, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT casesOfUserRequested(m_userId, index.data(OwnedCasesModel::CaseTypeRole).toString());
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(500ms);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_hasMore)
            takeInCases();
    });
    connect(m_session, &Session::casesChanged, this, &UsersPane::takeInCases);
    connect(m_counter, &OwnerCaseCounter::counted, this,
            [this](const QString &ownerId, const QList<OwnedCases> &cases) {
                if (ownerId != m_userId)
                    return;
                m_cases->setCases(cases);
                showCases();
            });
    showCases();
}

// Pages come many times a second; nobody could read counts so quickly, or those of a tab that is not shown.
void UsersPane::takeInCases()
{
    m_hasMore = m_pause.isActive() || !isVisible();
    if (m_hasMore)
        return;
    m_session->userTable()->setCaseCounts(m_session->store().ownerCounts());
    countCases();
    m_pause.start();
}

void UsersPane::countCases()
{
    if (!m_userId.isEmpty())
        m_counter->count(m_session->store().snapshot(), m_userId);
}

// The table is as high as its rows, up to a limit.
void UsersPane::showCases()
{
    const int types = m_cases->rowCount();
    m_ui->cases->setVisible(types > 0);
    m_ui->showCases->setEnabled(!m_userId.isEmpty());
    const int rows = std::min(types, mostTypesShown) * m_ui->cases->verticalHeader()->defaultSectionSize();
    m_ui->cases->setFixedHeight(rows + m_ui->cases->horizontalHeader()->sizeHint().height() + 2);
}

QString UsersPane::currentUserId() const
{
    return m_ui->table->currentIndex().data(UserTableModel::UserIdRole).toString();
}

bool UsersPane::selectUser(const QString &userId)
{
    for (int row = 0; row < m_users->rowCount(); ++row) {
        const QModelIndex index = m_users->index(row, UserTableModel::Username);
        if (index.data(UserTableModel::UserIdRole).toString() == userId) {
            m_ui->table->setCurrentIndex(index);
            m_ui->table->scrollTo(index);
            return true;
        }
    }
    return false;
}

void UsersPane::setFilter(const UserFilter &filter)
{
    m_ui->filters->setFilter(filter);
}

void UsersPane::clearFilters()
{
    setFilter({});
}

void UsersPane::takeInPeople()
{
    const LocationTree &locations = m_session->owners().locations();
    m_ui->filters->setChoices(m_session->users(), m_session->groups(), locations);
    m_users->setFilter(m_ui->filters->filter(), m_session->groups(), locations);
    showUsers();
}

void UsersPane::showUsers()
{
    const Error *error = m_session->peopleError();
    const int all = m_session->userTable()->rowCount();
    // With nobody to show, the page in the middle says it.
    if (error && all > 0 && m_session->isSignedIn())
        m_ui->message->showError(*error);
    else
        m_ui->message->clear();

    const int shown = m_users->rowCount();
    m_ui->filters->setCountText(
        all == 0       ? QString()
        : shown == all ? tr("Users: %1").arg(locale().toString(all))
                       : tr("Users: %1 of %2").arg(locale().toString(shown), locale().toString(all)));
    updatePage();
    if (!m_ui->table->currentIndex().isValid() && shown > 0 && !selectUser(m_userId))
        m_ui->table->setCurrentIndex(m_users->index(0, UserTableModel::Username));
    showDetails();
}

void UsersPane::updatePage()
{
    const Error *error = m_session->peopleError();
    if (m_users->rowCount() > 0) {
        m_ui->pages->setCurrentWidget(m_ui->splitter);
    } else if (!m_session->isSignedIn()) {
        showPage(u"people"_s, tr("Nobody is signed in"), tr("Sign in to see the users of a domain."),
                 PageAction::None);
    } else if (m_session->userTable()->rowCount() > 0 && m_users->filter().kind && !refusal().isEmpty()) {
        showPage(u"error"_s,
                 *m_users->filter().kind == User::Kind::WebUser ? tr("Web users could not be read")
                                                                : tr("Mobile workers could not be read"),
                 refusal(), PageAction::ClearFilters);
    } else if (m_session->userTable()->rowCount() > 0) {
        showPage(u"search"_s, tr("No user matches"), tr("Search for something else, or look at all users."),
                 PageAction::ClearFilters);
    } else if (m_session->isLoadingPeople()) {
        showPage(u"people"_s, tr("Loading users…"), {}, PageAction::None);
    } else if (error) {
        showPage(u"error"_s, tr("The users could not be read"),
                 refusal().isEmpty() ? error->text() : refusal(), PageAction::TryAgain);
    } else {
        showPage(u"people"_s, tr("No users here"), tr("This domain has no users that you may see."),
                 PageAction::TryAgain);
    }
}

// Why the users that the filter asks for could not be read, whole kinds of them.
QString UsersPane::refusal() const
{
    const std::optional<User::Kind> wanted = m_users->filter().kind;
    QStringList reasons;
    for (const User::Kind kind : {User::Kind::MobileWorker, User::Kind::WebUser}) {
        const Error *error = m_session->userError(kind);
        if (error && (!wanted || *wanted == kind))
            reasons += error->text();
    }
    return reasons.join(u"\n\n"_s);
}

void UsersPane::showPage(const QString &iconName, const QString &title, const QString &text,
                         PageAction action)
{
    m_pageAction = action;
    m_ui->statePage->setContent(iconName, title, text);
    m_ui->statePage->setAction(action == PageAction::ClearFilters ? tr("&Show all users")
                               : action == PageAction::TryAgain   ? tr("Tr&y again")
                                                                  : QString());
    m_ui->pages->setCurrentWidget(m_ui->statePage);
}

void UsersPane::showDetails()
{
    const QString userId = currentUserId();
    const User *user = m_session->userTable()->user(userId);
    m_ui->detailsPanel->setVisible(user != nullptr);
    if (!user) {
        m_details->clear();
        return;
    }
    const bool isSameUser = userId == m_userId;
    if (!isSameUser) {
        m_userId = userId;
        m_cases->setCases({});
        showCases();
        countCases();
    }
    const int scrolled = m_ui->details->verticalScrollBar()->value();
    m_ui->userName->setText(m_session->owners().description(userId));
    m_details->setUser(*user, m_session->owners());
    m_ui->details->resizeColumnToContents(UserDetailsModel::Name);
    m_ui->details->setColumnWidth(UserDetailsModel::Name,
                                  qBound(narrowestDetailName,
                                         m_ui->details->columnWidth(UserDetailsModel::Name) + columnGap,
                                         widestDetailName));
    m_ui->details->verticalScrollBar()->setValue(isSameUser ? scrolled : 0);
}

// One row: its value. More: names and values, as a spreadsheet takes them.
void UsersPane::copyDetails()
{
    QModelIndexList names = m_ui->details->selectionModel()->selectedRows(UserDetailsModel::Name);
    std::sort(names.begin(), names.end());
    QList<QStringList> lines;
    for (const QModelIndex &name : std::as_const(names)) {
        const QString value = name.siblingAtColumn(UserDetailsModel::Value).data(Qt::EditRole).toString();
        lines.append({name.data(Qt::EditRole).toString(), value});
    }
    if (lines.size() == 1)
        QGuiApplication::clipboard()->setText(lines.first().last());
    else if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(tabSeparated(lines));
}

void UsersPane::doPageAction()
{
    if (m_pageAction == PageAction::ClearFilters)
        clearFilters();
    else if (m_pageAction == PageAction::TryAgain)
        m_session->retry();
}

} // namespace ccb
