// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace ccb
{

// The text of a value or a name. QString::fromUtf8() takes U+FEFF at the beginning for a byte-order mark and
// drops it; here it is a character of the value like any other, for two values or names may differ in it
// alone.
inline QString textFromUtf8(std::string_view utf8)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    qsizetype marks = 0;
    for (; utf8.starts_with(mark); ++marks)
        utf8.remove_prefix(mark.size());
    const QString text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    return marks == 0 ? text : QString(marks, QChar(0xfeff)) + text;
}

} // namespace ccb
