// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"

namespace ccb::bench
{

// JSON Lines of all cases, straight from the server to the file: how long it takes and how much memory it
// needs at its peak, the demo server's pages included.
void benchStreaming(Report &report);

} // namespace ccb::bench
