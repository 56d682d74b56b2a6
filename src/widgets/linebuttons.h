// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;

namespace ccb
{

// The small buttons inside a line have a picture alone; assistive technology finds these by a name, too.

// The sign of a search at the beginning of the line. A press on it goes into the line. Once for each line.
void addSearchSign(QLineEdit *line);
// To be called whenever the button that empties the line has been switched on.
void nameClearButton(QLineEdit *line);

} // namespace ccb
