// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casesnapshot.h"

#include <QObject>

#include <functional>

class QTableView;

namespace ccb
{

class CaseTableModel;

// Keeps the selected cases, the current one and the place on the screen when a table of cases gets other rows
// (the model is reset). Cases that are no longer shown are no longer selected. Child of the view; GUI thread.
class SelectionKeeper : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SelectionKeeper)

public:
    // The row of a case by its id in what the model shows next, or noRow.
    using FindCase = std::function<CaseRow(QStringView)>;

    // The view must have its model already.
    SelectionKeeper(QTableView *view, CaseTableModel *model, FindCase findCase);

private:
    QTableView *m_view;
    CaseTableModel *m_model;
    FindCase m_findCase;

    CaseSnapshot m_snapshot; // that the remembered rows belong to
    RowMap m_selected;
    CaseRow m_current = noRow;
    int m_currentColumn = 0;
    int m_currentOffset = -1; // rows below the first one on the screen; -1: not on the screen

    void remember();
    void restore();
    CaseRow rowNow(CaseRow before, bool sameStore) const;
};

// The store's row numbers of the selected rows, in the order shown.
RowMap selectedCaseRows(const QTableView &view, const CaseTableModel &model);
// How many rows are selected. Does not look at each of them.
int selectedRowCount(const QTableView &view);

} // namespace ccb
