// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ownerdirectory.h"

#include "core/collation.h"

#include <algorithm>

namespace ccb
{

namespace
{

// A group without a name is still told apart by its id.
Owner ownerOf(Owner::Kind kind, const QString &id, const QString &name)
{
    return {kind, id, name.isEmpty() ? id : name};
}

} // namespace

void OwnerDirectory::addUsers(const QList<User> &users)
{
    for (const User &user : users) {
        const auto kind = user.kind == User::Kind::WebUser ? Owner::Kind::WebUser : Owner::Kind::MobileWorker;
        m_owners.insert(user.id, ownerOf(kind, user.id, user.displayName()));
    }
}

void OwnerDirectory::addGroups(const QList<Group> &groups)
{
    for (const Group &group : groups)
        m_owners.insert(group.id, ownerOf(Owner::Kind::Group, group.id, group.name));
}

void OwnerDirectory::addLocations(const QList<Location> &locations)
{
    for (const Location &location : locations)
        m_owners.insert(location.id, ownerOf(Owner::Kind::Location, location.id, location.name));
}

Owner OwnerDirectory::owner(const QString &id) const
{
    const auto found = m_owners.constFind(id);
    return found == m_owners.constEnd() ? Owner{Owner::Kind::Unknown, id, id} : *found;
}

QList<Owner> OwnerDirectory::owners() const
{
    QList<Owner> list = m_owners.values();
    const QCollator collator = naturalCollator();
    std::sort(list.begin(), list.end(), [&collator](const Owner &a, const Owner &b) {
        const int order = collator.compare(a.name, b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return list;
}

} // namespace ccb
