// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/csvwriter.h"

#include "exporting/devicetext.h"

#include <vector>

namespace ccb
{

namespace
{

constexpr size_t flushSize = size_t(256) * 1024;
constexpr std::string_view utf8ByteOrderMark = "\xEF\xBB\xBF";

} // namespace

CsvWriter::CsvWriter(QIODevice *device, CsvOptions options)
    : m_device(device)
    , m_format(options)
{
    if (options.byteOrderMark)
        m_buffer = utf8ByteOrderMark;
}

bool CsvWriter::writeHeadings(std::span<const std::string_view> headings)
{
    return writeRow(std::vector<TableCell>(headings.begin(), headings.end()));
}

bool CsvWriter::writeRow(std::span<const TableCell> values)
{
    if (!m_ok)
        return false;
    // A row of one empty value would be an empty line, which most readers skip.
    if (values.size() == 1 && values.front().text.empty())
        m_buffer += "\"\"";
    for (size_t i = 0; i < values.size(); ++i) {
        if (i > 0)
            m_buffer += m_format.options().separator;
        m_format.append(values[i].text, m_buffer);
    }
    m_buffer += csvLineEnd;
    return m_buffer.size() < flushSize || flush();
}

bool CsvWriter::writeText(std::string_view rows)
{
    if (!flush())
        return false;
    m_ok = writeAll(*m_device, rows);
    return m_ok;
}

bool CsvWriter::finish()
{
    return flush();
}

bool CsvWriter::flush()
{
    m_ok = m_ok && writeAll(*m_device, m_buffer);
    m_buffer.clear();
    return m_ok;
}

} // namespace ccb
