// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ownerdirectory.h"
#include "core/people.h"

#include <QAbstractTableModel>
#include <QList>

namespace ccb
{

// One user's facts by name and value, then the free keys of user_data. Facts the server did not tell are not
// listed. DisplayRole of a value is cut where nobody reads on, EditRole is uncut, ToolTipRole is HTML with
// the value's own < and & escaped. GUI thread.
class UserDetailsModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UserDetailsModel)

public:
    enum Column { Name, Value, ColumnCount };
    enum Role {
        IsFieldRole = Qt::UserRole, // bool: a fact of every user, not a key of user_data
        SearchRole,                 // name and value of the row in one text, folded for a search
    };

    explicit UserDetailsModel(QObject *parent = nullptr);

    void setUser(const User &user, const OwnerDirectory &owners);
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        QString name;
        QString value;
        bool isField;
    };
    QList<Row> m_rows;

    static QList<Row> factsOf(const User &user, const OwnerDirectory &owners);
};

} // namespace ccb
