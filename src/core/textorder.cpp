// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/textorder.h"

#include "core/collation.h"
#include "core/utf8text.h"

#include <QStringList>

#include <algorithm>
#include <bit>
#include <cstring>
#include <optional>

namespace ccb
{

namespace
{

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
    if constexpr (std::endian::native == std::endian::little) {
        // Eight at once: a byte has its highest bit in `others` when it is no digit. What one adds to the
        // next cannot hide the first of them.
        constexpr quint64 zeros = 0x3030303030303030u;
        constexpr quint64 tenAndMore = 0x7676767676767676u;
        constexpr quint64 highestBits = 0x8080808080808080u;
        for (quint64 word = 0; end + sizeof word <= text.size(); end += sizeof word) {
            std::memcpy(&word, text.data() + end, sizeof word);
            const quint64 above = word ^ zeros;
            const quint64 others = ((above + tenAndMore) | above) & highestBits;
            if (others != 0)
                return end + size_t(std::countr_zero(others)) / 8 - at;
        }
    }
    while (end < text.size() && isDigit(text[end]))
        ++end;
    return end - at;
}

// Whether no accent follows as a character of its own. Latin letters that have theirs are none.
bool isAlone(std::string_view text, size_t at)
{
    constexpr quint8 firstLatin = 0xc3; // of two bytes: U+00C0 and on
    constexpr quint8 lastLatin = 0xc9;  // up to U+027F
    if (at + 1 == text.size())
        return true;
    const auto next = quint8(text[at + 1]);
    return next < 0x80 || (next >= firstLatin && next <= lastLatin);
}

// The first character, if it has two or three bytes; else 0.
char32_t firstWideCharacter(std::string_view text)
{
    const auto byte = [text](size_t at) { return at < text.size() ? char32_t(quint8(text[at])) : 0; };
    const auto continues = [byte](size_t at) { return (byte(at) & 0xc0) == 0x80; };
    if ((byte(0) & 0xe0) == 0xc0 && continues(1))
        return (byte(0) & 0x1f) << 6 | (byte(1) & 0x3f);
    if ((byte(0) & 0xf0) == 0xe0 && continues(1) && continues(2))
        return (byte(0) & 0x0f) << 12 | (byte(1) & 0x3f) << 6 | (byte(2) & 0x3f);
    return 0;
}

// Where two texts differ first, whatever the case of their letters, or where letters that are not ASCII
// begin; at the latest where one of them ends.
size_t firstDifference(std::string_view a, std::string_view b, size_t shorter)
{
    constexpr quint64 notAscii = 0x8080808080808080u;
    size_t at = 0;
    for (; at + sizeof(quint64) <= shorter; at += sizeof(quint64)) {
        quint64 wordA = 0;
        quint64 wordB = 0;
        std::memcpy(&wordA, a.data() + at, sizeof wordA);
        std::memcpy(&wordB, b.data() + at, sizeof wordB);
        if (wordA == wordB)
            continue;
        if constexpr (std::endian::native == std::endian::little) {
            if ((wordA & notAscii) == 0)
                at += size_t(std::countr_zero(wordA ^ wordB)) / 8;
        }
        break;
    }
    while (at < shorter && isAscii(a[at]) && isSameLetter(a[at], b[at]))
        ++at;
    return at;
}

// What the numbers say that differ first at a digit of both; nothing where more than their digits may count.
std::optional<int> numberOrder(std::string_view a, std::string_view b, size_t at)
{
    constexpr size_t longest = 100; // collators take much longer ones apart
    const size_t endA = at + digitsFrom(a, at);
    const size_t endB = at + digitsFrom(b, at);
    // A digit of another script may belong to the number.
    if (std::max(endA, endB) > longest || !isAlone(a, endA - 1) || !isAlone(b, endB - 1))
        return std::nullopt;
    if (endA == endB)
        return a[at] < b[at] ? -1 : 1;
    size_t begin = at; // the same in both
    while (begin > 0 && isDigit(a[begin - 1]))
        --begin;
    if (a[begin] == '0' || b[begin] == '0' || (begin > 0 && !isAscii(a[begin - 1])))
        return std::nullopt;
    return endA < endB ? -1 : 1;
}

// What plain letters and digits say; nothing where they do not.
std::optional<int> plainOrder(std::string_view a, std::string_view b)
{
    const size_t shorter = std::min(a.size(), b.size());
    const size_t at = firstDifference(a, b, shorter);
    if (at == shorter)
        return std::nullopt;
    if (isDigit(a[at]) && isDigit(b[at]))
        return numberOrder(a, b, at);
    if (!isLetter(a[at]) || !isLetter(b[at]) || !isAlone(a, at) || !isAlone(b, at))
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

// The last letter of Latin, and one of each other script that many people write. Collations move scripts as a
// whole.
QStringList lettersOfScripts()
{
    QStringList letters{QStringLiteral("zz")};
    for (const QChar letter :
         QStringView(u"\u03b1\u0430\u0561\u05d0\u0627\u0905\u0995\u0a85\u0b85\u0c05\u0c85"
                     u"\u0d05\u0e01\u1000\u10d0\u1200\u1780"))
        letters << letter;
    return letters;
}

} // namespace

TextOrder::TextOrder(const QCollator &collator)
    : m_collator(collator)
    , m_isPlain(ordersLatinPlainly(collator))
{
    QStringList letters = lettersOfScripts();
    std::sort(letters.begin(), letters.end(), m_collator);
    for (qsizetype i = 0; i < letters.size(); ++i)
        m_places[letters[i].front().script()] = quint8(i + 1);
}

quint8 TextOrder::placeOf(std::string_view text) const
{
    if (text.empty())
        return 0;
    if (isAscii(text.front()))
        return isLetter(text.front()) ? m_places[QChar::Script_Latin] : 0;
    const char32_t first = firstWideCharacter(text);
    return QChar::isLetter(first) ? m_places[QChar::script(first)] : 0;
}

int TextOrder::compare(std::string_view a, std::string_view b) const
{
    if (m_isPlain) {
        if (const auto order = plainOrder(a, b))
            return *order;
    }
    const quint8 placeA = placeOf(a);
    const quint8 placeB = placeOf(b);
    if (placeA && placeB && placeA != placeB)
        return placeA < placeB ? -1 : 1;
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
