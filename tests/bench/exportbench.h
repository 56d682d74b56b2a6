// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"

#include "session/session.h"

namespace ccb::bench
{

// Writing all cases of the session as CSV, the first 25 columns of its table; against Python's csv.writer
// with the same texts, which it has in memory before its clock starts.
void benchExport(Report &report, Session &session);

} // namespace ccb::bench
