// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace ccb
{

// The colours that the palette does not name, made from those that it does, for light palettes and dark ones:
// text keeps a contrast of 4.5 to what is behind it, and what is no text but tells something one of 3 (WCAG
// 2.1, AA). Where the palette's own colours are further apart, so are these.

constexpr double textContrast = 4.5;
constexpr double signContrast = 3;

double contrast(const QColor &a, const QColor &b); // 1 to 21; of opaque colours
QColor over(const QColor &above, const QColor &below);
// The colour itself where it can be told from the background, else one as near to it as can be.
QColor readable(const QColor &colour, const QColor &background, double wanted);
// Selections, links and hints of empty fields made readable; all else as it was.
QPalette readable(QPalette palette);

// Of text that stands back. `text` is WindowText, Text or HighlightedText.
QColor mutedColor(const QPalette &palette, QPalette::ColorRole text = QPalette::WindowText);
QColor barColor(const QPalette &palette, bool isSelected); // of a bar in a table

enum class ChipState { Normal, Hovered, Pressed };
QColor chipFill(const QPalette &palette, ChipState state); // of a filter that is on
QColor chipEdge(const QPalette &palette, bool hasFocus);
QColor noticeFill(const QPalette &palette);  // of the banner above the panes
QColor messageFill(const QPalette &palette); // of the lines that say what went wrong
QColor markFill(const QPalette &palette);    // behind a word that was found

// Of a field in the filter row.
QColor filteringFill(const QPalette &palette); // it filters
QColor problemFill(const QPalette &palette);   // it cannot be understood
QColor problemText(const QPalette &palette);   // on problemFill()

// The outline of a box to tick, over its inside.
QColor indicatorEdge(const QPalette &palette);

} // namespace ccb
