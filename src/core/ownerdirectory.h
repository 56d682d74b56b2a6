// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people.h"

#include <QHash>

namespace ccb
{

struct Owner {
    enum class Kind { Unknown, MobileWorker, WebUser, Group, Location };
    Kind kind = Kind::Unknown;
    QString id;
    QString name; // what a person calls it; the id itself when that is unknown
};

// Turns the ids in owner_id, user_id, opened_by, ... into names. A value: cheap to copy (implicitly shared)
// and to hand to a worker thread. An id in none of the lists is shown as it is.
class OwnerDirectory
{
public:
    void addUsers(const QList<User> &users);
    void addGroups(const QList<Group> &groups);
    void addLocations(const QList<Location> &locations);

    Owner owner(const QString &id) const; // kind Unknown and name == id when not listed
    QString name(const QString &id) const { return owner(id).name; }
    QList<Owner> owners() const;                                   // by name, in the locale's order
    const QHash<QString, Owner> &byId() const { return m_owners; } // in no order, at no cost
    bool isEmpty() const { return m_owners.isEmpty(); }

private:
    QHash<QString, Owner> m_owners;
};

} // namespace ccb
