// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ccb
{

// Makes assistive technology find every QComboBox that has an accessible name by that name, on all platforms:
// on Unix, Qt tells the chosen text in its place. Takes effect for the whole program; calling it again
// changes nothing.
void nameComboBoxesForAssistiveTechnology();

} // namespace ccb
