// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/tablewriter.h"

#include <QIODevice>

#include <string>

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

// RFC 4180: CRLF, fields quoted where they hold a separator, a quote or a line break. Writes to the device in
// large pieces, and never more once it has failed.
class CsvWriter : public TableWriter
{
public:
    explicit CsvWriter(QIODevice *device, CsvOptions options = {});

    bool writeHeadings(std::span<const std::string_view> headings) override;
    bool writeRow(std::span<const std::string_view> values) override;
    bool finish() override;

private:
    QIODevice *m_device; // not owned
    CsvOptions m_options;
    std::string m_buffer; // what the device has not been given yet
    bool m_ok = true;

    void append(std::string_view value);
    bool flush();
};

} // namespace ccb
