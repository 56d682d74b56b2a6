// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"

#include "session/session.h"

#include <memory>

namespace ccb::bench
{

// Loads the cases in the window with a filter on: how long the GUI thread is busy in one go, and the memory
// they take. Returns the session with all of them.
std::unique_ptr<Session> benchLongLoad(Report &report, int pageSize);

// Jumps of the scroll bar over what the session has loaded, and with all of it selected.
void benchScrolling(Report &report, Session &session);

} // namespace ccb::bench
