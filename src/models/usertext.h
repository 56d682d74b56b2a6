// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ownerdirectory.h"
#include "core/people.h"

#include <QString>
#include <QStringList>

namespace ccb
{

// How the facts of a user are shown to a person. An id without a name is shown as it is.

QString userKindText(const User &user); // "Mobile worker", "Deactivated worker"
QString namesText(const QStringList &ids, const OwnerDirectory &owners);   // "Clinic 1, Clinic 2"
QString locationsText(const User &user, const OwnerDirectory &owners);     // the primary one first
QString locationPathsText(const User &user, const OwnerDirectory &owners); // the same, a path a line

} // namespace ccb
