// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/casestableview.h"

#include "models/casetablemodel.h"
#include "widgets/columnarranger.h"
#include "widgets/columnkeys.h"
#include "widgets/filterheader.h"
#include "widgets/frozencolumns.h"
#include "widgets/valuedelegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSignalBlocker>

namespace ccb
{

CasesTableView::CasesTableView(QWidget *parent)
    : QTableView(parent)
    , m_header(new FilterHeader(this))
{
    setHorizontalHeader(m_header);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setItemDelegate(new ValueDelegate(this));

    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setMinimumSectionSize(32);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setRowHeight();
    showSort({});
    m_frozen = new FrozenColumns(this); // when the header is there

    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &CasesTableView::tellSort);
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT caseActivated(index.row()); });
}

void CasesTableView::setCaseModel(CaseTableModel *model)
{
    m_model = model;
    setModel(model);
    // The header asks its selection model about every section it paints, which takes long with many rows
    // selected. An empty one of its own answers at once.
    horizontalHeader()->setSelectionModel(new QItemSelectionModel(model, horizontalHeader()));
    m_columns = new ColumnArranger(this, model);
    connect(m_columns, &ColumnArranger::frozenCountChanged, m_frozen, &FrozenColumns::setCount);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CasesTableView::selectedRowsChanged);
    connect(model, &CaseTableModel::modelReset, this, &CasesTableView::selectedRowsChanged);
}

void CasesTableView::showSort(const CaseSort &sort)
{
    const QSignalBlocker blocker(horizontalHeader());
    const int column = sort.column && m_model ? m_model->columnOf(*sort.column) : -1;
    horizontalHeader()->setSortIndicator(column, sort.order);
    horizontalHeader()->viewport()->update();
}

QStyleOptionViewItem CasesTableView::cellOption() const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    return option;
}

QModelIndex CasesTableView::indexAt(const QPoint &position) const
{
    return QTableView::indexAt(m_frozen ? m_frozen->behind(position) : position);
}

QRect CasesTableView::visualRect(const QModelIndex &index) const
{
    const QRect rect = QTableView::visualRect(index);
    return m_frozen ? m_frozen->seen(rect, index.column()) : rect;
}

void CasesTableView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QScrollBar *bar = horizontalScrollBar();
    const int before = bar->value();
    QTableView::scrollTo(index, hint);
    if (m_frozen->width() == 0)
        return;
    if (m_frozen->holds(index.column())) {
        bar->setValue(before); // it is in view anyway
        return;
    }
    const bool fromTheRight = layoutDirection() == Qt::RightToLeft;
    const QRect cell = QTableView::visualRect(index);
    const int covered = fromTheRight ? cell.right() + 1 - (viewport()->width() - m_frozen->width())
                                     : m_frozen->width() - cell.left();
    if (covered > 0)
        bar->setValue(bar->value() - covered);
}

void CasesTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // The view repaints where it believes the cells to be.
    for (const QModelIndex &index : {current, previous}) {
        if (index.isValid() && m_frozen->holds(index.column()))
            viewport()->update(visualRect(index));
    }
}

void CasesTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyWanted();
        return;
    }
    if (arrangeByKey(event))
        return;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid()) {
        Q_EMIT caseActivated(currentIndex().row());
        return;
    }
    QTableView::keyPressEvent(event);
}

bool CasesTableView::arrangeByKey(const QKeyEvent *event)
{
    const std::optional<ColumnStep> step = columnStep(event, layoutDirection());
    if (!step || !currentIndex().isValid())
        return false;
    const ColumnKey column = m_model->columns()[currentIndex().column()];
    if (step->widenBy != 0)
        m_columns->widenBy(column, step->widenBy);
    else
        m_columns->moveBy(column, step->moveBy);
    scrollTo(currentIndex());
    return true;
}

void CasesTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setRowHeight();
}

void CasesTableView::setRowHeight()
{
    const int height = fontMetrics().height() + 9;
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

void CasesTableView::tellSort(int column, Qt::SortOrder order)
{
    CaseSort sort;
    if (m_model && column >= 0 && column < m_model->columnCount()) {
        sort.column = m_model->columns()[column];
        sort.order = order;
    }
    Q_EMIT sortWanted(sort);
}

} // namespace ccb
