// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/tablewriter.h"

#include <QIODevice>

#include <string>
#include <vector>

namespace ccb
{

// An array with an object for each row, its keys the headings. Numbers, truths, lists and objects stay what
// they were in the JSON that came; a value that was missing there is missing here.
class JsonTableWriter : public TableWriter
{
public:
    explicit JsonTableWriter(QIODevice *device);

    bool writeHeadings(std::span<const std::string_view> headings) override;
    bool writeRow(std::span<const TableCell> values) override;
    bool finish() override;

private:
    QIODevice *m_device; // not owned
    std::vector<std::string> m_keys;
    std::string m_text; // of the row being written
    bool m_isFirst = true;
    bool m_ok = true;
};

} // namespace ccb
