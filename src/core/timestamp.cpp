// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timestamp.h"

#include <array>
#include <cctype>

namespace ccb
{

namespace
{

constexpr std::int64_t microsecondsPerSecond = 1'000'000;
constexpr std::int64_t secondsPerDay = 86'400;

// Days since 1970-01-01 of a day in the proleptic Gregorian calendar. Years are counted from March, so that
// the leap day is the last of its year; 719468 is the number of days from 0000-03-01 to 1970-01-01.
std::int64_t daysFromCivil(std::int64_t year, int month, int day)
{
    year -= month <= 2;
    const std::int64_t era = (year >= 0 ? year : year - 399) / 400;
    const std::int64_t yearOfEra = year - era * 400;
    const std::int64_t dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468;
}

struct CivilDay {
    std::int64_t year;
    int month;
    int day;
};

CivilDay civilFromDays(std::int64_t days)
{
    days += 719468;
    const std::int64_t era = (days >= 0 ? days : days - 146096) / 146097;
    const std::int64_t dayOfEra = days - era * 146097;
    const std::int64_t yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t shifted = (5 * dayOfYear + 2) / 153;
    const int month = int(shifted < 10 ? shifted + 3 : shifted - 9);
    return {yearOfEra + era * 400 + (month <= 2), month, int(dayOfYear - (153 * shifted + 2) / 5 + 1)};
}

int daysInMonth(std::int64_t year, int month)
{
    constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return month == 2 && leap ? 29 : days[size_t(month - 1)];
}

// Takes `count` digits off the front of the text; -1 when they are not there.
int takeDigits(std::string_view &text, size_t count)
{
    if (text.size() < count)
        return -1;
    int value = 0;
    for (size_t i = 0; i < count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    text.remove_prefix(count);
    return value;
}

bool take(std::string_view &text, char c)
{
    if (text.empty() || text.front() != c)
        return false;
    text.remove_prefix(1);
    return true;
}

// "+05:30", "+0530", "+05": minutes east of UTC.
std::optional<int> takeOffset(std::string_view &text)
{
    if (text.empty() || (text.front() != '+' && text.front() != '-'))
        return std::nullopt;
    const int sign = text.front() == '-' ? -1 : 1;
    text.remove_prefix(1);
    const int hours = takeDigits(text, 2);
    if (hours < 0 || hours > 14)
        return std::nullopt;
    int minutes = 0;
    if (!text.empty()) {
        take(text, ':');
        minutes = takeDigits(text, 2);
        if (minutes < 0 || minutes > 59)
            return std::nullopt;
    }
    return sign * (hours * 60 + minutes);
}

// So many digits, zeros in front; says where they end.
char *putDigits(char *at, quint32 value, int width)
{
    for (int i = width - 1; i >= 0; --i) {
        at[i] = char('0' + value % 10);
        value /= 10;
    }
    return at + width;
}

} // namespace

std::optional<Timestamp> parseTimestamp(std::string_view text)
{
    Timestamp result;
    const int year = takeDigits(text, 4);
    if (year < 1 || !take(text, '-'))
        return std::nullopt;
    const int month = takeDigits(text, 2);
    if (month < 1 || month > 12 || !take(text, '-'))
        return std::nullopt;
    const int day = takeDigits(text, 2);
    if (day < 1 || day > daysInMonth(year, month))
        return std::nullopt;
    const std::int64_t days = daysFromCivil(year, month, day);
    if (text.empty()) {
        result.format = {.hasTime = false};
        result.microseconds = days * secondsPerDay * microsecondsPerSecond;
        result.exact = true;
        return result;
    }

    result.format.separator = text.front();
    if (!take(text, 'T') && !take(text, ' '))
        return std::nullopt;
    const int hours = takeDigits(text, 2);
    if (hours < 0 || hours > 23 || !take(text, ':'))
        return std::nullopt;
    const int minutes = takeDigits(text, 2);
    if (minutes < 0 || minutes > 59)
        return std::nullopt;
    bool exact = true;
    int seconds = 0;
    if (take(text, ':')) {
        seconds = takeDigits(text, 2);
        if (seconds < 0 || seconds > 59)
            return std::nullopt;
    } else {
        exact = false;
    }
    int fraction = 0;
    if (take(text, '.')) {
        int digits = 0;
        for (; !text.empty() && text.front() >= '0' && text.front() <= '9'; text.remove_prefix(1), ++digits) {
            if (digits < 6)
                fraction = fraction * 10 + (text.front() - '0');
        }
        if (digits == 0)
            return std::nullopt;
        exact = exact && (digits == 3 || digits == 6);
        result.format.fractionDigits = quint8(digits == 3 ? 3 : 6);
        for (; digits < 6; ++digits)
            fraction *= 10;
    }
    int offsetMinutes = 0;
    if (take(text, 'Z')) {
        result.format.zulu = true;
    } else if (!text.empty()) {
        const std::optional<int> offset = takeOffset(text);
        if (!offset)
            return std::nullopt;
        offsetMinutes = *offset;
        exact = false;
    }
    if (!text.empty())
        return std::nullopt;

    const std::int64_t secondOfDay = (hours * 60 + minutes - offsetMinutes) * 60 + seconds;
    result.microseconds = (days * secondsPerDay + secondOfDay) * microsecondsPerSecond + fraction;
    result.exact = exact;
    return result;
}

void formatTime(std::int64_t microseconds, TimeFormat format, std::string &out)
{
    std::int64_t seconds = microseconds / microsecondsPerSecond;
    std::int64_t fraction = microseconds % microsecondsPerSecond;
    if (fraction < 0) {
        fraction += microsecondsPerSecond;
        --seconds;
    }
    std::int64_t days = seconds / secondsPerDay;
    std::int64_t secondOfDay = seconds % secondsPerDay;
    if (secondOfDay < 0) {
        secondOfDay += secondsPerDay;
        --days;
    }
    const CivilDay day = civilFromDays(days);

    std::array<char, 40> text; // "10000-01-01T09:59:59.000000Z" is the longest
    char *end = putDigits(text.data(), quint32(day.year), day.year > 9999 ? 5 : 4);
    *end++ = '-';
    end = putDigits(end, quint32(day.month), 2);
    *end++ = '-';
    end = putDigits(end, quint32(day.day), 2);
    if (format.hasTime) {
        *end++ = format.separator;
        end = putDigits(end, quint32(secondOfDay) / 3600, 2);
        *end++ = ':';
        end = putDigits(end, quint32(secondOfDay) / 60 % 60, 2);
        *end++ = ':';
        end = putDigits(end, quint32(secondOfDay) % 60, 2);
        if (format.fractionDigits != 0) {
            *end++ = '.';
            end = putDigits(end, quint32(format.fractionDigits == 3 ? fraction / 1000 : fraction),
                            format.fractionDigits);
        }
        if (format.zulu)
            *end++ = 'Z';
    }
    out.assign(text.data(), end);
}

std::string isoUtc(std::int64_t microseconds)
{
    std::string text;
    formatTime(microseconds, {.hasTime = true, .separator = 'T', .fractionDigits = 6, .zulu = true}, text);
    return text;
}

} // namespace ccb
