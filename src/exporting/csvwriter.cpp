// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/csvwriter.h"

#include <algorithm>

namespace ccb
{

namespace
{

constexpr size_t flushSize = size_t(256) * 1024;
constexpr std::string_view utf8ByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view lineEnd = "\r\n";

// Not std::isdigit: that one asks the locale.
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string_view withoutSign(std::string_view text)
{
    return text.starts_with('+') || text.starts_with('-') ? text.substr(1) : text;
}

std::string_view withoutDigits(std::string_view text)
{
    text.remove_prefix(size_t(std::find_if_not(text.begin(), text.end(), isDigit) - text.begin()));
    return text;
}

bool isPlainNumber(std::string_view text)
{
    const std::string_view number = withoutSign(text);
    std::string_view rest = withoutDigits(number);
    size_t digits = number.size() - rest.size();
    if (rest.starts_with('.')) {
        const std::string_view decimals = rest.substr(1);
        rest = withoutDigits(decimals);
        digits += decimals.size() - rest.size();
    }
    if (digits == 0)
        return false;
    if (rest.starts_with('e') || rest.starts_with('E')) {
        const std::string_view exponent = withoutSign(rest.substr(1));
        return !exponent.empty() && withoutDigits(exponent).empty();
    }
    return rest.empty();
}

bool looksLikeFormula(std::string_view value)
{
    constexpr std::string_view formulaStarts = "=+-@\t\r";
    return !value.empty() && formulaStarts.find(value.front()) != std::string_view::npos &&
           !isPlainNumber(value);
}

} // namespace

CsvWriter::CsvWriter(QIODevice *device, CsvOptions options)
    : m_device(device)
    , m_options(options)
{
    if (m_options.byteOrderMark)
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
            m_buffer += m_options.separator;
        append(values[i]);
    }
    m_buffer += lineEnd;
    return m_buffer.size() < flushSize || flush();
}

bool CsvWriter::finish()
{
    return flush();
}

void CsvWriter::append(std::string_view value)
{
    const auto needsQuotes = [separator = m_options.separator](char c) {
        return c == separator || c == '"' || c == '\r' || c == '\n';
    };
    const bool guarded = m_options.formulaGuard && looksLikeFormula(value);
    if (std::none_of(value.begin(), value.end(), needsQuotes)) {
        if (guarded)
            m_buffer += '\'';
        m_buffer += value;
        return;
    }
    m_buffer += guarded ? "\"'" : "\"";
    for (const char c : value) {
        if (c == '"')
            m_buffer += '"';
        m_buffer += c;
    }
    m_buffer += '"';
}

bool CsvWriter::flush()
{
    // A device may take less than it is offered.
    for (std::string_view rest = m_buffer; m_ok && !rest.empty();) {
        const qint64 written = m_device->write(rest.data(), qint64(rest.size()));
        m_ok = written > 0;
        if (m_ok)
            rest.remove_prefix(size_t(written));
    }
    m_buffer.clear();
    return m_ok;
}

} // namespace ccb
