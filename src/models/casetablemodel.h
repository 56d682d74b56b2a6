// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casesnapshot.h"
#include "core/ownerdirectory.h"

#include <QAbstractTableModel>
#include <QList>

namespace ccb
{

// The cases of a snapshot as a table: the rows of a row map, the columns asked for. It holds no values of its own; a text
// is made when a cell is painted. Sorting and filtering happen elsewhere (runCaseQuery): sort() is not implemented, the
// view's header only shows an indicator. GUI thread; owned by the session.
//
// DisplayRole is the shortened text for people, EditRole the value as it came, ToolTipRole the whole text when the cell
// shows less. Horizontal headerData: DisplayRole the title, ToolTipRole the column's name in the API.
class CaseTableModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaseTableModel)

public:
    enum Role {
        CaseRowRole = Qt::UserRole, // the row's number in the store
        ValueKindRole,              // int(ValueKind): the delegate shows null and missing differently
        ClosedRole,                 // bool, of the whole row
    };

    explicit CaseTableModel(QObject *parent = nullptr);
    ~CaseTableModel() override;

    // Shows these rows of this snapshot, in this order. Announced as rows inserted at the end when that is all that
    // changed, else as a reset.
    void show(const CaseSnapshot &snapshot, RowMap rows);
    void setOwners(const OwnerDirectory &owners);
    void setColumns(const QList<ColumnKey> &columns); // appended columns are announced as inserted, else a reset

    const CaseSnapshot &snapshot() const { return m_snapshot; }
    const RowMap &rows() const { return m_rows; }
    const QList<ColumnKey> &columns() const { return m_columns; }
    int columnOf(const ColumnKey &key) const; // -1: not shown

    CaseRow caseRow(int row) const { return m_rows[size_t(row)]; }
    int rowOf(CaseRow caseRow) const; // -1: not shown. Linear in the number of rows.
    QString text(int row, const ColumnKey &key) const; // the value as it came, of any column

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    CaseSnapshot m_snapshot;
    RowMap m_rows;
    QList<ColumnKey> m_columns;
    std::vector<ColumnReader> m_readers; // one a column
    OwnerDirectory m_owners;

    void makeReaders();
};

} // namespace ccb
