// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/tablewriter.h"

#include <QIODevice>

#include <string>
#include <vector>

namespace ccb
{

// An object for each row, its keys the headings, in an array or each in a line of its own. Numbers, truths,
// lists and objects stay what they were in the JSON that came; a value that was missing there is missing
// here.
class JsonTableWriter : public TableWriter
{
public:
    enum class Layout : quint8 { Array, Lines };
    explicit JsonTableWriter(QIODevice *device, Layout layout = Layout::Array);

    bool writeHeadings(std::span<const std::string_view> headings) override;
    bool writeRow(std::span<const TableCell> values) override;
    bool finish() override;

private:
    QIODevice *m_device; // not owned
    Layout m_layout;
    std::vector<std::string> m_keys;
    std::string m_text; // of the row being written
    bool m_isFirst = true;
    bool m_ok = true;
};

} // namespace ccb
