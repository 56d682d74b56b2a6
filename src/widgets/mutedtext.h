// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QWidget>

namespace ccb
{

// The colour of text that stands back, still readable, in whatever palette it is.
inline QColor mutedColor(const QPalette &palette, QPalette::ColorRole text = QPalette::WindowText)
{
    QColor colour = palette.color(text);
    colour.setAlphaF(0.62f);
    return colour;
}

// Lets the text of a widget in another one stand back. To be called again when the palette has changed.
inline void muteText(QWidget *label)
{
    QPalette muted; // only this role; the rest stays inherited
    muted.setColor(QPalette::WindowText, mutedColor(label->parentWidget()->palette()));
    label->setPalette(muted);
}

} // namespace ccb
