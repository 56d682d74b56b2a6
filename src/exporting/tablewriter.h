// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace ccb
{

// Writes a table to a file format, row by row, without holding it. Any thread, one at a time. Text is UTF-8.
// Every function returns false once writing to the device has failed; the caller asks the device why.
class TableWriter
{
public:
    TableWriter() = default;
    virtual ~TableWriter() = default;
    TableWriter(const TableWriter &) = delete;
    TableWriter &operator=(const TableWriter &) = delete;

    virtual bool writeHeadings(std::span<const std::string_view> headings) = 0; // once, first
    virtual bool writeRow(std::span<const std::string_view> values) = 0;
    virtual bool finish() = 0; // once, last; flushes to the device
};

} // namespace ccb
