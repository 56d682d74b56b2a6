// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/tablewriter.h"

#include <QIODevice>

#include <string>

namespace ccb
{

// A table of GitHub's Markdown. What Markdown or HTML would read as a sign is escaped, and a line break
// within a value becomes <br>, so that the page shows the values as they are.
class MarkdownWriter : public TableWriter
{
public:
    explicit MarkdownWriter(QIODevice *device);

    bool writeHeadings(std::span<const std::string_view> headings) override;
    bool writeRow(std::span<const TableCell> values) override;
    bool finish() override { return m_ok; }

private:
    QIODevice *m_device; // not owned
    std::string m_line;
    bool m_ok = true;
};

} // namespace ccb
