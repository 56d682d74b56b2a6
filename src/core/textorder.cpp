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

} // namespace

TextOrder::TextOrder(const QCollator &collator)
    : m_collator(collator)
    , m_isPlain(ordersLatinPlainly(collator))
{
}

int TextOrder::compare(std::string_view a, std::string_view b) const
{
    if (m_isPlain) {
        if (const auto order = plainOrder(a, b))
            return *order;
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
