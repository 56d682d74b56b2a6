// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casesnapshot.h"
#include "core/ownerdirectory.h"

#include <QAbstractTableModel>
#include <QList>

namespace ccb
{

// One case's properties by name and value, then the fields that every case has. Properties that the case does not have
// (the key was not there) are not listed. GUI thread.
//
// DisplayRole: in the Value column the whole text for people; EditRole: the value as it came.
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
    };

    explicit CasePropertiesModel(QObject *parent = nullptr);

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
    };
    QList<Row> m_rows;
};

} // namespace ccb
