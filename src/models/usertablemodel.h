// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ownerdirectory.h"
#include "core/people.h"

#include <QAbstractTableModel>
#include <QList>
#include <QStringList>

namespace ccb
{

// The mobile workers and web users of a domain, and how many cases each owns. Small enough for a
// QSortFilterProxyModel. ToolTipRole is HTML with the value's own < and & escaped. GUI thread; owned by the
// session.
class UserTableModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UserTableModel)

public:
    enum Column { Username, Name, Kind, Role, Location, Groups, Cases, Phone, Email, ColumnCount };
    enum ItemRole {
        UserIdRole = Qt::UserRole,
        SearchRole, // everything of the user in one text, folded for a search
        SortRole,   // a number in the column of cases, else the text
        ActiveRole, // bool: not deactivated
    };

    explicit UserTableModel(QObject *parent = nullptr);

    // Announced as changed cells and rows inserted at the end when the users listed so far still come first,
    // else as a reset.
    void setUsers(const QList<User> &users);
    void setOwners(const OwnerDirectory &owners);          // names for the ids of groups and locations
    void setCaseCounts(const QHash<QString, int> &counts); // of the cases loaded, by owner
    const QList<User> &users() const { return m_users; }
    const User *user(const QString &id) const; // null: none has this id; valid until the next setUsers()

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<User> m_users;
    OwnerDirectory m_owners;
    QHash<QString, int> m_caseCounts;
    mutable QStringList m_searchTexts; // one a user, made when first searched; null: not made yet

    void announceChanged(int rows); // of the first `rows` users
    QString text(const User &user, int column) const;
    QString toolTip(const User &user, int column) const;
    QString searchText(int row) const;
};

} // namespace ccb
