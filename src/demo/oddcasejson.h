// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/oddcases.h"

namespace ccb
{

// One odd case as v0.5 and v1 (identical) write it, and as v2 does. `domain` needs no escape.
std::string oddCaseV1(const OddCase &odd, const std::string &domain);
std::string oddCaseV2(const OddCase &odd, const std::string &domain);

} // namespace ccb
