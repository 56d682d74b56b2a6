// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ccb
{

// Puts the column chooser below the pane that opened it, for whoever walks the window through the assistive
// technology of the platform: Qt shows it no window that closes by itself. Takes effect for the whole
// program; calling it again changes nothing.
void showColumnChooserToAssistiveTechnology();

} // namespace ccb
