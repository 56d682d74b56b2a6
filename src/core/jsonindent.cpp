// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsonindent.h"

#include <QJsonDocument>

#include <optional>

namespace ccb
{

namespace
{

// Walks over the text once and never parses a value, so nothing can get lost on the way.
class Indenter
{
public:
    explicit Indenter(const QString &json)
        : m_in(json)
    {
        m_out.reserve(json.size() * 5 / 4);
    }

    QString run()
    {
        while (m_at < m_in.size()) {
            const QChar c = m_in[m_at];
            if (c == u'"') {
                copyString();
                continue;
            }
            ++m_at;
            if (c == u'{' || c == u'[')
                open(c);
            else if (c == u'}' || c == u']')
                close(c);
            else if (c == u',')
                breakLine(c);
            else if (c == u':')
                m_out += QStringLiteral(": ");
            else if (!c.isSpace())
                m_out += c;
        }
        return m_out;
    }

private:
    const QString &m_in;
    QString m_out;
    qsizetype m_at = 0;
    int m_depth = 0;

    void breakLine(QChar before = {})
    {
        if (!before.isNull())
            m_out += before;
        m_out += u'\n' + QString(m_depth * 2, u' ');
    }

    void open(QChar bracket)
    {
        while (m_at < m_in.size() && m_in[m_at].isSpace())
            ++m_at;
        m_out += bracket;
        const QChar closing = bracket == u'{' ? u'}' : u']';
        if (m_at < m_in.size() && m_in[m_at] == closing) {
            m_out += closing;
            ++m_at;
            return;
        }
        ++m_depth;
        breakLine();
    }

    void close(QChar bracket)
    {
        m_depth = qMax(0, m_depth - 1);
        breakLine();
        m_out += bracket;
    }

    void copyString()
    {
        m_out += m_in[m_at++];
        while (m_at < m_in.size()) {
            const QChar c = m_in[m_at];
            if (c == u'\\') {
                copyEscape();
                continue;
            }
            if (isChangedByTextViews(c))
                m_out += QStringLiteral("\\u%1").arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
            else
                m_out += c;
            ++m_at;
            if (c == u'"')
                return;
        }
    }

    // The character that a \uXXXX at this place stands for.
    std::optional<QChar> escapedChar(qsizetype at) const
    {
        const QStringView escape = QStringView(m_in).mid(at, 6);
        if (escape.size() < 6 || !escape.startsWith(u"\\u"))
            return std::nullopt;
        bool isNumber = false;
        const ushort unit = escape.mid(2).toUShort(&isNumber, 16);
        return isNumber ? std::optional(QChar(unit)) : std::nullopt;
    }

    // The letter for \uXXXX where it can be seen and stand in JSON as it is; every other escape as it came.
    void copyEscape()
    {
        const std::optional<QChar> first = escapedChar(m_at);
        if (first && first->isHighSurrogate()) {
            const std::optional<QChar> second = escapedChar(m_at + 6);
            if (second && second->isLowSurrogate()) {
                m_out += *first;
                m_out += *second;
                m_at += 12;
                return;
            }
        }
        if (first && first->unicode() >= 0xa0 && isVisible(*first)) {
            m_out += *first;
            m_at += 6;
            return;
        }
        m_out += QStringView(m_in).mid(m_at, 2);
        m_at += 2;
    }

    static bool isVisible(QChar c)
    {
        // The two joiners are part of words in Devanagari and Arabic.
        const bool isJoiner = c == u'\u200c' || c == u'\u200d';
        return (c.isPrint() && !isChangedByTextViews(c)) || isJoiner;
    }

    // What Qt's text documents turn into a blank or a line break, so that a copy would not be what came.
    static bool isChangedByTextViews(QChar c)
    {
        return c == QChar::Nbsp || c == QChar::LineSeparator || c == QChar::ParagraphSeparator ||
               c == u'\ufdd0' || c == u'\ufdd1';
    }
};

qsizetype digitsAt(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && text[end] >= u'0' && text[end] <= u'9')
        ++end;
    return end - at;
}

// How long the JSON number is that begins here; 0: there is none.
qsizetype numberAt(QStringView text, qsizetype begin)
{
    const auto charAt = [text](qsizetype at) { return at < text.size() ? text[at] : QChar(); };
    qsizetype at = begin + (charAt(begin) == u'-' ? 1 : 0);
    const qsizetype digits = charAt(at) == u'0' ? 1 : digitsAt(text, at);
    if (digits == 0)
        return 0;
    at += digits;
    if (charAt(at) == u'.' && digitsAt(text, at + 1) > 0)
        at += 1 + digitsAt(text, at + 1);
    if (charAt(at).toLower() == u'e') {
        const qsizetype sign = charAt(at + 1) == u'-' || charAt(at + 1) == u'+' ? 1 : 0;
        const qsizetype exponent = digitsAt(text, at + 1 + sign);
        at += exponent > 0 ? 1 + sign + exponent : 0;
    }
    return at - begin;
}

// The text with a 0 for each number: Qt's reader refuses a number that no double can hold, though it is JSON.
QString withoutNumbers(const QString &json)
{
    QString text;
    text.reserve(json.size());
    bool isInString = false;
    for (qsizetype at = 0; at < json.size();) {
        const QChar c = json[at];
        const qsizetype number = isInString ? 0 : numberAt(json, at);
        if (number > 0) {
            text += u'0';
            at += number;
            continue;
        }
        const qsizetype length = isInString && c == u'\\' ? 2 : 1;
        text += QStringView(json).mid(at, length);
        at += length;
        if (c == u'"')
            isInString = !isInString;
    }
    return text;
}

bool isJson(const QString &text)
{
    QJsonParseError error;
    QJsonDocument::fromJson(withoutNumbers(text).toUtf8(), &error);
    return error.error == QJsonParseError::NoError;
}

} // namespace

QString prettyJson(const QByteArray &json)
{
    const QString text = QString::fromUtf8(json);
    return isJson(text) ? Indenter(text).run() : text;
}

} // namespace ccb
