// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/csvwriter.h"

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
    return writeRow(headings);
}

bool CsvWriter::writeRow(std::span<const std::string_view> values)
{
    if (!m_ok)
        return false;
    // A row of one empty value would be an empty line, which most readers skip.
    if (values.size() == 1 && values.front().empty())
        m_buffer += "\"\"";
    for (size_t i = 0; i < values.size(); ++i) {
        if (i > 0)
            m_buffer += m_format.options().separator;
        m_format.append(values[i], m_buffer);
    }
    m_buffer += csvLineEnd;
    return m_buffer.size() < flushSize || flush();
}

bool CsvWriter::writeText(std::string_view rows)
{
    if (!flush())
        return false;
    m_ok = give(rows);
    return m_ok;
}

bool CsvWriter::finish()
{
    return flush();
}

bool CsvWriter::flush()
{
    m_ok = m_ok && give(m_buffer);
    m_buffer.clear();
    return m_ok;
}

bool CsvWriter::give(std::string_view text)
{
    // A device may take less than it is offered.
    while (!text.empty()) {
        const qint64 written = m_device->write(text.data(), qint64(text.size()));
        if (written <= 0)
            return false;
        text.remove_prefix(size_t(written));
    }
    return true;
}

} // namespace ccb
