// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"

namespace ccb::bench
{

// From the start of the process to the first window on the screen; against a bare main window.
void benchStart(Report &report);

// What the process does that benchStart() starts.
int showFirstWindow();

} // namespace ccb::bench
