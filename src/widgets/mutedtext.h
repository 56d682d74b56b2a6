// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QWidget>

namespace ccb
{

// The colour of text that stands back: the palette's own placeholder colour, in whatever palette it is.
inline QColor mutedColor(const QPalette &palette, QPalette::ColorRole text = QPalette::WindowText)
{
    QColor colour = palette.color(text);
    colour.setAlphaF(0.62f);
    return colour;
}

// Lets a label's text stand back. To be called again when the palette has changed.
inline void muteText(QWidget *label)
{
    QPalette palette = label->parentWidget() ? label->parentWidget()->palette() : label->palette();
    palette.setColor(QPalette::WindowText, mutedColor(palette));
    label->setPalette(palette);
}

} // namespace ccb
