// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/valueorder.h"

#include <QByteArray>
#include <QDateTime>

#include <algorithm>
#include <array>

namespace ccb
{

namespace
{

constexpr std::int64_t second = 1'000'000;
constexpr std::int64_t minute = 60 * second;
constexpr std::int64_t day = 1440 * minute;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Numbers of few digits are read here, in a tenth of the time: both the digits and the power of ten are exact
// as doubles, so their quotient is the nearest there is.
std::optional<double> plainNumber(std::string_view text)
{
    constexpr std::array<double, 16> powersOfTen{1,   1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                                 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
    const bool negative = text.front() == '-';
    if (negative)
        text.remove_prefix(1);
    if (text.empty() || text.size() > powersOfTen.size() || !isDigit(text.front()))
        return std::nullopt;
    std::int64_t digits = 0;
    size_t decimals = 0;
    bool hasPoint = false;
    for (const char c : text) {
        if (isDigit(c)) {
            digits = digits * 10 + (c - '0');
            decimals += hasPoint ? 1 : 0;
        } else if (c == '.' && !hasPoint) {
            hasPoint = true;
        } else {
            return std::nullopt;
        }
    }
    if (hasPoint && decimals == 0)
        return std::nullopt;
    if (digits == 0)
        return 0.0; // never -0
    const double value = double(digits) / powersOfTen[decimals];
    return negative ? -value : value;
}

// How long the time is that was written; zero for a date alone. `text` has been read as a time before.
std::int64_t lengthOf(std::string_view text)
{
    constexpr size_t dateLength = 10; // "2024-05-03"
    const std::string_view time = text.substr(std::min(dateLength, text.size()));
    const size_t point = time.find('.');
    if (point != std::string_view::npos) {
        std::int64_t length = second;
        for (size_t i = point + 1; i < time.size() && isDigit(time[i]) && length > 1; ++i)
            length /= 10;
        return length;
    }
    constexpr size_t minuteLength = 6; // "T10:30"
    const bool hasSeconds = time.size() > minuteLength && time[minuteLength] == ':';
    return hasSeconds ? second : minute;
}

bool namesZone(std::string_view text)
{
    constexpr size_t dateLength = 10;
    return text.find_first_of("Z+-", dateLength) != std::string_view::npos;
}

// A moment of the clock on the wall as UTC.
std::int64_t fromLocal(std::int64_t wall)
{
    std::int64_t milliseconds = wall / 1000;
    std::int64_t rest = wall % 1000;
    if (rest < 0) {
        rest += 1000;
        --milliseconds;
    }
    const QDateTime shown = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
    // Where a summer time begins at midnight, the day begins an hour later.
    const QDateTime local =
        shown.time() == QTime(0, 0) ? shown.date().startOfDay() : QDateTime(shown.date(), shown.time());
    return local.toMSecsSinceEpoch() * 1000 + rest;
}

} // namespace

std::optional<double> numberFrom(std::string_view text)
{
    constexpr size_t longest = 40; // longer runs of digits are ids
    if (text.empty() || text.size() > longest)
        return std::nullopt;
    if (text.front() != '-' && text.front() != '.' && !isDigit(text.front()))
        return std::nullopt;
    if (const std::optional<double> number = plainNumber(text))
        return number;
    if (text.find_first_not_of("0123456789.-+eE") != std::string_view::npos)
        return std::nullopt;
    bool isNumber = false;
    const double value = QByteArray::fromRawData(text.data(), qsizetype(text.size())).toDouble(&isNumber);
    return isNumber ? std::optional(value + 0.0) : std::nullopt; // -0 becomes 0
}

ValueMeaning meaningOf(std::string_view text)
{
    if (numberFrom(text))
        return ValueMeaning::Number;
    return parseTimestamp(text) ? ValueMeaning::Time : ValueMeaning::Text;
}

std::optional<TypedTime> typedTime(QStringView typed, TypedZone zone)
{
    const std::string text = typed.toUtf8().toStdString();
    const std::optional<Timestamp> time = parseTimestamp(text);
    if (!time)
        return std::nullopt;
    const std::int64_t begin = time->microseconds;
    const std::int64_t end = begin + (time->format.hasTime ? lengthOf(text) : day);
    TypedTime result{{begin, end}, {begin, end}};
    if (zone == TypedZone::Local && !(time->format.hasTime && namesZone(text)))
        result.instants = {fromLocal(begin), fromLocal(end)};
    return result;
}

} // namespace ccb
