// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/columnkey.h"

#include <QList>
#include <QStringList>

namespace ccb
{

// What may be asked of the values of one column. Each value is exactly one of: Missing (the key was not
// there), Blank (there, but null or ""), NotBlank (has text). Only a value that has text matches Contains,
// the orders, Between and Matches.
enum class ConditionOperator : quint8 {
    Contains,  // holds the text; case and accents do not matter, as in the search
    Equals,    // exactly as it came; "" stands for blank and for missing. In the time fields also: within the
               // day (minute, second) that was typed
    NotEquals, // whatever Equals does not match, blank and missing among it
    Less,
    AtMost,
    Greater,
    AtLeast,
    Between, // from the first value to the second, both included
    Matches, // a regular expression finds something; case does not matter unless it begins with (?-i)
    OneOf,   // Equals one of the values
    Blank,
    NotBlank,
    Missing,
};

// One condition on one column. A value, any thread.
//
// Less, AtMost, Greater, AtLeast and Between compare numbers as numbers, dates and times as such, and text by
// the locale's alphabet whatever its case; a value of another kind than the operand never matches. A date
// typed without a time means the whole day, 10:30 the whole minute: `<= 2024-05-03` includes that evening.
// What is typed without a time zone is local time in the time fields, which are shown in local time, and UTC
// elsewhere, where values are shown as they came (a value without a zone counts as UTC, as in sorting). A
// value that is a date alone is that day everywhere.
//
// Columns that show something else than what is stored (people by name, the status in words) match by what is
// shown as well as by what is stored; there the orders compare what is shown, as text.
struct ColumnCondition {
    ColumnKey column;
    ConditionOperator op = ConditionOperator::Equals;
    QStringList values; // two for Between, any number for OneOf, none for the last three, else one

    static ColumnCondition equals(const ColumnKey &column, const QString &value)
    {
        return {column, ConditionOperator::Equals, {value}};
    }

    QString value() const { return values.value(0); }
    friend bool operator==(const ColumnCondition &, const ColumnCondition &) = default;
};

} // namespace ccb
