// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace ccb
{

// What a value of a property looks like, and whether it can be true. For the checks; any thread.

bool hasDigit(std::string_view text);

// A date or time that there is.
bool looksLikeDate(std::string_view text);
// It is, and it lies from one time to the other (microseconds since 1970 UTC).
bool isDateBetween(std::string_view text, std::int64_t earliest, std::int64_t latest);

// "latitude longitude altitude accuracy" as CommCare writes it, wherever on Earth or off it. Without the
// last two, both numbers must have a decimal point: "1 3" is a choice of two answers.
bool looksLikeGps(std::string_view text);
// It is a place on Earth, and not the 0 0 of a device that knew none.
bool isPlaceOnEarth(std::string_view text);

} // namespace ccb
