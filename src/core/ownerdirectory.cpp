// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ownerdirectory.h"

#include "core/collation.h"

#include <QCoreApplication>

#include <algorithm>

namespace ccb
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ccb::OwnerDirectory)
};

// A group without a name is still told apart by its id.
Owner ownerOf(Owner::Kind kind, const QString &id, const QString &name)
{
    return {kind, id, name.isEmpty() ? id : name};
}

Owner::Kind kindOf(const User &user)
{
    if (user.kind == User::Kind::WebUser)
        return Owner::Kind::WebUser;
    return user.isActive ? Owner::Kind::MobileWorker : Owner::Kind::DeactivatedWorker;
}

} // namespace

QString ownerKindText(Owner::Kind kind)
{
    switch (kind) {
    case Owner::Kind::Unknown:
        return Words::tr("unknown");
    case Owner::Kind::MobileWorker:
        return Words::tr("mobile worker");
    case Owner::Kind::DeactivatedWorker:
        return Words::tr("deactivated worker");
    case Owner::Kind::WebUser:
        return Words::tr("web user");
    case Owner::Kind::Group:
        return Words::tr("group");
    case Owner::Kind::Location:
        return Words::tr("location");
    }
    Q_UNREACHABLE();
    return {};
}

void OwnerDirectory::addUsers(const QList<User> &users)
{
    for (const User &user : users)
        m_owners.insert(user.id, ownerOf(kindOf(user), user.id, user.displayName()));
}

void OwnerDirectory::addGroups(const QList<Group> &groups)
{
    for (const Group &group : groups)
        m_owners.insert(group.id, ownerOf(Owner::Kind::Group, group.id, group.name));
}

void OwnerDirectory::addLocations(const QList<Location> &locations)
{
    m_locations = LocationTree(locations);
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

QString OwnerDirectory::shownText(const ColumnKey &column, const QString &id) const
{
    if (id.isEmpty())
        return {};
    return showsOwnerKind(column) ? ownerKindText(owner(id).kind) : name(id);
}

QString OwnerDirectory::description(const QString &id) const
{
    const Owner known = owner(id);
    switch (known.kind) {
    case Owner::Kind::MobileWorker:
        return known.name;
    case Owner::Kind::Unknown:
        return id.isEmpty() ? QString() : Words::tr("%1 (unknown id)").arg(id);
    case Owner::Kind::Location: {
        const int node = m_locations.find(id);
        const QString path = node == LocationTree::none ? known.name : m_locations.path(node);
        return QStringLiteral("%1 (%2)").arg(path, ownerKindText(known.kind));
    }
    default:
        return QStringLiteral("%1 (%2)").arg(known.name, ownerKindText(known.kind));
    }
}

} // namespace ccb
