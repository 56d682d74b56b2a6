// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casequery.h"

namespace ccb
{

// Puts rows (in the order of arrival) into the order of `sort`: numbers as numbers, then dates as dates, then
// text by the locale's collation with numbers inside it as numbers; blanks last in both directions; equal
// rows in the order of arrival. Ids of people sort by the names shown for them. Any thread; returns early
// when `cancelled` becomes true.
void sortRows(RowMap &rows, const CaseSnapshot &snapshot, const CaseSort &sort, const OwnerDirectory &owners,
              const std::atomic<bool> &cancelled);

} // namespace ccb
