// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace ccb
{

// How a CSV file is written. The defaults are what a spreadsheet program opens right.
struct CsvOptions {
    char separator = ','; // '\t' makes the text that spreadsheets take from the clipboard
    bool byteOrderMark = true;
    // A leading ' before values and headings that a spreadsheet would take for a formula (first character = +
    // - @ tab or carriage return), except plain numbers: an optional sign, digits with an optional decimal
    // part and exponent, such as -4.5 or 1e6. A phone number such as +251911234567 is therefore written as it
    // is.
    bool formulaGuard = true;
};

inline constexpr std::string_view csvLineEnd = "\r\n"; // RFC 4180

// How one value is spelled in a CSV file. Immutable; any thread.
class CsvFormat
{
public:
    explicit CsvFormat(CsvOptions options = {})
        : m_options(options)
    {
    }

    const CsvOptions &options() const { return m_options; }
    // The value as it stands, or quoted, or guarded.
    void append(std::string_view value, std::string &text) const;
    // What append() adds to the value itself; quick for one long text made of many values, too.
    bool needsQuotes(std::string_view value) const;
    bool needsGuard(std::string_view value) const;

private:
    CsvOptions m_options;
};

} // namespace ccb
