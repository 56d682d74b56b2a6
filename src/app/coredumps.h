// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ccb
{

// Keeps the memory of this process, which holds secrets and people's data, out of core dumps and from other
// programs of the same person. To be called first in main(). Where the platform has no such thing, nothing
// happens.
void turnOffCoreDumps();

} // namespace ccb
