// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cell.h"
#include "core/timestamp.h"

#include <QString>
#include <QStringList>

#include <span>
#include <string_view>

namespace ccb
{

// One value of a row. A format takes of it what it can tell apart: CSV the text alone, SQLite also whether
// there is a value, Excel also the time.
struct TableCell {
    std::string_view text;            // UTF-8, in the one spelling that all formats of text have
    ValueKind kind = ValueKind::Text; // what it was in the JSON
    std::int64_t time = noTime;       // of a column of times, as far as it could be read: microseconds, UTC

    TableCell(std::string_view text = {}, ValueKind kind = ValueKind::Text, std::int64_t time = noTime)
        : text(text)
        , kind(kind)
        , time(time)
    {
    }

    bool hasValue() const { return kind != ValueKind::Missing && kind != ValueKind::Null; }
};

// Writes a table to a file format, row by row, without holding it. Any thread, one at a time. Text is UTF-8.
// Every function returns false once writing has failed; fault() says why, or where it is empty, the device.
class TableWriter
{
public:
    TableWriter() = default;
    virtual ~TableWriter() = default;
    TableWriter(const TableWriter &) = delete;
    TableWriter &operator=(const TableWriter &) = delete;

    virtual bool writeHeadings(std::span<const std::string_view> headings) = 0; // once, first
    virtual bool writeRow(std::span<const TableCell> values) = 0;
    virtual bool finish() = 0; // once, last; flushes to the device

    // Why it could not go on, for a sentence that begins with the file's name; empty: the device knows.
    virtual QString fault() const { return {}; }
    // What the person should know of a file that was written.
    virtual QStringList notices() const { return {}; }
};

} // namespace ccb
