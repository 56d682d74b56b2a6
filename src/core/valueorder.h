// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timestamp.h"

#include <QStringView>

#include <optional>
#include <string_view>

namespace ccb
{

// What values mean when they are put in order or compared: a number, else a date or time, else text. Any
// thread.

// "12", "-0.5", ".5", "1e3"; nothing for anything else, and for runs of digits so long that they are ids.
std::optional<double> numberFrom(std::string_view text);

enum class ValueMeaning : quint8 { Number, Time, Text };
ValueMeaning meaningOf(std::string_view text);

enum class TypedZone { Local, Utc };

// A date or time that a person typed. It is as long as it is coarse: a day, a minute, a second, or less. In
// microseconds since 1970; the end is not included.
struct TypedTime {
    struct Span {
        std::int64_t begin = 0;
        std::int64_t end = 0;

        bool holds(std::int64_t time) const { return begin <= time && time < end; }
    };
    Span instants; // UTC, for values with a time
    Span days;     // as on the clock on the wall, for values that are a date alone

    const Span &spanFor(const TimeFormat &format) const { return format.hasTime ? instants : days; }
};

// `zone`: what is meant where the text names none.
std::optional<TypedTime> typedTime(QStringView typed, TypedZone zone);

} // namespace ccb
