// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/casespane.h"

#include "models/casetablemodel.h"
#include "session/exportrequest.h"
#include "session/session.h"
#include "widgets/accessiblecolumnchooser.h"
#include "widgets/caserelationsview.h"
#include "widgets/casestableview.h"
#include "widgets/columnarranger.h"
#include "widgets/filterrow.h"
#include "widgets/selectionkeeper.h"
#include "widgets/selectionnumbers.h"
#include "widgets/statepage.h"
#include "widgets/viewportcover.h"
#include "widgets/viewsettings.h"

#include "ui_casespane.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSet>

#include <algorithm>

namespace ccb
{

using namespace Qt::StringLiterals;

namespace
{
// Copying happens at once, so it must be quick; an export has no such limit.
constexpr size_t mostCopiedRows = 50000;
} // namespace

CasesPane::CasesPane(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CasesPane>())
    , m_session(session)
{
    showColumnChooserToAssistiveTechnology();
    m_ui->setupUi(this);
    m_ui->filterBar->setSession(session);
    table()->setCaseModel(session->caseTable());
    setUpFilterRow();
    new SelectionKeeper(table(), session->caseTable(),
                        [session](QStringView caseId) { return session->store().find(caseId); });

    connect(new SelectionNumbers(table(), session, this), &SelectionNumbers::changed, this,
            &CasesPane::selectionAddedUp);

    connect(m_ui->filterBar, &CaseFilterBar::columnsWanted, this, &CasesPane::openColumnChooser);
    connect(m_ui->chips, &FilterChips::filterChanged, this, &CasesPane::setFilter);
    connect(m_ui->chips, &FilterChips::lastTakenAway, this, &CasesPane::focusTable);
    connect(m_ui->statePage, &StatePage::actionTriggered, this, &CasesPane::doPageAction);

    connect(table(), &CasesTableView::caseActivated, this, &CasesPane::openRow);
    connect(table(), &CasesTableView::copyWanted, this,
            [this] { copySelection(ClipboardFormat::TabSeparated); });
    connect(table(), &CasesTableView::sortWanted, this, &CasesPane::setSort);
    connect(table(), &CasesTableView::selectedRowsChanged, this, &CasesPane::selectionChanged);
    connect(table(), &QWidget::customContextMenuRequested, this, &CasesPane::showRowMenu);
    connect(table()->horizontalHeader(), &QWidget::customContextMenuRequested, this,
            &CasesPane::showHeaderMenu);
    connect(table()->columns(), &ColumnArranger::columnsAsked, this, &CasesPane::takeInColumns);
    connect(table()->columns(), &ColumnArranger::layoutChanged, this, [this] {
        if (m_hasLayout)
            saveColumnLayout(m_settings, m_layoutDomain, m_layoutType, table()->columns()->layout());
    });

    const auto showFilter = [this] {
        m_ui->chips->setFilter(m_session->caseQuery().filter, m_session->owners());
        m_filterRow->setFilter(m_session->caseQuery().filter, m_session->owners());
        table()->showSort(m_session->caseQuery().sort);
    };
    connect(session, &Session::caseQueryChanged, this, showFilter);
    connect(session, &Session::peopleChanged, this, showFilter);
    connect(session, &Session::casesChanged, this, &CasesPane::takeInColumns);
    connect(session, &Session::rowsChanged, this, &CasesPane::takeInColumns);
    connect(session, &Session::rowsChanged, this, &CasesPane::showPage);
    connect(session, &Session::casesChanged, this, &CasesPane::showPage);
    connect(session, &Session::stateChanged, this, &CasesPane::showPage);
    showFilter();
    takeInColumns();
    showPage();
}

CasesPane::~CasesPane() = default;

CasesTableView *CasesPane::table() const
{
    return m_ui->table;
}

int CasesPane::selectedCount() const
{
    return selectedRowCount(*table());
}

ShownCases CasesPane::selectedCases() const
{
    return {m_session->caseTable()->snapshot(), selectedCaseRows(*table(), *m_session->caseTable())};
}

QList<ColumnKey> CasesPane::visibleColumns() const
{
    return table()->columns()->visibleColumns();
}

void CasesPane::focusTable()
{
    m_tableWantsFocus = m_ui->pages->currentWidget() != m_ui->tablePage;
    if (m_tableWantsFocus)
        return;
    table()->setFocus();
    // A place to start from for the arrow keys; nothing is selected by that.
    if (!table()->currentIndex().isValid() && m_session->caseTable()->rowCount() > 0)
        table()->selectionModel()->setCurrentIndex(
            m_session->caseTable()->index(0, qMax(0, table()->horizontalHeader()->logicalIndex(0))),
            QItemSelectionModel::NoUpdate);
}

void CasesPane::selectCase(const QString &caseId)
{
    const CaseRow caseRow = m_session->store().find(caseId);
    const int row = caseRow == noRow ? -1 : m_session->caseTable()->rowOf(caseRow);
    // While a refreshed store is being filtered, the table still shows the one before.
    if (row < 0 || m_session->caseTable()->text(row, ColumnKey::ofField(CaseField::CaseId)) != caseId)
        return;
    const QModelIndex current = table()->currentIndex();
    const int column = current.isValid() ? current.column() : table()->horizontalHeader()->logicalIndexAt(0);
    const QModelIndex index = m_session->caseTable()->index(row, qMax(0, column));
    table()->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                          QItemSelectionModel::Rows);
    table()->scrollTo(index);
}

void CasesPane::addCondition(const ColumnCondition &condition)
{
    CaseFilter filter = m_session->caseQuery().filter;
    const bool isExact = condition.op == ConditionOperator::Equals && !condition.value().isEmpty();
    if (isExact && condition.column.isField(CaseField::CaseType))
        filter.caseType = condition.value();
    else if (isExact && condition.column.isField(CaseField::OwnerId))
        filter.ownerId = condition.value();
    else if (isExact && condition.column.isField(CaseField::Closed))
        filter.status = isClosedText(condition.value().toStdString()) ? CaseStatus::Closed : CaseStatus::Open;
    else if (!filter.conditions.contains(condition))
        filter.conditions.append(condition);
    setFilter(filter);
}

void CasesPane::showCasesOf(const QStringList &ownerIds, const QString &caseType)
{
    CaseFilter filter;
    filter.caseType = caseType;
    if (ownerIds.size() == 1)
        filter.ownerId = ownerIds.first();
    else
        filter.conditions = {{ColumnKey::ofField(CaseField::OwnerName), ConditionOperator::OneOf, ownerIds}};
    setFilter(filter);
}

void CasesPane::showChildren(const WantedChildren &children)
{
    CaseFilter filter;
    filter.caseType = children.caseType;
    filter.conditions = {ColumnCondition::equals(ColumnKey::ofIndex(children.identifier), children.caseId)};
    setFilter(filter);
}

void CasesPane::clearFilters()
{
    setFilter({});
}

SavedView CasesPane::currentView() const
{
    SavedView view;
    view.query = m_session->caseQuery();
    for (const ColumnPlace &place : table()->columns()->presentColumns()) {
        if (place.visible)
            view.columns.append({place.key, place.width, place.frozen});
    }
    return view;
}

void CasesPane::showView(const SavedView &view)
{
    m_session->setCaseQuery(view.query);
    takeInColumns(); // those of the view's case type
    if (view.columns.isEmpty())
        return;
    ColumnLayout layout;
    for (const ViewColumn &column : view.columns)
        layout.append({column.key, column.width, true, column.frozen});
    for (ColumnPlace place : table()->columns()->layout()) {
        const bool isInView =
            std::any_of(view.columns.begin(), view.columns.end(),
                        [&place](const ViewColumn &column) { return column.key == place.key; });
        if (isInView)
            continue;
        place.visible = false;
        place.frozen = false;
        layout.append(place);
    }
    table()->columns()->setLayout(layout);
    // It is how this type looks from now on, as if somebody had arranged it by hand.
    saveColumnLayout(m_settings, m_layoutDomain, m_layoutType, layout);
}

void CasesPane::copySelection(ClipboardFormat format)
{
    const ShownCases selected = selectedCases();
    if (selected.rows.empty())
        return;
    if (selected.rows.size() > mostCopiedRows) {
        Error notice;
        notice.kind = Error::Kind::TooLarge;
        notice.what = tr("%L1 rows are too many to copy.").arg(selected.rows.size());
        notice.hint = tr("Export them to a file instead.");
        Q_EMIT noticeRaised(notice);
        return;
    }
    QGuiApplication::clipboard()->setText(
        m_session->clipboardText(selected, ownColumns(visibleColumns()), format));
}

void CasesPane::takeInColumns()
{
    const QString type = m_session->caseQuery().filter.caseType;
    const QString domain = domainKey(m_session->connection());
    const bool otherLayout = !m_hasLayout || m_layoutType != type || m_layoutDomain != domain;
    const ColumnLayout layout =
        otherLayout ? loadColumnLayout(m_settings, domain, type) : table()->columns()->layout();
    const QList<ColumnKey> columns =
        tableColumns(m_session->store().propertyNames(type), m_session->store().indexIdentifiers()) +
        askedColumns(layout);
    // While cases arrive, new columns go to the end: a table that is rebuilt under a person's hand is no use.
    QList<ColumnKey> wanted = otherLayout ? QList<ColumnKey>() : m_session->caseTable()->columns();
    QSet<ColumnKey> known(wanted.cbegin(), wanted.cend());
    for (const ColumnKey &key : columns) {
        if (known.contains(key))
            continue;
        known.insert(key);
        wanted.append(key);
    }
    if (wanted != m_session->caseTable()->columns())
        m_session->caseTable()->setColumns(wanted);
    if (otherLayout) {
        m_hasLayout = true;
        m_layoutType = type;
        m_layoutDomain = domain;
        table()->columns()->setLayout(layout);
    }
    table()->showSort(m_session->caseQuery().sort);
}

void CasesPane::showPage()
{
    const bool hasRows = m_session->caseTable()->rowCount() > 0;
    const bool hasCases = m_session->store().caseCount() > 0;
    const bool isLoading = m_session->state() == Session::State::Loading;
    // While a query runs, what was there stays.
    if (hasRows || !hasCases || !m_session->isQueryRunning())
        m_cover->setShown(!hasRows && hasCases);
    if (hasRows || (hasCases && m_session->isQueryRunning())) {
        showTable();
    } else if (hasCases) {
        m_nothingFound->setContent(
            u"search"_s, tr("No cases match"),
            isLoading ? tr("More cases are still coming. Or take a filter away to see those that are here.")
                      : tr("Take a filter away, or search for fewer words."));
        showTable();
    } else if (isLoading) {
        showStatePage(u"case"_s, tr("Loading cases…"),
                      tr("The first ones appear as soon as the server sends them."), PageAction::None);
    } else if (m_session->state() == Session::State::Failed) {
        const Error &error = m_session->error();
        const QStringList details{error.serverMessage, error.hint};
        showStatePage(u"error"_s, error.what, details.join(u'\n').trimmed(), PageAction::TryAgain);
    } else if (m_session->isComplete()) {
        showStatePage(u"case"_s, tr("No cases here"),
                      tr("The server has no cases in this domain that you may see."), PageAction::TryAgain);
    } else {
        showStatePage(u"case"_s, tr("Nothing loaded"), tr("Loading was stopped before the first case came."),
                      PageAction::TryAgain);
    }
}

void CasesPane::showTable()
{
    m_ui->pages->setCurrentWidget(m_ui->tablePage);
    if (m_tableWantsFocus)
        focusTable();
}

void CasesPane::showStatePage(const QString &iconName, const QString &title, const QString &text,
                              PageAction action)
{
    m_pageAction = action;
    m_ui->statePage->setContent(iconName, title, text);
    switch (action) {
    case PageAction::None:
        m_ui->statePage->setAction({});
        break;
    case PageAction::TryAgain:
        m_ui->statePage->setAction(tr("Try again"));
        break;
    }
    m_ui->pages->setCurrentWidget(m_ui->statePage);
}

void CasesPane::doPageAction()
{
    if (m_pageAction == PageAction::TryAgain)
        m_session->retry();
}

void CasesPane::setFilter(const CaseFilter &filter)
{
    CaseQuery query = m_session->caseQuery();
    query.filter = filter;
    if (query != m_session->caseQuery())
        m_session->setCaseQuery(query);
}

void CasesPane::setSort(const CaseSort &sort)
{
    CaseQuery query = m_session->caseQuery();
    query.sort = sort;
    if (query != m_session->caseQuery())
        m_session->setCaseQuery(query);
}

void CasesPane::openRow(int row)
{
    Q_EMIT caseActivated(m_session->caseTable()->text(row, ColumnKey::ofField(CaseField::CaseId)));
}

} // namespace ccb
