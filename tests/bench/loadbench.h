// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ccb::bench
{

// Fetching, parsing and storing: `cases` cases from the demo server.
void benchLoad(int cases, int repeats);

} // namespace ccb::bench
