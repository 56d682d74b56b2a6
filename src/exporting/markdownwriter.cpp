// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/markdownwriter.h"

#include "exporting/devicetext.h"

#include <vector>

namespace ccb
{

namespace
{

bool isWordByte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80) != 0;
}

// Between two letters it is no sign: names such as date_opened stay readable as text, too.
bool isWithinWord(std::string_view text, size_t at)
{
    return at > 0 && at + 1 < text.size() && isWordByte(text[at - 1]) && isWordByte(text[at + 1]);
}

void appendEscaped(std::string_view text, std::string &line)
{
    constexpr std::string_view signs = "\\|`*[]~$";
    for (size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\r' || c == '\n') {
            if (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n')
                ++i;
            line += "<br>";
        } else if (c == '<') {
            line += "&lt;";
        } else if (c == '&') {
            line += "&amp;";
        } else {
            if (signs.find(c) != std::string_view::npos || (c == '_' && !isWithinWord(text, i)))
                line += '\\';
            line += c;
        }
    }
}

} // namespace

MarkdownWriter::MarkdownWriter(QIODevice *device)
    : m_device(device)
{
}

bool MarkdownWriter::writeHeadings(std::span<const std::string_view> headings)
{
    if (!writeRow(std::vector<TableCell>(headings.begin(), headings.end())))
        return false;
    m_line = "|";
    for (size_t i = 0; i < headings.size(); ++i)
        m_line += " --- |";
    m_line += '\n';
    m_ok = writeAll(*m_device, m_line);
    return m_ok;
}

bool MarkdownWriter::writeRow(std::span<const TableCell> values)
{
    m_line = "|";
    for (const TableCell &value : values) {
        m_line += ' ';
        appendEscaped(value.text, m_line);
        m_line += " |";
    }
    m_line += '\n';
    m_ok = m_ok && writeAll(*m_device, m_line);
    return m_ok;
}

} // namespace ccb
