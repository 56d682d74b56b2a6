// SPDX-License-Identifier: GPL-3.0-or-later
#include "plaincondition.h"

#include <QCollator>
#include <QDateTime>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <compare>
#include <optional>

namespace ccb::testing
{

using namespace Qt::StringLiterals;

namespace
{

using Op = ConditionOperator;

std::optional<double> plainNumber(const QString &text)
{
    static const QRegularExpression number(uR"(^-?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\z)"_s);
    bool fits = false;
    const double value = text.toDouble(&fits);
    return fits && number.match(text).hasMatch() ? std::optional(value) : std::nullopt;
}

// What is written on the clock and the calendar, and how far from UTC it says to be.
struct PlainTime {
    QDateTime wall; // as if it were UTC
    int microseconds = 0;
    std::optional<int> offset; // seconds
    bool hasTime = false;
    qint64 length = 0; // microseconds

    qint64 asUtc() const
    {
        return (wall.toMSecsSinceEpoch() - offset.value_or(0) * 1000LL) * 1000 + microseconds;
    }
    qint64 asLocal() const
    {
        return QDateTime(wall.date(), wall.time()).toMSecsSinceEpoch() * 1000 + microseconds;
    }
};

std::optional<PlainTime> plainTime(const QString &text)
{
    static const QRegularExpression form(
        uR"(^(\d{4}-\d\d-\d\d)([T ](\d\d:\d\d)(:\d\d)?(\.\d+)?(Z|[+-]\d\d:\d\d)?)?\z)"_s);
    const QRegularExpressionMatch match = form.match(text);
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    if (!match.hasMatch() || !date.isValid())
        return std::nullopt;
    PlainTime made;
    made.hasTime = !match.captured(2).isEmpty();
    made.wall = QDateTime(date, QTime(0, 0), Qt::UTC);
    made.length = 86'400'000'000;
    if (!made.hasTime)
        return made;
    made.wall.setTime(QTime::fromString(match.captured(3), u"hh:mm"_s));
    made.length = 60'000'000;
    if (!match.captured(4).isEmpty()) {
        made.wall = made.wall.addSecs(match.captured(4).mid(1).toInt());
        made.length = 1'000'000;
    }
    if (!match.captured(5).isEmpty()) {
        const QString digits = match.captured(5).mid(1);
        made.wall = made.wall.addMSecs(digits.leftJustified(6, u'0').left(3).toInt());
        made.microseconds = digits.leftJustified(6, u'0').mid(3, 3).toInt();
        made.length = digits.size() == 3 ? 1000 : 1;
    }
    const QString zone = match.captured(6);
    if (zone == u"Z")
        made.offset = 0;
    else if (!zone.isEmpty())
        made.offset = (zone.mid(1, 2).toInt() * 60 + zone.mid(4, 2).toInt()) * (zone[0] == u'-' ? -60 : 60);
    return made;
}

QCollator englishCollator()
{
    QCollator collator{QLocale(QLocale::English)};
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

// Made once: there are few patterns and many rows.
QRegularExpression plainExpression(const QString &pattern)
{
    static QHash<QString, QRegularExpression> made;
    if (!made.contains(pattern)) {
        made.insert(pattern, QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                                             QRegularExpression::UseUnicodePropertiesOption));
    }
    return made.value(pattern);
}

class PlainColumn
{
public:
    explicit PlainColumn(const ColumnKey &key)
        : m_isTimeField(key.kind == ColumnKey::Kind::Field && isTimeField(key.field))
        , m_isText(showsNames(key) || key.isField(CaseField::Closed))
    {
    }

    // Less, equal or greater than what was typed; nothing: they cannot be compared.
    std::optional<std::strong_ordering> compare(const QString &value, const QString &typed) const
    {
        const auto ofSigns = [](auto difference) {
            return difference < 0   ? std::strong_ordering::less
                   : difference > 0 ? std::strong_ordering::greater
                                    : std::strong_ordering::equal;
        };
        const auto number = m_isText ? std::nullopt : plainNumber(value);
        const auto typedNumber = m_isText ? std::nullopt : plainNumber(typed);
        if (number || typedNumber)
            return number && typedNumber ? std::optional(ofSigns(*number - *typedNumber)) : std::nullopt;
        const auto time = m_isText ? std::nullopt : plainTime(value);
        const auto typedTime = m_isText ? std::nullopt : plainTime(typed);
        if (time || typedTime)
            return time && typedTime ? std::optional(compareTimes(*time, *typedTime)) : std::nullopt;
        static const QCollator collator = englishCollator();
        return ofSigns(collator.compare(value, typed));
    }

    bool equals(const QString &value, const QString &typed) const
    {
        const auto time = plainTime(value);
        const auto typedTime = plainTime(typed);
        return value == typed || (m_isTimeField && time && time->hasTime && typedTime &&
                                  compareTimes(*time, *typedTime) == std::strong_ordering::equal);
    }

private:
    bool m_isTimeField;
    bool m_isText;

    std::strong_ordering compareTimes(const PlainTime &value, const PlainTime &typed) const
    {
        const bool isLocal = m_isTimeField && !typed.offset && value.hasTime;
        const qint64 begin = isLocal ? typed.asLocal() : typed.asUtc();
        qint64 end = begin + typed.length;
        if (isLocal && !typed.hasTime) // some days are longer than others
            end = QDateTime(typed.wall.date().addDays(1), QTime(0, 0)).toMSecsSinceEpoch() * 1000;
        return value.asUtc() < begin  ? std::strong_ordering::less
               : value.asUtc() >= end ? std::strong_ordering::greater
                                      : std::strong_ordering::equal;
    }
};

QString toQString(const Value &value)
{
    return QString::fromStdString(value.text);
}

} // namespace

QString plainlyFolded(const QString &text)
{
    QString folded = text.normalized(QString::NormalizationForm_D);
    folded.remove(u'\u0301');
    folded.remove(u'\u064e');
    return folded.toLower().normalized(QString::NormalizationForm_C);
}

bool plainlyMatches(const ColumnCondition &condition, const TestCase &testCase, const OwnerDirectory &owners)
{
    const ColumnKey key = condition.column;
    const Value value =
        testCase.value(key.isField(CaseField::OwnerName) ? ColumnKey::ofField(CaseField::OwnerId) : key);
    const QString stored = toQString(value);
    QString shown = stored;
    if (showsNames(key))
        shown = owners.name(stored);
    else if (key.isField(CaseField::Closed) && !stored.isEmpty())
        shown = stored == u"true" ? u"Closed"_s : u"Open"_s;

    const bool isThere = value.kind != ValueKind::Missing;
    const bool hasText = !stored.isEmpty();
    const PlainColumn column(key);
    const QString typed = condition.values.value(0);
    const auto isOneOf = [&](const QStringList &wanted) {
        return std::any_of(wanted.begin(), wanted.end(),
                           [&](const QString &one) { return column.equals(stored, one) || shown == one; });
    };
    const auto order = hasText ? column.compare(shown, typed) : std::nullopt;
    switch (condition.op) {
    case Op::Contains:
        return hasText && (plainlyFolded(stored).contains(plainlyFolded(typed)) ||
                           plainlyFolded(shown).contains(plainlyFolded(typed)));
    case Op::Equals:
        return isOneOf({typed});
    case Op::NotEquals:
        return !isOneOf({typed});
    case Op::OneOf:
        return isOneOf(condition.values);
    case Op::Less:
        return order && *order < 0;
    case Op::AtMost:
        return order && *order <= 0;
    case Op::Greater:
        return order && *order > 0;
    case Op::AtLeast:
        return order && *order >= 0;
    case Op::Between: {
        const auto upper = hasText ? column.compare(shown, condition.values.value(1)) : std::nullopt;
        return order && upper && *order >= 0 && *upper <= 0;
    }
    case Op::Matches: {
        const QRegularExpression expression = plainExpression(typed);
        return hasText && (stored.contains(expression) || shown.contains(expression));
    }
    case Op::Blank:
        return isThere && !hasText;
    case Op::NotBlank:
        return hasText;
    case Op::Missing:
        return !isThere;
    }
    Q_UNREACHABLE();
}

} // namespace ccb::testing
