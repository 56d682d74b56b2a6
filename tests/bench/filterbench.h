// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"

#include "session/session.h"

namespace ccb::bench
{

// Filters with every kind of operator, on columns of every kind; each against the exact filter on one
// property in the same run.
void benchFilters(Report &report, Session &session);

} // namespace ccb::bench
