// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ccb::bench
{

// Ends the process, at once and well, when the window has painted its first frame. Runs the event loop.
int exitAfterFirstFrame(QWidget &window);

} // namespace ccb::bench
