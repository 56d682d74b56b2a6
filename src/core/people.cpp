// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people.h"

namespace ccb
{

QString User::shortName() const
{
    // Mobile workers are all called name@<domain>.commcarehq.org; a web user's address is told apart by its
    // whole text.
    const qsizetype at = username.indexOf(u'@');
    return kind == Kind::MobileWorker && at > 0 ? username.left(at) : username;
}

QString User::displayName() const
{
    const QString name = QStringView(u"%1 %2").arg(firstName, lastName).simplified();
    return name.isEmpty() ? shortName() : name;
}

} // namespace ccb
