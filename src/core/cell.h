// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>

namespace ccb
{

// What stood in the JSON for one value. Missing (the key was not there), null and blank text are three
// things.
enum class ValueKind : quint8 { Missing, Null, Text, Number, Boolean, List, Object };

// One value of one case. The text is UTF-8: the string's own content for Text, the JSON as it came for
// Number, Boolean, List and Object, and empty for Missing and Null.
struct Cell {
    ValueKind kind = ValueKind::Missing;
    std::string_view text; // lives as long as the block, or as the CellScratch it was made in

    bool isBlank() const { return text.empty(); } // missing, null or ""
};

// Where a column that stores its values as integers writes the text of one of them. One each thread; the Cell
// made last in it is the only one that is valid.
using CellScratch = std::string;

} // namespace ccb
