// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/colours.h"

#include <QWidget>

namespace ccb
{

// Lets the text of a widget in another one stand back. To be called again when the palette has changed.
inline void muteText(QWidget *label)
{
    QPalette muted; // only this role; the rest stays inherited
    muted.setColor(QPalette::WindowText, mutedColor(label->parentWidget()->palette()));
    label->setPalette(muted);
}

} // namespace ccb
