// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casecolumn.h"
#include "core/columncondition.h"
#include "core/valueorder.h"

#include <memory>
#include <vector>

namespace ccb
{

// What a condition asks of one value, made ready once: needles folded, numbers and dates read, regular
// expressions compiled. Immutable; any thread. Knows no names: see ConditionMatcher.
class ValueTest
{
public:
    virtual ~ValueTest();
    Q_DISABLE_COPY_MOVE(ValueTest)

    virtual bool matches(const Cell &cell) const = 0;
    // Sets the byte of each slot whose value matches; leaves the others. `hits` has a byte for each slot. The
    // same as matches() for each slot, in less time where the encoding allows it.
    virtual void markSlots(const CaseColumn &column, std::vector<quint8> &hits) const;

protected:
    ValueTest() = default;
};

// What the words are made of in the column: what is meant by a time without a zone, and whether numbers and
// dates are plain text there, as in names.
struct ValueTestSetting {
    TypedZone zone = TypedZone::Utc;
    bool wholeDays = false; // a date equals every time of its day
    bool textOnly = false;
};

// NotEquals is tested as Equals; the caller turns it around.
std::unique_ptr<const ValueTest> makeValueTest(const ColumnCondition &condition,
                                               const ValueTestSetting &setting);

} // namespace ccb
