// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casequery.h"

#include <QTableView>

namespace ccb
{

class CaseTableModel;
class ColumnArranger;
class FilterHeader;
class FrozenColumns;

// The table of cases: rows are selected whole, columns are moved, sized and sorted by their headings. It
// sorts nothing itself: it tells which order is wanted. Owned by the cases pane; GUI thread.
class CasesTableView : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CasesTableView)

public:
    explicit CasesTableView(QWidget *parent = nullptr);

    void setCaseModel(CaseTableModel *model); // once
    ColumnArranger *columns() const { return m_columns; }
    FilterHeader *filterHeader() const { return m_header; } // the horizontal one

    // Shows the order in the headings, without telling it.
    void showSort(const CaseSort &sort);

    // The first columns, that stay while the others scroll.
    FrozenColumns *frozenColumns() const { return m_frozen; }
    QStyleOptionViewItem cellOption() const; // how any cell is painted, for who paints some

    // By what is seen: a frozen column hides what has scrolled below it.
    QModelIndex indexAt(const QPoint &position) const override;
    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

    // Does nothing: looking for a name by its first letters would read each row. The search field is for
    // that.
    void keyboardSearch(const QString &) override {}

Q_SIGNALS:
    void sortWanted(const ccb::CaseSort &sort);
    void caseActivated(int row); // Enter or a double click
    void copyWanted();
    void selectedRowsChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    CaseTableModel *m_model = nullptr;
    ColumnArranger *m_columns = nullptr;
    FilterHeader *m_header;
    FrozenColumns *m_frozen = nullptr; // follows the header

    bool arrangeByKey(const QKeyEvent *event);
    void setRowHeight();
    void tellSort(int column, Qt::SortOrder order);
};

} // namespace ccb
