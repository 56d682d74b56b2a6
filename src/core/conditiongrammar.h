// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/columncondition.h"
#include "core/error.h"

#include <optional>

namespace ccb
{

// What a person types to filter one column:
//
//     Ka                  contains this text; case and accents do not matter
//     =Ka   <>Ka          is exactly this; is anything else (!= does as well)
//     <5  <=5  >5  >=5    numbers and dates as such: >=2024-05-31
//     1..9   1..   ..9    from 1 to 9, both included; from 1 on; up to 9
//     /^k.*o$/            a regular expression
//     (Ka, Bo)            one of these; `one of (Ka, Bo)` does as well
//     blank  not blank    the value is there but empty; it has text. Capitals do not matter
//     missing             the case does not have the column's property at all
//
// Spaces at the ends and after an operator are left out. Text in "double quotes" is taken as it stands,
// a quote inside it is written twice: "blank" is the word, ="" what is blank or missing, (a, "b, c") a list
// of two. There are no more than these rules: what cannot be read is an error, never something else. Text
// that merely holds an operator (a<b, and/or) needs no quotes; text with one .. inside is a range.

// Nothing is typed: nothing is asked. Errors are of the kind Usage, with a hint.
Result<std::optional<ColumnCondition>> conditionFromText(const ColumnKey &column, QStringView typed);

// Nothing when the condition can be asked; else what is wrong with its values: an empty operand where an
// order needs one, ends of a range that do not go together, an expression that cannot be read, no values at
// all.
std::optional<Error> whatIsWrongWith(const ColumnCondition &condition);

// The shortest text that means the condition: conditionFromText(c.column, conditionText(c)) == c. Empty for
// conditions that mean nothing (one of no values).
QString conditionText(const ColumnCondition &condition);

} // namespace ccb
