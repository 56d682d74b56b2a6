// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cell.h"
#include "core/columnkey.h"
#include "core/ownerdirectory.h"

#include <QString>

#include <optional>

namespace ccb
{

// How a value is shown to a person, in their locale. Everything that is not understood is shown as it came.

// A table cell: times as the locale's short date ("3 May 2024"), owner and user ids as names, closed as open/closed,
// line breaks as spaces, at most some hundred characters (a 300 KB value would stall the painter).
QString cellText(const ColumnKey &key, const Cell &cell, const OwnerDirectory &owners);
// The whole value: times with hours and the time zone, text uncut with its line breaks, lists and objects as JSON.
QString wholeText(const ColumnKey &key, const Cell &cell, const OwnerDirectory &owners);

// "3 May 2024" or nothing when the text is no time. Local time zone.
std::optional<QString> shortDate(std::string_view text);

} // namespace ccb
