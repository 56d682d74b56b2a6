// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patterntest.h"

#include "core/utf8text.h"

#include <algorithm>

namespace ccb
{

namespace
{

constexpr auto matchOptions = QRegularExpression::DontCheckSubjectStringMatchOption; // it was made from UTF-8

QRegularExpression expressionOf(const QString &pattern, QRegularExpression::PatternOptions more = {})
{
    // Patterns such as (a+)+b try for ever at some values. They are given up on after so many steps, which
    // counts as no match. A line ends with \n alone.
    const QString settings = QStringLiteral("(*LIMIT_MATCH=20000)(*LF)");
    return QRegularExpression(settings + pattern, more | QRegularExpression::CaseInsensitiveOption |
                                                      QRegularExpression::UseUnicodePropertiesOption);
}

bool isWordChar(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

// Whether \ and this letter mean something that never matches a line's end and looks no further than that.
bool isPlainEscape(QChar c, bool inClass)
{
    return c == u'd' || c == u'w' || (!inClass && (c == u'b' || c == u'B')) || !isWordChar(c);
}

// Whether the pattern finds the same in a line among others, with ^ and $ at the line's ends, as in the line
// alone. False where in doubt: whatever could match a line's end or look behind it, or tries in its own way.
bool staysInLine(const QString &pattern)
{
    bool inClass = false;
    bool afterQuantifier = false;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar c = pattern[i];
        const QChar next = i + 1 < pattern.size() ? pattern[i + 1] : QChar();
        if (c < u' ')
            return false;
        if (c == u'\\') {
            if (next.isNull() || !isPlainEscape(next, inClass))
                return false;
            ++i;
        } else if (inClass) {
            if (c == u'[') // [:space:]
                return false;
            inClass = c != u']';
        } else if (c == u'[') {
            if (next == u'^' || next == u']')
                return false;
            inClass = true;
        } else if ((c == u'(' && (next == u'?' || next == u'*')) || // an option, or looks around
                   (c == u'+' && afterQuantifier)) {                // takes all it can, gives nothing back
            return false;
        }
        afterQuantifier = !inClass && (c == u'*' || c == u'+' || c == u'?' || c == u'}');
    }
    return !inClass;
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c;
}

// The plain letter or digit after a ^ at the pattern's beginning, if it must be there.
char firstLetterOf(const QString &pattern)
{
    const auto isPlain = [](QChar c) { return c < QChar(0x80) && c.isLetterOrNumber(); };
    if (pattern.size() < 2 || pattern[0] != u'^' || !isPlain(pattern[1]) || pattern.contains(u'|'))
        return 0;
    const QChar next = pattern.size() > 2 ? pattern[2] : QChar();
    const bool mayBeAbsent = next == u'*' || next == u'?' || next == u'{';
    return mayBeAbsent ? 0 : lower(pattern[1].toLatin1());
}

bool isOneLine(std::string_view text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return c >= 0 && c < ' '; });
}

} // namespace

QRegularExpression usableExpression(const QString &pattern)
{
    return expressionOf(pattern);
}

PatternTest::PatternTest(const QString &pattern)
    : m_expression(usableExpression(pattern))
    , m_inLines(expressionOf(pattern, QRegularExpression::MultilineOption))
    , m_staysInLine(staysInLine(pattern))
    , m_firstLetter(firstLetterOf(pattern))
{
    // Compiled here rather than by the first of many threads.
    m_staysInLine = m_expression.isValid() && m_inLines.isValid() && m_staysInLine;
}

// Some letters that are not plain count as capitals of plain ones, such as the Kelvin sign.
bool PatternTest::mayFind(std::string_view text) const
{
    return !m_firstLetter || text.empty() || quint8(text.front()) >= 0x80 ||
           lower(text.front()) == m_firstLetter;
}

bool PatternTest::finds(std::string_view text) const
{
    return !text.empty() &&
           m_expression.match(textFromUtf8(text), 0, QRegularExpression::NormalMatch, matchOptions)
               .hasMatch();
}

bool PatternTest::matches(const Cell &cell) const
{
    return m_expression.isValid() && finds(cell.text);
}

void PatternTest::markSlots(const CaseColumn &column, std::vector<quint8> &hits) const
{
    using Encoding = CaseColumn::Encoding;
    if (!m_expression.isValid() || column.encoding() == Encoding::Empty)
        return;
    std::string lines = "\n"; // a mark at the beginning of a text would get lost
    std::vector<quint32> slotsOfLines{0};
    CellScratch scratch;
    for (quint32 slot = 0; slot < hits.size(); ++slot) {
        const std::string_view text = column.slotCell(slot, scratch).text;
        if (text.empty() || hits[slot] || !mayFind(text))
            continue;
        if (m_staysInLine && isOneLine(text)) {
            lines.append(text).push_back('\n');
            slotsOfLines.push_back(slot);
        } else {
            hits[slot] = quint8(finds(text));
        }
    }

    const QString text = QString::fromUtf8(lines.data(), qsizetype(lines.size()));
    size_t line = 0;
    qsizetype lineEnd = 0;
    for (qsizetype from = 1; from < text.size(); from = lineEnd + 1) {
        const QRegularExpressionMatch match =
            m_inLines.match(text, from, QRegularExpression::NormalMatch, matchOptions);
        // Given up on one line, it says nothing of the others.
        const bool goesOn = match.isValid();
        if (goesOn && !match.hasMatch())
            break;
        const qsizetype found = goesOn ? match.capturedStart() : from;
        while (lineEnd < found || line == 0) {
            lineEnd = text.indexOf(u'\n', lineEnd + 1);
            ++line;
            if (lineEnd < 0)
                return; // nothing was found but the end of the text
        }
        const quint32 slot = slotsOfLines[line];
        hits[slot] = quint8(goesOn || finds(column.slotCell(slot, scratch).text));
    }
}

} // namespace ccb
