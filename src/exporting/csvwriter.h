// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/csvformat.h"
#include "exporting/tablewriter.h"

#include <QIODevice>

#include <string>

namespace ccb
{

// RFC 4180: CRLF, fields quoted where they hold a separator, a quote or a line break. Writes to the device in
// large pieces, and never more once it has failed.
class CsvWriter : public TableWriter
{
public:
    explicit CsvWriter(QIODevice *device, CsvOptions options = {});

    bool writeHeadings(std::span<const std::string_view> headings) override;
    bool writeRow(std::span<const TableCell> values) override;
    // Rows that were made with format() elsewhere, with their line ends.
    bool writeText(std::string_view rows);
    bool finish() override;

    const CsvFormat &format() const { return m_format; }

private:
    QIODevice *m_device; // not owned
    CsvFormat m_format;
    std::string m_buffer; // what the device has not been given yet
    bool m_ok = true;

    bool flush();
};

} // namespace ccb
