// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cell.h"
#include "core/columnkey.h"
#include "core/ownerdirectory.h"

#include <QString>

#include <optional>

namespace ccb
{

// How a value is shown to a person, in their locale. Everything that is not understood is shown as it came;
// so are all properties: only the people who made the project know what they mean.

inline constexpr qsizetype mostCellCharacters = 300;  // of a cell in a table of many rows
inline constexpr qsizetype mostPaneCharacters = 2000; // of a value in a pane: some screens, laid out at once

// The value as it came, uncut; the JSON of numbers, lists and objects.
QString rawText(const Cell &cell);

// The functions below take the cell of storedColumn(key).
//
// A table cell: times as the locale's short date ("3 May 2024"), owners and users by name or kind, closed as
// open/closed, null as "null", line breaks as spaces, at most mostCellCharacters (a 300 KB value would stall
// the painter).
QString cellText(const ColumnKey &key, const Cell &cell, const OwnerDirectory &owners);
// The whole value: times with hours and the time zone, owners and users with their kind or path, text uncut
// with its line breaks, lists and objects as indented JSON.
QString wholeText(const ColumnKey &key, const Cell &cell, const OwnerDirectory &owners);
// The value for a tool tip, and below it the value as it came where that is something else. HTML with the
// value's own < and & escaped, so that a value that looks like HTML is never read as such.
QString toolTipText(const ColumnKey &key, const Cell &cell, const OwnerDirectory &owners);

// What sets an owner apart from an active mobile worker, in a word to stand after the name: "group",
// "deactivated", "unknown id"; else empty.
QString ownerNote(Owner::Kind kind);

// "3 May 2024" or nothing when the text is no time. Local time zone.
std::optional<QString> shortDate(std::string_view text);
// "3 May 2024, 10:00"; of a date alone "3 May 2024".
std::optional<QString> shortDateTime(std::string_view text);

// A number that was worked out, in the locale's digits: whole ones in full, others to two places.
QString numberText(double number);

// The text's first `most` characters and an ellipsis; the text itself when it is no longer than that.
QString shortened(const QString &text, qsizetype most);
// A plain text as a tool tip that wraps: HTML, escaped and cut to a readable length.
QString toolTipHtml(const QString &text);

} // namespace ccb
