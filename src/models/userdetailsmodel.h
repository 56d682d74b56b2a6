// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ownerdirectory.h"
#include "core/people.h"

#include <QAbstractTableModel>
#include <QList>

namespace ccb
{

// One user's facts by name and value, then the free keys of user_data. GUI thread.
class UserDetailsModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UserDetailsModel)

public:
    enum Column { Name, Value, ColumnCount };
    enum Role { IsFieldRole = Qt::UserRole }; // bool: a fact of every user, not a key of user_data

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
};

} // namespace ccb
