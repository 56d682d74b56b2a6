// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ccb
{

// Excel's rules for the text and the dates of cells. Text is UTF-8.

// At most so many characters (UTF-16 units) go into a cell.
inline constexpr size_t longestExcelText = 32'767;

// Replaces the content of `out` by the text as a file of Excel spells it: what XML cannot hold, and a
// carriage return, which XML would turn into a line feed, becomes _xHHHH_; a text that looks like that is
// escaped itself, so that it comes back as it was.
void setExcelText(std::string_view text, std::string &out);

// How many of the first bytes are whole characters that take no more than `units` in the spelling above.
size_t fittingExcelText(std::string_view text, size_t units = longestExcelText);

// The number Excel has for a time in UTC; nothing where its calendar does not reach, or is wrong: before
// March 1900 it has a leap day too many.
std::optional<double> excelTime(std::int64_t microseconds);
// The same for a text that is a date, yyyy-mm-dd, and nothing else. Shown in that form, the number gives the
// very text back.
std::optional<double> excelDate(std::string_view text);

} // namespace ccb
