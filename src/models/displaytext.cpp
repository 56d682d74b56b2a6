// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/displaytext.h"

#include "core/casequery.h"
#include "core/jsonindent.h"
#include "core/timestamp.h"
#include "core/utf8text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace ccb
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ccb::DisplayText)
};

constexpr qsizetype mostToolTipCharacters = 1000;
constexpr size_t mostBytesOfCharacter = 4; // in UTF-8
constexpr QChar ellipsis = u'…';

// More than the first `characters` characters of a text, if it has that many. Makes it cheap to convert the
// beginning of a very long value. A character broken at the end comes after them, where shortened() cuts.
std::string_view startOf(std::string_view utf8, qsizetype characters)
{
    return utf8.substr(0, size_t(characters) * mostBytesOfCharacter);
}

QString inOneLine(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral(" "));
    for (QChar &c : text) {
        if (c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator ||
            c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text;
}

bool isTime(const ColumnKey &key)
{
    return key.kind == ColumnKey::Kind::Field && isTimeField(key.field);
}

// The locale's short date, with the whole year: "3/5/24" can be read in three ways.
QString dateFormat(const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QStringLiteral("yyyy")))
        format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    return format;
}

QString timeFormatWithoutSeconds(const QLocale &locale)
{
    QString format = locale.timeFormat(QLocale::ShortFormat);
    format.remove(QStringLiteral(":ss"));
    return format;
}

// A date alone belongs to no time zone: it is the same day everywhere.
QDateTime dateTimeOf(const Timestamp &time)
{
    return QDateTime::fromMSecsSinceEpoch(time.microseconds / 1000,
                                          time.format.hasTime ? Qt::LocalTime : Qt::UTC);
}

QString dateText(const Timestamp &time)
{
    const QLocale locale;
    return locale.toString(dateTimeOf(time), dateFormat(locale));
}

QString dateAndTimeText(const Timestamp &time)
{
    if (!time.format.hasTime)
        return dateText(time);
    const QLocale locale;
    return locale.toString(dateTimeOf(time), dateFormat(locale) + QStringLiteral(", ") +
                                                 locale.timeFormat(QLocale::ShortFormat) +
                                                 QStringLiteral(" t"));
}

enum class Length { Cell, Whole };

// The text of a value that means more than its letters; nothing: shown as it came.
std::optional<QString> understood(const ColumnKey &key, const Cell &cell, const OwnerDirectory &owners,
                                  Length length)
{
    if (cell.kind == ValueKind::Null)
        return QStringLiteral("null");
    if (cell.isBlank())
        return QString();
    if (key.isField(CaseField::Closed))
        return statusWord(cell.text);
    if (showsNames(key)) {
        const QString id = textFromUtf8(cell.text);
        return length == Length::Cell || showsOwnerKind(key) ? owners.shownText(key, id)
                                                             : owners.description(id);
    }
    if (isTime(key)) {
        if (const std::optional<Timestamp> time = parseTimestamp(cell.text))
            return length == Length::Cell ? dateText(*time) : dateAndTimeText(*time);
    }
    return std::nullopt;
}

QString ownerToolTip(const QString &id, const OwnerDirectory &owners)
{
    if (owners.owner(id).kind != Owner::Kind::Unknown)
        return owners.description(id) + u'\n' + id;
    return id + u'\n' + Words::tr("Unknown id: no user, group or location that you may read has it.");
}

} // namespace

QString rawText(const Cell &cell)
{
    return textFromUtf8(cell.text);
}

QString cellText(const ColumnKey &key, const Cell &cell, const OwnerDirectory &owners)
{
    const std::optional<QString> known = understood(key, cell, owners, Length::Cell);
    const QString text = known ? *known : textFromUtf8(startOf(cell.text, mostCellCharacters));
    return shortened(inOneLine(text), mostCellCharacters);
}

QString wholeText(const ColumnKey &key, const Cell &cell, const OwnerDirectory &owners)
{
    if (const std::optional<QString> known = understood(key, cell, owners, Length::Whole))
        return *known;
    if (cell.kind == ValueKind::List || cell.kind == ValueKind::Object)
        return prettyJson(QByteArray(cell.text.data(), qsizetype(cell.text.size())));
    return rawText(cell);
}

QString toolTipText(const ColumnKey &key, const Cell &cell, const OwnerDirectory &owners)
{
    if (cell.isBlank())
        return {};
    const QString asItCame = textFromUtf8(startOf(cell.text, mostToolTipCharacters));
    if (showsNames(key))
        return toolTipHtml(ownerToolTip(asItCame, owners));
    const std::optional<QString> known = understood(key, cell, owners, Length::Whole);
    return toolTipHtml(known && *known != asItCame ? *known + u'\n' + asItCame : asItCame);
}

QString ownerNote(Owner::Kind kind)
{
    switch (kind) {
    case Owner::Kind::MobileWorker:
        return {};
    case Owner::Kind::DeactivatedWorker:
        return Words::tr("deactivated");
    case Owner::Kind::Unknown:
        return Words::tr("unknown id");
    default:
        return ownerKindText(kind);
    }
}

std::optional<QString> shortDate(std::string_view text)
{
    const std::optional<Timestamp> time = parseTimestamp(text);
    return time ? std::optional(dateText(*time)) : std::nullopt;
}

std::optional<QString> shortDateTime(std::string_view text)
{
    const std::optional<Timestamp> time = parseTimestamp(text);
    if (!time)
        return std::nullopt;
    if (!time->format.hasTime)
        return dateText(*time);
    const QLocale locale;
    return locale.toString(dateTimeOf(*time),
                           dateFormat(locale) + QStringLiteral(", ") + timeFormatWithoutSeconds(locale));
}

QString numberText(double number)
{
    constexpr double largestWhole = 1e15; // above, a double holds no hundredths
    const double hundredths = number * 100;
    const QLocale locale;
    if (std::abs(number) >= largestWhole || (number != 0 && std::abs(hundredths) < 1))
        return locale.toString(number, 'g', 6);
    QString text = locale.toString(number, 'f', 2);
    while (text.endsWith(locale.zeroDigit()))
        text.chop(locale.zeroDigit().size());
    if (text.endsWith(locale.decimalPoint()))
        text.chop(locale.decimalPoint().size());
    return text;
}

QString shortened(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    const bool splitsPair = most > 0 && text[most - 1].isHighSurrogate();
    return text.left(splitsPair ? most - 1 : most) + ellipsis;
}

QString toolTipHtml(const QString &text)
{
    if (text.isEmpty())
        return {};
    QString html = shortened(text, mostToolTipCharacters).toHtmlEscaped();
    html.replace(u'\n', QStringLiteral("<br>"));
    return QStringLiteral("<p>") + html + QStringLiteral("</p>");
}

} // namespace ccb
