// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/selectionkeeper.h"

#include "models/casetablemodel.h"

#include <QItemSelection>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>
#include <vector>

namespace ccb
{

namespace
{

// Each painted cell looks through all ranges of a selection.
constexpr qsizetype mostRanges = 5000;
// A refreshed store numbers its cases anew, so each one is looked up by its id.
constexpr size_t mostLookUps = 50000;

struct RowRange {
    int first;
    int last;
};

// The selected rows from top to bottom, each once. Never selectedRows(), which makes an index for each row.
std::vector<RowRange> selectedRanges(const QTableView &view)
{
    std::vector<RowRange> ranges;
    for (const QItemSelectionRange &range : view.selectionModel()->selection()) {
        if (range.isValid())
            ranges.push_back({range.top(), range.bottom()});
    }
    std::sort(ranges.begin(), ranges.end(), [](RowRange a, RowRange b) { return a.first < b.first; });
    std::vector<RowRange> merged;
    for (const RowRange range : ranges) {
        if (!merged.empty() && range.first <= merged.back().last + 1)
            merged.back().last = std::max(merged.back().last, range.last);
        else
            merged.push_back(range);
    }
    return merged;
}

} // namespace

SelectionKeeper::SelectionKeeper(QTableView *view, CaseTableModel *model, FindCase findCase)
    : QObject(view)
    , m_view(view)
    , m_model(model)
    , m_findCase(std::move(findCase))
{
    connect(model, &CaseTableModel::modelAboutToBeReset, this, &SelectionKeeper::remember);
    connect(model, &CaseTableModel::modelReset, this, &SelectionKeeper::restore);
    // A selected row is selected in the columns that come later, too.
    connect(model, &CaseTableModel::columnsInserted, this, [this] {
        QItemSelectionModel *selection = m_view->selectionModel();
        selection->select(selection->selection(), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    });
}

void SelectionKeeper::remember()
{
    m_snapshot = m_model->snapshot();
    m_selected = selectedCaseRows(*m_view, *m_model);
    m_current = noRow;
    m_currentOffset = -1;
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    m_current = m_model->caseRow(current.row());
    m_currentColumn = current.column();
    const int first = m_view->rowAt(0);
    const int last = m_view->rowAt(m_view->viewport()->height() - 1);
    if (first >= 0 && current.row() >= first && (last < 0 || current.row() <= last))
        m_currentOffset = current.row() - first;
}

void SelectionKeeper::restore()
{
    const CaseSnapshot before = std::exchange(m_snapshot, {});
    const RowMap selected = std::exchange(m_selected, {});
    if (selected.empty() && m_current == noRow)
        return;
    const CaseSnapshot &now = m_model->snapshot();
    const bool sameStore =
        !before.isEmpty() && !now.isEmpty() && before.entries().front().block == now.entries().front().block;
    m_snapshot = before;
    std::vector<bool> wanted(now.rowCount(), false);
    const bool allThere =
        sameStore && std::none_of(now.entries().begin(), now.entries().end(),
                                  [](const CaseSnapshot::Entry &entry) { return entry.dead; });
    if (allThere) {
        for (const CaseRow row : selected) { // there may be a million of them
            if (row < wanted.size())
                wanted[row] = true;
        }
    } else if (sameStore || selected.size() <= mostLookUps) {
        for (const CaseRow row : selected) {
            const CaseRow found = rowNow(row, sameStore);
            if (found < wanted.size())
                wanted[found] = true;
        }
    }
    const CaseRow currentCase = m_current == noRow ? noRow : rowNow(m_current, sameStore);
    m_snapshot = {};

    QItemSelection selection;
    QModelIndex current;
    const RowMap &rows = m_model->rows();
    const int rowCount = int(rows.size());
    const int lastColumn = m_model->columnCount() - 1;
    for (int row = 0; row < rowCount; ++row) {
        if (rows[size_t(row)] == currentCase)
            current = m_model->index(row, std::min(m_currentColumn, lastColumn));
        if (!wanted[rows[size_t(row)]])
            continue;
        const int first = row;
        while (row + 1 < rowCount && wanted[rows[size_t(row + 1)]]) {
            ++row;
            if (rows[size_t(row)] == currentCase)
                current = m_model->index(row, std::min(m_currentColumn, lastColumn));
        }
        selection.append(QItemSelectionRange(m_model->index(first, 0), m_model->index(row, lastColumn)));
        if (selection.size() > mostRanges)
            break;
    }
    if (selection.size() <= mostRanges)
        m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (!current.isValid())
        return;
    m_view->selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    if (m_currentOffset >= 0) {
        m_view->doItemsLayout(); // the scroll bar's range is still that of the old rows
        m_view->verticalScrollBar()->setValue(current.row() - m_currentOffset);
    }
}

CaseRow SelectionKeeper::rowNow(CaseRow before, bool sameStore) const
{
    if (sameStore && !m_model->snapshot().isDead(before))
        return before;
    return m_findCase(m_snapshot.text(before, ColumnKey::ofField(CaseField::CaseId)));
}

RowMap selectedCaseRows(const QTableView &view, const CaseTableModel &model)
{
    RowMap rows;
    for (const RowRange range : selectedRanges(view)) {
        for (int row = range.first; row <= range.last && row < model.rowCount(); ++row)
            rows.push_back(model.caseRow(row));
    }
    return rows;
}

int selectedRowCount(const QTableView &view)
{
    int count = 0;
    for (const RowRange range : selectedRanges(view))
        count += range.last - range.first + 1;
    return count;
}

} // namespace ccb
