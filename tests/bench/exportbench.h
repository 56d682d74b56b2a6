// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"

#include "session/session.h"

namespace ccb::bench
{

// Writing all cases of the session as CSV and as Excel's workbook, the first 25 columns of its table, and the
// memory that takes; against Python's csv.writer and openpyxl's write-only mode with the same values, which
// they have in memory before their clocks start.
void benchExport(Report &report, Session &session);

} // namespace ccb::bench
