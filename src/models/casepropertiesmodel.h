// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casesnapshot.h"
#include "core/ownerdirectory.h"

#include <QAbstractTableModel>
#include <QList>

namespace ccb
{

// One case's properties by name and value, then the fields that every case has. Properties and fields that
// the case does not have (the key was not there) are not listed. GUI thread.
//
// In the Value column, DisplayRole is the text for people, with its line breaks and cut where nobody reads
// on; WholeTextRole the same uncut; EditRole the value as it came. ToolTipRole is HTML with the value's own <
// and & escaped.
class CasePropertiesModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CasePropertiesModel)

public:
    enum Column { Name, Value, ColumnCount };
    enum Role {
        ColumnKeyRole = Qt::UserRole, // the name for columnFromName()
        ValueKindRole,                // int(ValueKind)
        IsFieldRole,                  // bool: a field of every case, not a property
        WholeTextRole,                // the uncut text for people
        SearchRole,                   // name and value of the row in one text, folded for a search
    };

    explicit CasePropertiesModel(QObject *parent = nullptr);

    // Announced as changed values when the case has the same properties as the one shown before, so that
    // selection and scroll position stay; else as a reset.
    void setCase(const CaseSnapshot &snapshot, CaseRow row, const OwnerDirectory &owners);
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        ColumnKey key;
        ValueKind kind;
        QString value; // as it came
        QString text;  // for people
        QString toolTip;
    };
    QList<Row> m_rows;

    QVariant nameData(const Row &row, int role) const;
    QVariant valueData(const Row &row, int role) const;
};

} // namespace ccb
