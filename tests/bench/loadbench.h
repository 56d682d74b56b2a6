// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"

namespace ccb::bench
{

// Fetching, parsing and storing as many cases from the demo server as the report is about.
void benchLoad(Report &report);

} // namespace ccb::bench
