// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/columnkey.h"
#include "core/locationtree.h"
#include "core/people.h"

#include <QHash>

namespace ccb
{

struct Owner {
    enum class Kind { Unknown, MobileWorker, DeactivatedWorker, WebUser, Group, Location };
    Kind kind = Kind::Unknown;
    QString id;
    QString name; // what a person calls it; the id itself when that is unknown
};

// "mobile worker", "deactivated worker", "web user", "group", "location", "unknown".
QString ownerKindText(Owner::Kind kind);

// Turns the ids in owner_id, user_id, opened_by, ... into names. A value: cheap to copy (implicitly shared)
// and to hand to a worker thread. An id in none of the lists is shown as it is.
class OwnerDirectory
{
public:
    void addUsers(const QList<User> &users);
    void addGroups(const QList<Group> &groups);
    void addLocations(const QList<Location> &locations); // all of the domain: their paths need each other

    Owner owner(const QString &id) const; // kind Unknown and name == id when not listed
    QString name(const QString &id) const { return owner(id).name; }
    QList<Owner> owners() const;                                   // by name, in the locale's order
    const QHash<QString, Owner> &byId() const { return m_owners; } // in no order, at no cost
    bool isEmpty() const { return m_owners.isEmpty(); }
    const LocationTree &locations() const { return m_locations; }

    // What a column that showsNames() shows for the id stored: the name, or in a column of kinds the kind.
    // The one text by which such a column is sorted, filtered, exported and painted. Blank for a blank id.
    QString shownText(const ColumnKey &column, const QString &id) const;
    // The name with all that is known of it: "Asha Rao (deactivated worker)", "Mali / Kayes (location)",
    // "4f3a (unknown id)". An active mobile worker needs no more than the name.
    QString description(const QString &id) const;

private:
    QHash<QString, Owner> m_owners;
    LocationTree m_locations;
};

} // namespace ccb
