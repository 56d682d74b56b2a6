// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/caserequest.h"

#include "core/timestamp.h"

namespace ccb
{

namespace
{

// The times that every case API can be asked by.
bool isAskedByTime(const ColumnKey &column)
{
    return column.isField(CaseField::DateModified) || column.isField(CaseField::ServerDateModified);
}

} // namespace

bool CaseRequest::asksForAll() const
{
    return filter.isEmpty() && !changedSince.isValid();
}

QDate earliestDay(const ColumnCondition &condition)
{
    const bool hasStart = condition.op == ConditionOperator::Greater ||
                          condition.op == ConditionOperator::AtLeast ||
                          condition.op == ConditionOperator::Between;
    if (!hasStart || condition.values.isEmpty())
        return {};
    const auto time = parseTimestamp(condition.values.first().toStdString());
    if (!time)
        return {};
    // The day that a person means begins up to a day before that of UTC.
    return QDateTime::fromMSecsSinceEpoch(time->microseconds / 1000, Qt::UTC).date().addDays(-1);
}

bool serverNarrowsBy(const ColumnCondition &condition, CaseApiVersion api)
{
    const ColumnKey &column = condition.column;
    if (isAskedByTime(column))
        return earliestDay(condition).isValid();
    const bool isExact = condition.op == ConditionOperator::Equals && condition.values.size() == 1;
    if (!isExact || (api != CaseApiVersion::V2 && api != CaseApiVersion::Auto))
        return false;
    const bool mayBeEmpty = column.kind == ColumnKey::Kind::Property; // which asks for missing ones, too
    const bool isKnown = mayBeEmpty || column.kind == ColumnKey::Kind::Index ||
                         column.isField(CaseField::CaseName) || column.isField(CaseField::ExternalId);
    return isKnown && (mayBeEmpty || !condition.values.first().isEmpty());
}

CaseFilter serverPart(const CaseFilter &filter)
{
    CaseFilter part = filter;
    part.search.clear();
    part.conditions.clear();
    part.checks.clear();
    for (const ColumnCondition &condition : filter.conditions) {
        if (serverNarrowsBy(condition, CaseApiVersion::V2))
            part.conditions.append(condition);
    }
    return part;
}

} // namespace ccb
