// SPDX-License-Identifier: GPL-3.0-or-later
// The filter row of the cases pane, and what stands in place of the rows when it leaves none.
#include "widgets/casespane.h"

#include "models/casetablemodel.h"
#include "session/session.h"
#include "widgets/casestableview.h"
#include "widgets/filterrow.h"
#include "widgets/statepage.h"
#include "widgets/viewportcover.h"

#include "ui_casespane.h"

#include <QHeaderView>
#include <QShortcut>

namespace ccb
{

namespace
{
const QString filterRowKey = QStringLiteral("cases/filterRow"); // whether it is shown
} // namespace

void CasesPane::setUpFilterRow()
{
    m_filterRow = new FilterRow(table(), m_session->caseTable());
    m_nothingFound = new StatePage;
    m_cover = new ViewportCover(m_nothingFound, table());
    m_nothingFound->setAutoFillBackground(true);
    m_nothingFound->setBackgroundRole(QPalette::Base);
    m_nothingFound->setAction(tr("Clear filters"));
    connect(m_nothingFound, &StatePage::actionTriggered, this, &CasesPane::clearFilters);

    const bool shown = m_settings.value(filterRowKey, true).toBool();
    m_filterRow->setShown(shown);
    m_ui->filterBar->setFilterRowShown(shown);
    connect(m_ui->filterBar, &CaseFilterBar::filterRowToggled, this, [this](bool wanted) {
        m_settings.setValue(filterRowKey, wanted);
        m_filterRow->setShown(wanted);
    });
    connect(m_filterRow, &FilterRow::conditionsWanted, this, &CasesPane::setColumnConditions);
    connect(m_filterRow, &FilterRow::tableWanted, this, &CasesPane::focusTable);
    auto *shortcut = new QShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F, this);
    shortcut->setWhatsThis(tr("Filter the current column"));
    connect(shortcut, &QShortcut::activated, this, &CasesPane::goToFilterRow);
}

// The conditions of one column in place of those it had, where the first of them stood.
void CasesPane::setColumnConditions(const ColumnKey &column, const QList<ColumnCondition> &conditions)
{
    CaseFilter filter = m_session->caseQuery().filter;
    QList<ColumnCondition> others;
    qsizetype place = -1;
    for (const ColumnCondition &condition : std::as_const(filter.conditions)) {
        if (condition.column != column)
            others.append(condition);
        else if (place < 0)
            place = others.size();
    }
    qsizetype at = place < 0 ? others.size() : place;
    for (const ColumnCondition &condition : conditions)
        others.insert(at++, condition);
    filter.conditions = others;
    setFilter(filter);
}

// To the field of the column that the table's cursor is in, else to the first one.
void CasesPane::goToFilterRow()
{
    if (!m_session->isSignedIn() || m_ui->pages->currentWidget() != m_ui->tablePage)
        return;
    m_ui->filterBar->setFilterRowShown(true);
    const QHeaderView *header = table()->horizontalHeader();
    const QModelIndex current = table()->currentIndex();
    const int logical = current.isValid() && !header->isSectionHidden(current.column())
                            ? current.column()
                            : header->logicalIndexAt(0);
    m_filterRow->focusColumn(m_session->caseTable()->columns().value(logical));
}

} // namespace ccb
