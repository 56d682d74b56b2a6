// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/columncondition.h"
#include "core/ownerdirectory.h"

#include <QString>

namespace ccb
{

// A condition as a person reads it: "village = Ka", "age ≥ 5", "edd is blank". In one line, long values cut;
// ids in the columns that show people by their names, dates in the locale's spelling in the time fields.
QString conditionWords(const ColumnCondition &condition, const OwnerDirectory &owners);

} // namespace ccb
