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

} // namespace

QString userKindText(User::Kind kind)
{
    return kind == User::Kind::WebUser ? Words::tr("Web user") : Words::tr("Mobile worker");
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
    QStringList ids = user.locations;
    if (!user.primaryLocation.isEmpty()) {
        ids.removeAll(user.primaryLocation);
        ids.prepend(user.primaryLocation);
    }
    return namesText(ids, owners);
}

} // namespace ccb
