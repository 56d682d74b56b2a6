// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/csvformat.h"

#include <algorithm>
#include <array>

namespace ccb
{

namespace
{

// Not std::isdigit: that one asks the locale.
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string_view withoutSign(std::string_view text)
{
    return text.starts_with('+') || text.starts_with('-') ? text.substr(1) : text;
}

std::string_view withoutDigits(std::string_view text)
{
    text.remove_prefix(size_t(std::find_if_not(text.begin(), text.end(), isDigit) - text.begin()));
    return text;
}

bool isPlainNumber(std::string_view text)
{
    const std::string_view number = withoutSign(text);
    std::string_view rest = withoutDigits(number);
    size_t digits = number.size() - rest.size();
    if (rest.starts_with('.')) {
        const std::string_view decimals = rest.substr(1);
        rest = withoutDigits(decimals);
        digits += decimals.size() - rest.size();
    }
    if (digits == 0)
        return false;
    if (rest.starts_with('e') || rest.starts_with('E')) {
        const std::string_view exponent = withoutSign(rest.substr(1));
        return !exponent.empty() && withoutDigits(exponent).empty();
    }
    return rest.empty();
}

bool looksLikeFormula(std::string_view value)
{
    constexpr std::string_view formulaStarts = "=+-@\t\r";
    return !value.empty() && formulaStarts.find(value.front()) != std::string_view::npos &&
           !isPlainNumber(value);
}

} // namespace

void CsvFormat::append(std::string_view value, std::string &text) const
{
    const bool guarded = needsGuard(value);
    if (!needsQuotes(value)) {
        if (guarded)
            text += '\'';
        text += value;
        return;
    }
    text += guarded ? "\"'" : "\"";
    for (const char c : value) {
        if (c == '"')
            text += '"';
        text += c;
    }
    text += '"';
}

bool CsvFormat::needsQuotes(std::string_view value) const
{
    const std::array<char, 4> special{m_options.separator, '"', '\r', '\n'};
    constexpr size_t worthSearching = 64; // from there on the library's search is quicker, four times over
    if (value.size() >= worthSearching)
        return std::any_of(special.begin(), special.end(),
                           [value](char c) { return value.find(c) != std::string_view::npos; });
    return std::any_of(value.begin(), value.end(), [separator = m_options.separator](char c) {
        return c == separator || c == '"' || c == '\r' || c == '\n';
    });
}

bool CsvFormat::needsGuard(std::string_view value) const
{
    return m_options.formulaGuard && looksLikeFormula(value);
}

} // namespace ccb
