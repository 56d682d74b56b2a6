// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usertext.h"

#include <QCoreApplication>

namespace ccb
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ccb::UserText)
};

QStringList locationsOf(const User &user)
{
    QStringList ids = user.locations;
    if (!user.primaryLocation.isEmpty()) {
        ids.removeAll(user.primaryLocation);
        ids.prepend(user.primaryLocation);
    }
    return ids;
}

} // namespace

QString userKindText(const User &user)
{
    if (user.kind == User::Kind::WebUser)
        return Words::tr("Web user");
    return user.isActive ? Words::tr("Mobile worker") : Words::tr("Deactivated worker");
}

QString namesText(const QStringList &ids, const OwnerDirectory &owners)
{
    QStringList names;
    for (const QString &id : ids)
        names << owners.name(id);
    return names.join(QStringLiteral(", "));
}

QString locationsText(const User &user, const OwnerDirectory &owners)
{
    return namesText(locationsOf(user), owners);
}

QString locationPathsText(const User &user, const OwnerDirectory &owners)
{
    QStringList paths;
    for (const QString &id : locationsOf(user)) {
        const int node = owners.locations().find(id);
        paths << (node == LocationTree::none ? owners.name(id) : owners.locations().path(node));
    }
    return paths.join(u'\n');
}

} // namespace ccb
