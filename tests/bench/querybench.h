// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"

#include "session/session.h"

namespace ccb::bench
{

// Searching, filtering and sorting what the session has loaded, in the window; against a
// QSortFilterProxyModel over rows of QString with the columns that the session's table has now.
void benchQueries(Report &report, Session &session);

} // namespace ccb::bench
