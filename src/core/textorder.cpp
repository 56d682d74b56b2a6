// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/textorder.h"

#include "core/collation.h"
#include "core/utf8text.h"

#include <algorithm>
#include <cstring>
#include <optional>

namespace ccb
{

namespace
{

constexpr size_t wordSize = 8; // what is the same is passed by in steps of so many bytes

bool isAscii(char c)
{
    return quint8(c) < 0x80;
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

char lower(char c)
{
    return isLetter(c) ? char(c | 0x20) : c;
}

bool isSameLetter(char a, char b)
{
    return lower(a) == lower(b);
}

size_t digitsFrom(std::string_view text, size_t at)
{
    size_t end = at;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    return end - at;
}

// What plain letters and digits say; nothing where they do not.
std::optional<int> plainOrder(std::string_view a, std::string_view b)
{
    const size_t shorter = std::min(a.size(), b.size());
    size_t at = 0;
    while (at + wordSize <= shorter && std::memcmp(a.data() + at, b.data() + at, wordSize) == 0)
        at += wordSize;
    while (at < shorter && isAscii(a[at]) && isSameLetter(a[at], b[at]))
        ++at;
    if (at == shorter)
        return std::nullopt;
    const bool digits = isDigit(a[at]) && isDigit(b[at]);
    const bool alike = digits || (isLetter(a[at]) && isLetter(b[at]));
    // An accent may follow as a character of its own; numbers count as such.
    const bool plain =
        isAscii(a[std::min(at + 1, a.size() - 1)]) && isAscii(b[std::min(at + 1, b.size() - 1)]);
    if (!alike || !plain || (digits && digitsFrom(a, at) != digitsFrom(b, at)))
        return std::nullopt;
    return lower(a[at]) < lower(b[at]) ? -1 : 1;
}

// Czech puts ch after h, Danish aa after z, Estonian z after s.
bool ordersLatinPlainly(const QCollator &collator)
{
    QString before;
    for (char16_t first = u'a'; first <= u'z'; ++first) {
        for (char16_t second = u'a'; second <= u'z'; ++second) {
            const QString pair = QString(QChar(first)) + QChar(second);
            if (!before.isEmpty() && collator.compare(before, pair) >= 0)
                return false;
            before = pair;
        }
    }
    return true;
}

// A letter of each script that many people write. Collations move scripts as a whole.
constexpr std::u16string_view lettersOfScripts =
    u"\u03b1\u0430\u0561\u05d0\u0627\u0905\u0995\u0a85\u0b85\u0c05\u0c85\u0d05\u0e01\u1000\u10d0\u1200\u1780";

// Whether the text begins with a plain Latin letter, whatever comes after it.
bool beginsPlainly(std::string_view text)
{
    return !text.empty() && isLetter(text.front()) && (text.size() == 1 || isAscii(text[1]));
}

} // namespace

TextOrder::TextOrder(const QCollator &collator)
    : m_collator(collator)
    , m_isPlain(ordersLatinPlainly(collator))
{
    for (const char16_t letter : lettersOfScripts)
        m_afterLatin[QChar::script(letter)] =
            collator.compare(QStringLiteral("zz"), QString(QChar(letter))) < 0;
}

bool TextOrder::beginsAfterLatin(std::string_view text) const
{
    constexpr size_t longestLetter = 3; // bytes; letters beyond the basic plane are rare
    if (text.empty() || isAscii(text.front()))
        return false;
    const QString begin = textFromUtf8(text.substr(0, longestLetter));
    return begin.front().isLetter() && m_afterLatin[begin.front().script()];
}

int TextOrder::compare(std::string_view a, std::string_view b) const
{
    if (m_isPlain) {
        if (const auto order = plainOrder(a, b))
            return *order;
        if (beginsPlainly(a) && beginsAfterLatin(b))
            return -1;
        if (beginsPlainly(b) && beginsAfterLatin(a))
            return 1;
    }
    return m_collator.compare(textFromUtf8(a), textFromUtf8(b));
}

const TextOrder &caseInsensitiveOrder()
{
    struct Made {
        QLocale locale;
        TextOrder order;
    };
    thread_local std::optional<Made> made;
    const QLocale locale;
    if (!made || made->locale != locale) {
        QCollator collator = naturalCollator();
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        made.emplace(Made{locale, TextOrder(collator)});
    }
    return made->order;
}

} // namespace ccb
