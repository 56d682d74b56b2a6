// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/exceltext.h"

#include <algorithm>
#include <charconv>
#include <chrono>

namespace ccb
{

namespace
{

constexpr std::int64_t epochDay = 25'569; // 1970-01-01
constexpr double firstSoundDay = 61;      // 1900-03-01
constexpr double endOfCalendar = 2'958'466;
constexpr double microsecondsOfDay = 86'400e6;

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

// "_x000D_"
bool looksEscaped(std::string_view text)
{
    constexpr size_t size = 7;
    return text.size() >= size && text.starts_with("_x") && text[size - 1] == '_' &&
           std::all_of(text.begin() + 2, text.begin() + size - 1, isHex);
}

// One character at the beginning of a text.
struct Character {
    size_t bytes = 1;
    size_t units = 1;        // in UTF-16
    std::string_view escape; // what stands in its place; empty: itself
};

constexpr size_t escapeSize = 7;
constexpr std::string_view controlEscapes =
    "_x0000__x0001__x0002__x0003__x0004__x0005__x0006__x0007__x0008__x0009__x000A__x000B__x000C__x000D_"
    "_x000E__x000F__x0010__x0011__x0012__x0013__x0014__x0015__x0016__x0017__x0018__x0019__x001A__x001B_"
    "_x001C__x001D__x001E__x001F_";

Character firstCharacter(std::string_view text)
{
    const auto byte = static_cast<unsigned char>(text.front());
    if (byte < 0x20 && byte != '\t' && byte != '\n')
        return {1, 1, controlEscapes.substr(byte * escapeSize, escapeSize)};
    if (byte == '_' && looksEscaped(text))
        return {1, 1, "_x005F_"};
    if (text.starts_with("\xEF\xBF\xBE"))
        return {3, 1, "_xFFFE_"};
    if (text.starts_with("\xEF\xBF\xBF"))
        return {3, 1, "_xFFFF_"};
    const size_t bytes = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
    return {std::min(bytes, text.size()), bytes == 4 ? size_t(2) : 1, {}};
}

// Whether anything in it might have to be escaped: one look for each byte.
bool isPlain(std::string_view text)
{
    return std::none_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 || byte == '_' || byte == 0xEF;
    });
}

template <typename Number>
std::optional<Number> numberOf(std::string_view digits)
{
    Number number{};
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    const bool isWhole = error == std::errc() && end == digits.data() + digits.size();
    return isWhole ? std::optional(number) : std::nullopt;
}

std::optional<double> inCalendar(double number)
{
    return number >= firstSoundDay && number < endOfCalendar ? std::optional(number) : std::nullopt;
}

} // namespace

void setExcelText(std::string_view text, std::string &out)
{
    if (isPlain(text)) {
        out = text;
        return;
    }
    out.clear();
    while (!text.empty()) {
        const Character first = firstCharacter(text);
        out += first.escape.empty() ? text.substr(0, first.bytes) : first.escape;
        text.remove_prefix(first.bytes);
    }
}

size_t fittingExcelText(std::string_view text, size_t units)
{
    if (text.size() * escapeSize <= units)
        return text.size();
    size_t bytes = 0;
    size_t used = 0;
    while (bytes < text.size()) {
        const Character next = firstCharacter(text.substr(bytes));
        used += next.escape.empty() ? next.units : next.escape.size();
        if (used > units)
            break;
        bytes += next.bytes;
    }
    return bytes;
}

std::optional<double> excelTime(std::int64_t microseconds)
{
    return inCalendar(double(microseconds) / microsecondsOfDay + double(epochDay));
}

std::optional<double> excelDate(std::string_view text)
{
    using namespace std::chrono;
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto y = numberOf<unsigned>(text.substr(0, 4));
    const auto m = numberOf<unsigned>(text.substr(5, 2));
    const auto d = numberOf<unsigned>(text.substr(8, 2));
    if (!y || !m || !d)
        return std::nullopt;
    const year_month_day date{year(int(*y)), month(*m), day(*d)};
    if (!date.ok())
        return std::nullopt;
    return inCalendar(double(sys_days(date).time_since_epoch().count() + epochDay));
}

} // namespace ccb
