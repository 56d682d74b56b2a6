// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace ccb
{

// How the server wrote a time; with it, the text is rebuilt exactly from the number.
struct TimeFormat {
    bool hasTime = true;       // false: "2015-11-27"
    char separator = 'T';      // 'T' or ' '
    quint8 fractionDigits = 0; // 0, 3 or 6
    bool zulu = false;         // ends in Z

    friend bool operator==(const TimeFormat &, const TimeFormat &) = default;
};

struct Timestamp {
    std::int64_t microseconds = 0; // since 1970-01-01T00:00:00 UTC
    TimeFormat format;
    bool exact = false; // formatTime(microseconds, format) gives back the very text
};

inline constexpr std::int64_t noTime = std::numeric_limits<std::int64_t>::min();

// Reads the forms CommCareHQ writes: "2015-11-27 19:34:33.987000", with T, with Z or an offset, or a date
// alone. Without an offset it is UTC. nullopt: not a time (the text is then shown as it came).
std::optional<Timestamp> parseTimestamp(std::string_view text);

void formatTime(std::int64_t microseconds, TimeFormat format, std::string &out); // replaces out's content

// "2015-11-27T19:34:33.987000Z": one spelling for exports, whichever API version answered.
std::string isoUtc(std::int64_t microseconds);

} // namespace ccb
