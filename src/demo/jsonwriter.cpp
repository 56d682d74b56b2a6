// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/jsonwriter.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace ccb
{

namespace
{

bool needsEscape(char c)
{
    return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20;
}

} // namespace

std::string escapedForJson(std::string_view text)
{
    constexpr std::string_view hex = "0123456789abcdef";
    std::string out;
    out.reserve(text.size() + 8);
    for (const char c : text) {
        if (!needsEscape(c)) {
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else {
            out += "\\u00";
            out += hex[static_cast<unsigned char>(c) >> 4];
            out += hex[static_cast<unsigned char>(c) & 0x0f];
        }
    }
    return out;
}

void JsonWriter::separate()
{
    if (m_needsComma)
        m_out.append(", ", 2);
}

void JsonWriter::open(char bracket)
{
    separate();
    m_out.append(bracket);
    m_needsComma = false;
}

void JsonWriter::close(char bracket)
{
    m_out.append(bracket);
    m_needsComma = true;
}

void JsonWriter::key(std::string_view name)
{
    separate();
    m_out.append('"');
    append(name);
    m_out.append("\": ", 3);
    m_needsComma = false;
}

void JsonWriter::text(std::string_view value)
{
    if (std::any_of(value.begin(), value.end(), needsEscape))
        joined({escapedForJson(value)});
    else
        joined({value});
}

void JsonWriter::textOrNull(std::string_view value)
{
    if (value.empty())
        null();
    else
        text(value);
}

void JsonWriter::joined(std::initializer_list<std::string_view> pieces)
{
    separate();
    m_out.append('"');
    for (const std::string_view piece : pieces)
        append(piece);
    m_out.append('"');
    m_needsComma = true;
}

void JsonWriter::integer(qint64 value)
{
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    raw({digits.data(), size_t(end - digits.data())});
}

void JsonWriter::raw(std::string_view json)
{
    separate();
    append(json);
    m_needsComma = true;
}

} // namespace ccb
