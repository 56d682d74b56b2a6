// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ownerdirectory.h"
#include "core/people.h"
#include "widgets/searchfiltermodel.h"

#include <QSet>

#include <optional>

namespace ccb
{

class UserTableModel;

// Which users are wanted. All parts combine with AND; an empty part asks nothing.
struct UserFilter {
    std::optional<User::Kind> kind;
    std::optional<bool> isActive;
    std::optional<QString> role; // "": users without one
    QString groupId;
    QString locationId; // the locations below it are meant too
    QString search;     // words

    bool isEmpty() const { return *this == UserFilter(); }
    friend bool operator==(const UserFilter &, const UserFilter &) = default;
};

// The users that match a filter; sorted as the locale sorts. GUI thread.
class UserFilterModel : public SearchFilterModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UserFilterModel)

public:
    explicit UserFilterModel(UserTableModel *users, QObject *parent = nullptr);

    // Who is in a group is told by the groups too; what is below a location, by the locations.
    void setFilter(const UserFilter &filter, const QList<Group> &groups, const LocationTree &locations);
    const UserFilter &filter() const { return m_filter; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    UserTableModel *m_users; // not owned
    UserFilter m_filter;
    QSet<QString> m_members;   // of the group, as far as the group tells
    QSet<QString> m_locations; // the one wanted and all below it

    bool worksThere(const User &user) const;
};

} // namespace ccb
