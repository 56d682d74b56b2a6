// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conditiongrammar.h"

#include "core/patterntest.h"
#include "core/valueorder.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace ccb
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ccb::ConditionGrammar)
};

using Op = ConditionOperator;
using Parsed = Result<std::optional<ColumnCondition>>;

constexpr QChar quote = u'"';
constexpr QStringView rangeDots = u"..";

struct Sign {
    QStringView text;
    Op op;
};
// The longer ones first.
constexpr std::array<Sign, 7> signs{{{u"<=", Op::AtMost},
                                     {u">=", Op::AtLeast},
                                     {u"<>", Op::NotEquals},
                                     {u"!=", Op::NotEquals},
                                     {u"=", Op::Equals},
                                     {u"<", Op::Less},
                                     {u">", Op::Greater}}};

struct Keyword {
    QStringView text;
    Op op;
};
constexpr std::array<Keyword, 3> keywords{
    {{u"blank", Op::Blank}, {u"not blank", Op::NotBlank}, {u"missing", Op::Missing}}};
constexpr QStringView oneOf = u"one of";

Error misread(const QString &what, const QString &hint)
{
    Error error;
    error.kind = Error::Kind::Usage;
    error.what = what;
    error.hint = hint;
    return error;
}

QString quoted(const QString &text)
{
    QString inside = text;
    return quote + inside.replace(quote, QStringLiteral(R"("")")) + quote;
}

// The end of the quoted text that begins at `from`, behind its last quote; -1: it does not end.
qsizetype endOfQuoted(QStringView text, qsizetype from)
{
    for (qsizetype at = from + 1; at < text.size(); ++at) {
        if (text[at] != quote)
            continue;
        if (at + 1 == text.size() || text[at + 1] != quote)
            return at + 1;
        ++at;
    }
    return -1;
}

bool isQuoted(QStringView text)
{
    return text.startsWith(quote);
}

// A value as typed, with or without quotes. It is trimmed.
Result<QString> operand(QStringView text)
{
    if (!isQuoted(text))
        return text.toString();
    if (endOfQuoted(text, 0) != text.size()) {
        return misread(Words::tr("A quote is not closed, or something follows it."),
                       Words::tr(R"(Put " at both ends, and write "" for a quote inside.)"));
    }
    return text.mid(1, text.size() - 2).toString().replace(QStringLiteral(R"("")"), QString(quote));
}

// The next place of `wanted` that is not in a quoted part, from there on; -1: none. A quoted part begins
// where a value may begin: at the start, and behind each separator.
qsizetype findOutsideQuotes(QStringView text, QStringView wanted)
{
    if (!isQuoted(text))
        return text.indexOf(wanted);
    const qsizetype end = endOfQuoted(text, 0);
    return end < 0 ? -1 : text.indexOf(wanted, end);
}

std::optional<Error> wrongWithRange(const QString &first, const QString &last)
{
    const ValueMeaning meaning = meaningOf(first.toStdString());
    if (meaning != meaningOf(last.toStdString())) {
        return misread(Words::tr("The two ends of the range are not of one kind."),
                       Words::tr("Write two numbers, two dates or two texts, such as 1..9."));
    }
    const bool isBackwards =
        meaning == ValueMeaning::Number
            ? *numberFrom(first.toStdString()) > *numberFrom(last.toStdString())
            : meaning == ValueMeaning::Time && typedTime(first, TypedZone::Utc)->instants.begin >=
                                                   typedTime(last, TypedZone::Utc)->instants.end;
    if (isBackwards) {
        return misread(Words::tr("The range begins behind its end."),
                       Words::tr("Write the lesser value first: %1..%2").arg(last, first));
    }
    return std::nullopt;
}

std::optional<Error> wrongWithExpression(const QString &pattern)
{
    const QRegularExpression read(pattern, QRegularExpression::UseUnicodePropertiesOption);
    const QString hint = Words::tr("Look at the brackets and the signs that repeat: ( ) [ ] * + ?");
    if (pattern.isEmpty())
        return misread(Words::tr("The regular expression is empty."), hint);
    if (!read.isValid()) {
        return misread(Words::tr("The regular expression is wrong at character %1: %2.")
                           .arg(QString::number(read.patternErrorOffset() + 1), read.errorString()),
                       hint);
    }
    if (!usableExpression(pattern).isValid())
        return misread(Words::tr("The regular expression cannot be used."), hint);
    return std::nullopt;
}

Parsed checked(const ColumnCondition &condition)
{
    if (const std::optional<Error> wrong = whatIsWrongWith(condition))
        return *wrong;
    return std::optional(condition);
}

Parsed withOperand(const ColumnKey &column, Op op, QStringView text, QStringView sign)
{
    if (text.isEmpty()) {
        return misread(Words::tr("Nothing follows %1.").arg(sign),
                       Words::tr("Write a value behind it, or \"\" for an empty one."));
    }
    const Result<QString> value = operand(text);
    if (!value)
        return value.error();
    return checked({column, op, {value.value()}});
}

// Where a range is split; -1: it is none. Three dots are an ellipsis.
qsizetype rangePlace(QStringView text)
{
    const qsizetype at = findOutsideQuotes(text, rangeDots);
    if (at < 0)
        return -1;
    const qsizetype behind = at + rangeDots.size();
    const bool isEllipsis = behind < text.size() && text[behind] == u'.';
    const bool hasMore = findOutsideQuotes(text.mid(behind).trimmed(), rangeDots) >= 0;
    const bool isAlone = text.size() == rangeDots.size();
    return isEllipsis || hasMore || isAlone ? -1 : at;
}

Parsed range(const ColumnKey &column, QStringView text, qsizetype place)
{
    const QStringView first = text.first(place).trimmed();
    const QStringView last = text.mid(place + rangeDots.size()).trimmed();
    if (last.isEmpty())
        return withOperand(column, Op::AtLeast, first, rangeDots);
    if (first.isEmpty())
        return withOperand(column, Op::AtMost, last, rangeDots);
    const Parsed from = withOperand(column, Op::AtLeast, first, rangeDots);
    const Parsed to = withOperand(column, Op::AtMost, last, rangeDots);
    if (!from)
        return from.error();
    if (!to)
        return to.error();
    return checked({column, Op::Between, {from.value()->value(), to.value()->value()}});
}

Parsed list(const ColumnKey &column, QStringView text)
{
    if (!text.endsWith(u')')) {
        return misread(Words::tr("The list is not closed."),
                       Words::tr("Write it as (a, b, c), or put a text that begins with ( in \"quotes\"."));
    }
    QStringView rest = text.mid(1, text.size() - 2).trimmed();
    QStringList values;
    while (!rest.isEmpty()) {
        const qsizetype comma = findOutsideQuotes(rest, u",");
        const QStringView item = (comma < 0 ? rest : rest.first(comma)).trimmed();
        rest = comma < 0 ? QStringView() : rest.mid(comma + 1).trimmed();
        if (item.isEmpty())
            continue;
        const Result<QString> value = operand(item);
        if (!value)
            return value.error();
        values.append(value.value());
    }
    return checked({column, Op::OneOf, values});
}

Parsed expression(const ColumnKey &column, QStringView text)
{
    constexpr qsizetype shortest = 3; // "/a/"
    const bool hasBothEnds = text.size() >= shortest && text.endsWith(u'/');
    Parsed read = hasBothEnds ? checked({column, Op::Matches, {text.mid(1, text.size() - 2).toString()}})
                              : misread(Words::tr("A regular expression has / at both ends."), {});
    if (read)
        return read;
    Error error = read.error();
    error.hint = Words::tr("For the text itself, write %1").arg(quoted(text.toString()));
    return error;
}

// "one of (a, b)": the place of the bracket; -1: it is something else.
qsizetype bracketOfOneOf(QStringView text)
{
    const qsizetype bracket = text.indexOf(u'(');
    const QString before = bracket < 0 ? QString() : text.first(bracket).toString().simplified();
    return before.compare(oneOf, Qt::CaseInsensitive) == 0 ? bracket : -1;
}

// The condition's text with its values as given, with or without quotes.
QString written(Op op, const QStringList &values)
{
    switch (op) {
    case Op::Contains:
        return values.value(0);
    case Op::Between:
        return values.value(0) + rangeDots.toString() + values.value(1);
    case Op::OneOf:
        return u'(' + values.join(QStringLiteral(", ")) + u')';
    case Op::Matches:
        return u'/' + values.value(0) + u'/';
    default:
        break;
    }
    for (const Keyword &keyword : keywords) {
        if (keyword.op == op)
            return keyword.text.toString();
    }
    for (const Sign &sign : signs) {
        if (sign.op == op)
            return sign.text.toString() + values.value(0);
    }
    Q_UNREACHABLE();
}

} // namespace

Result<std::optional<ColumnCondition>> conditionFromText(const ColumnKey &column, QStringView typed)
{
    const QStringView text = typed.trimmed();
    if (text.isEmpty())
        return std::optional<ColumnCondition>();
    const QString words = text.toString().simplified();
    for (const Keyword &keyword : keywords) {
        if (words.compare(keyword.text, Qt::CaseInsensitive) == 0)
            return std::optional(ColumnCondition{column, keyword.op, {}});
    }
    for (const Sign &sign : signs) {
        if (text.startsWith(sign.text))
            return withOperand(column, sign.op, text.mid(sign.text.size()).trimmed(), sign.text);
    }
    if (text.startsWith(u'/'))
        return expression(column, text);
    if (text.startsWith(u'('))
        return list(column, text);
    if (const qsizetype bracket = bracketOfOneOf(text); bracket >= 0)
        return list(column, text.mid(bracket));
    if (const qsizetype place = rangePlace(text); place >= 0)
        return range(column, text, place);
    return withOperand(column, Op::Contains, text, {});
}

std::optional<Error> whatIsWrongWith(const ColumnCondition &condition)
{
    const QStringList &values = condition.values;
    switch (condition.op) {
    case Op::Contains:
    case Op::Equals:
    case Op::NotEquals:
    case Op::Blank:
    case Op::NotBlank:
    case Op::Missing:
        return std::nullopt;
    case Op::OneOf:
        if (!values.isEmpty())
            return std::nullopt;
        return misread(Words::tr("The list is empty."), Words::tr("Write the values with commas: (a, b, c)"));
    case Op::Matches:
        return wrongWithExpression(condition.value());
    case Op::Less:
    case Op::AtMost:
    case Op::Greater:
    case Op::AtLeast:
    case Op::Between:
        break;
    }
    const bool isRange = condition.op == Op::Between;
    if (values.value(0).isEmpty() || (isRange && values.value(1).isEmpty())) {
        return misread(Words::tr("Nothing is less or greater than an empty value."),
                       Words::tr("Write a number, a date or a text."));
    }
    return isRange ? wrongWithRange(values[0], values[1]) : std::nullopt;
}

QString conditionText(const ColumnCondition &condition)
{
    const auto isRead = [&condition](const QString &text) {
        const auto read = conditionFromText(condition.column, text);
        return read && read.value() == condition;
    };
    QString text = written(condition.op, condition.values);
    if (isRead(text))
        return text;
    // Quotes around those values alone that are not read without them.
    QStringList values = condition.values;
    for (QString &value : values) {
        const ColumnCondition alone{condition.column, Op::OneOf, {value}};
        const auto read = conditionFromText(condition.column, written(Op::OneOf, {value}));
        const bool isPlain = condition.op == Op::OneOf && read && read.value() == alone;
        value = isPlain ? value : quoted(value);
    }
    text = written(condition.op, values);
    return isRead(text) ? text : QString();
}

} // namespace ccb
