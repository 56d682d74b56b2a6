// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <memory>

class QObject;

namespace ccb::bench
{

// Loads `cases` cases with a filter on and prints the memory they take and the longest time the GUI thread
// was busy. Returns the session with all of them.
std::unique_ptr<Session> benchLongLoad(int cases);

// Jumps of the scroll bar over what the session has loaded; against the default delegate on the same model.
void benchScrolling(Session &session, int repeats);

} // namespace ccb::bench
