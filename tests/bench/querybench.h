// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

namespace ccb::bench
{

// Searching, filtering and sorting what the session has loaded; against a QSortFilterProxyModel over rows of
// QString.
void benchQueries(Session &session, int repeats);

} // namespace ccb::bench
