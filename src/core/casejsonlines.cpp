// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casejsonlines.h"

#include <algorithm>

namespace ccb
{

namespace
{

constexpr std::string_view lineBreaks = "\r\n";
constexpr std::string_view blanks = " \t\r\n";

} // namespace

QByteArrayView CaseJsonLines::line(qsizetype number) const
{
    const qsizetype begin = number == 0 ? 0 : m_ends[size_t(number) - 1];
    return QByteArrayView(m_text).sliced(begin, m_ends[size_t(number)] - begin);
}

void CaseJsonLines::append(std::string_view json)
{
    // A parser's slice can run on to the next token.
    json = json.substr(0, json.find_last_not_of(blanks) + 1);
    // Within a string a line break is always escaped: one that stands there is between two tokens.
    while (!json.empty()) {
        const size_t end = json.find_first_of(lineBreaks);
        m_text.append(json.data(), qsizetype(std::min(end, json.size())));
        if (end == std::string_view::npos)
            break;
        json.remove_prefix(std::min(json.find_first_not_of(blanks, end), json.size()));
    }
    m_ends.push_back(m_text.size());
}

} // namespace ccb
