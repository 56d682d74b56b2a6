// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace ccb
{

// The program's own icon of this name (resources/icons/NAME.svg), drawn in the palette's text colour at the
// moment it is painted: it follows a change to a dark palette, the disabled and the selected state, and is
// sharp at any scale. GUI thread. An unknown name gives an icon that draws nothing.
QIcon icon(const QString &name);

} // namespace ccb
