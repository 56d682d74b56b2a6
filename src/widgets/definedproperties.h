// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application.h"

#include <QList>
#include <QStringList>

namespace ccb
{

// The properties that the applications define for one case type, or for all when that is empty. A name with a
// slash ("parent/edd") is a way to another case, not a property of this one.
QStringList definedProperties(const QList<Application::CaseType> &types, const QString &wanted);

} // namespace ccb
