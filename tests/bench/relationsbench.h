// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"

#include "session/session.h"

namespace ccb::bench
{

// A case at which a tenth of all cases point, among its relatives.
void benchRelations(Report &report, Session &session);

} // namespace ccb::bench
