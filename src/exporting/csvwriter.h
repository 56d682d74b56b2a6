// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/tablewriter.h"

#include <QIODevice>

#include <string>

namespace ccb
{

// How a CSV file is written. The defaults are what a spreadsheet program opens right.
struct CsvOptions {
    char separator = ',';
    bool byteOrderMark = true;
    // A leading ' before values that a spreadsheet would take for a formula (first character = + - @ tab or carriage
    // return), except plain numbers such as -4.5 or +3.
    bool formulaGuard = true;
};

// RFC 4180: CRLF, fields quoted where they hold a separator, a quote or a line break. Buffers, so `device` sees large writes.
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
    std::string m_buffer;
    bool m_ok = true;

    void append(std::string_view value, bool guard);
    bool flush();
};

} // namespace ccb
