// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/userfiltermodel.h"

#include "models/usertablemodel.h"

#include <algorithm>

namespace ccb
{

UserFilterModel::UserFilterModel(UserTableModel *users, QObject *parent)
    : SearchFilterModel(UserTableModel::SearchRole, parent)
    , m_users(users)
{
    setSourceModel(users);
    setSortRole(UserTableModel::SortRole);
}

void UserFilterModel::setFilter(const UserFilter &filter, const QList<Group> &groups,
                                const LocationTree &locations)
{
    m_filter = filter;
    m_members.clear();
    for (const Group &group : groups) {
        if (group.id == filter.groupId)
            m_members = QSet<QString>(group.users.begin(), group.users.end());
    }
    m_locations.clear();
    if (!filter.locationId.isEmpty()) {
        const QStringList ids = locations.withAllBelow(filter.locationId);
        m_locations = QSet<QString>(ids.begin(), ids.end());
    }
    setSearch(filter.search);
}

bool UserFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const User &user = m_users->users()[row];
    if (m_filter.kind && user.kind != *m_filter.kind)
        return false;
    if (m_filter.isActive && user.isActive != *m_filter.isActive)
        return false;
    if (m_filter.role && user.role != *m_filter.role)
        return false;
    if (!m_filter.groupId.isEmpty() && !user.groups.contains(m_filter.groupId) &&
        !m_members.contains(user.id))
        return false;
    if (!m_filter.locationId.isEmpty() && !worksThere(user))
        return false;
    return SearchFilterModel::filterAcceptsRow(row, parent);
}

bool UserFilterModel::worksThere(const User &user) const
{
    return m_locations.contains(user.primaryLocation) ||
           std::any_of(user.locations.begin(), user.locations.end(),
                       [this](const QString &id) { return m_locations.contains(id); });
}

} // namespace ccb
