// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conditionwords.h"

#include "core/casequery.h"
#include "core/timestamp.h"
#include "models/displaytext.h"

#include <QCoreApplication>

namespace ccb
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ccb::ConditionWords)
};

constexpr qsizetype mostValueCharacters = 60;
constexpr qsizetype mostValues = 5; // of a list

QString valueWords(const ColumnKey &column, const QString &value, const OwnerDirectory &owners)
{
    if (value.isEmpty())
        return Words::tr("empty");
    if (showsNames(column))
        return shortened(owners.name(value).simplified(), mostValueCharacters);
    const std::string utf8 = value.toStdString();
    if (column.isField(CaseField::Closed))
        return statusWord(utf8).value_or(value);
    const std::optional<Timestamp> time = parseTimestamp(utf8);
    const bool isDay =
        column.kind == ColumnKey::Kind::Field && isTimeField(column.field) && time && !time->format.hasTime;
    return isDay ? shortDate(utf8).value_or(value) : shortened(value.simplified(), mostValueCharacters);
}

QString listWords(const ColumnCondition &condition, const OwnerDirectory &owners)
{
    QStringList words;
    for (const QString &value : condition.values.first(std::min(mostValues, condition.values.size())))
        words.append(valueWords(condition.column, value, owners));
    const qsizetype more = condition.values.size() - words.size();
    if (more > 0)
        words.append(Words::tr("%Ln more", nullptr, int(more)));
    return words.join(QStringLiteral(", "));
}

} // namespace

QString conditionWords(const ColumnCondition &condition, const OwnerDirectory &owners)
{
    const QString title = columnTitle(condition.column);
    const auto value = [&](qsizetype number) {
        return valueWords(condition.column, condition.values.value(number), owners);
    };
    const auto words = [&title](const QString &pattern, const auto &...values) {
        return pattern.arg(title, values...);
    };
    const bool isEmpty = condition.value().isEmpty();
    switch (condition.op) {
    case ConditionOperator::Contains:
        return words(Words::tr("%1 contains “%2”"),
                     shortened(condition.value().simplified(), mostValueCharacters));
    case ConditionOperator::Equals:
        return isEmpty ? words(Words::tr("%1 is empty")) : words(Words::tr("%1 = %2"), value(0));
    case ConditionOperator::NotEquals:
        return isEmpty ? words(Words::tr("%1 is not empty")) : words(Words::tr("%1 ≠ %2"), value(0));
    case ConditionOperator::Less:
        return words(Words::tr("%1 < %2"), value(0));
    case ConditionOperator::AtMost:
        return words(Words::tr("%1 ≤ %2"), value(0));
    case ConditionOperator::Greater:
        return words(Words::tr("%1 > %2"), value(0));
    case ConditionOperator::AtLeast:
        return words(Words::tr("%1 ≥ %2"), value(0));
    case ConditionOperator::Between:
        return words(Words::tr("%1 from %2 to %3"), value(0), value(1));
    case ConditionOperator::Matches:
        return words(Words::tr("%1 matches /%2/"), shortened(condition.value(), mostValueCharacters));
    case ConditionOperator::OneOf:
        return words(Words::tr("%1 is one of: %2"), listWords(condition, owners));
    case ConditionOperator::Blank:
        return words(Words::tr("%1 is blank"));
    case ConditionOperator::NotBlank:
        return words(Words::tr("%1 is not blank"));
    case ConditionOperator::Missing:
        return words(Words::tr("%1 is missing"));
    }
    Q_UNREACHABLE();
}

} // namespace ccb
