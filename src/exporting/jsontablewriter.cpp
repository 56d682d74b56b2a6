// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/jsontablewriter.h"

#include "exporting/devicetext.h"

namespace ccb
{

namespace
{

void appendString(std::string_view text, std::string &json)
{
    constexpr std::string_view hex = "0123456789abcdef";
    json += '"';
    for (const char c : text) {
        switch (c) {
        case '"':
        case '\\':
            json += '\\';
            json += c;
            break;
        case '\n':
            json += "\\n";
            break;
        case '\r':
            json += "\\r";
            break;
        case '\t':
            json += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                json += "\\u00";
                json += hex[size_t(c) >> 4];
                json += hex[size_t(c) & 0xf];
            } else {
                json += c;
            }
        }
    }
    json += '"';
}

} // namespace

JsonTableWriter::JsonTableWriter(QIODevice *device, Layout layout)
    : m_device(device)
    , m_layout(layout)
{
}

bool JsonTableWriter::writeHeadings(std::span<const std::string_view> headings)
{
    for (const std::string_view heading : headings) {
        m_keys.emplace_back();
        appendString(heading, m_keys.back());
    }
    m_ok = m_layout == Layout::Lines || writeAll(*m_device, "[");
    return m_ok;
}

bool JsonTableWriter::writeRow(std::span<const TableCell> values)
{
    if (m_layout == Layout::Lines)
        m_text = '{';
    else
        m_text = m_isFirst ? "\n  {" : ",\n  {";
    m_isFirst = false;
    bool isFirstValue = true;
    for (size_t i = 0; i < values.size(); ++i) {
        const TableCell &value = values[i];
        if (value.kind == ValueKind::Missing)
            continue;
        m_text += isFirstValue ? "" : ", ";
        isFirstValue = false;
        m_text += m_keys[i];
        m_text += ": ";
        if (value.kind == ValueKind::Null)
            m_text += "null";
        else if (value.kind == ValueKind::Text)
            appendString(value.text, m_text);
        else
            m_text += value.text;
    }
    m_text += m_layout == Layout::Lines ? "}\n" : "}";
    m_ok = m_ok && writeAll(*m_device, m_text);
    return m_ok;
}

bool JsonTableWriter::finish()
{
    if (m_layout == Layout::Array)
        m_ok = m_ok && writeAll(*m_device, m_isFirst ? "]\n" : "\n]\n");
    return m_ok;
}

} // namespace ccb
