// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casesnapshot.h"
#include "core/ownerdirectory.h"

#include <QAbstractTableModel>
#include <QList>

#include <optional>
#include <vector>

namespace ccb
{

// The cases of a snapshot as a table: the rows of a row map, the columns asked for. It holds no values of its
// own; a text is made when a cell is painted. Sorting and filtering happen elsewhere (runCaseQuery): sort()
// is not implemented, the view's header only shows an indicator. GUI thread; owned by the session.
//
// DisplayRole is the shortened text for people, EditRole the value as it came (the name or kind in the
// columns that have nothing else), ToolTipRole the value at length as HTML with the value's own < and &
// escaped. Horizontal headerData: DisplayRole the title, ToolTipRole the column's name in the API, escaped in
// the same way.
class CaseTableModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaseTableModel)

public:
    enum Role {
        CaseRowRole = Qt::UserRole, // the row's number in the store
        ValueKindRole,              // int(ValueKind): the delegate shows null and missing differently
        ClosedRole,                 // bool, of the whole row
        OwnerKindRole,              // int(Owner::Kind) where an owner's or user's name is shown, else invalid
    };

    explicit CaseTableModel(QObject *parent = nullptr);
    ~CaseTableModel() override;

    // Shows these rows of this snapshot, in this order. Announced as rows inserted at the end when the store
    // has grown and the rows shown so far stay as they are; as nothing when no row has come; else as a reset.
    void show(const CaseSnapshot &snapshot, RowMap rows);
    // Announced as changed cells in the columns that show names.
    void setOwners(const OwnerDirectory &owners);
    // Announced as columns inserted at the end when the others stay, else as a reset.
    void setColumns(const QList<ColumnKey> &columns);

    const CaseSnapshot &snapshot() const { return m_snapshot; }
    const RowMap &rows() const { return m_rows; }
    const QList<ColumnKey> &columns() const { return m_columns; }
    int columnOf(const ColumnKey &key) const { return int(m_columns.indexOf(key)); } // -1: not shown

    CaseRow caseRow(int row) const { return m_rows[size_t(row)]; }
    int rowOf(CaseRow caseRow) const;                  // -1: not shown. Linear in the number of rows.
    QString text(int row, const ColumnKey &key) const; // what EditRole gives, of any column

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    CaseSnapshot m_snapshot;
    RowMap m_rows;
    QList<ColumnKey> m_columns;
    mutable std::vector<ColumnReader> m_readers; // one a column; each catches up when a cell of it is read
    OwnerDirectory m_owners;

    void makeReaders();
    Cell cell(const QModelIndex &index, CellScratch &scratch) const;
    QString valueText(const ColumnKey &key, const Cell &cell) const;
    bool isClosed(CaseRow row) const;
    std::optional<Owner::Kind> ownerKind(const QModelIndex &index) const;
};

} // namespace ccb
