// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/caseblock.h"
#include "core/columncondition.h"
#include "core/ownerdirectory.h"
#include "core/valuetest.h"

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace ccb
{

// Says which rows of a block a ColumnCondition matches: finds the column, looks at each distinct value once,
// and knows the names that are shown for ids. Immutable; any thread.
class ConditionMatcher
{
public:
    using Mask = std::vector<quint8>; // one byte a row, 1: matches

    ConditionMatcher(const ColumnCondition &condition, const OwnerDirectory &owners);

    void keepMatching(const CaseBlock &block, Mask &mask) const; // clears the bytes of the other rows

private:
    ColumnKey m_column; // where the values are stored
    std::unique_ptr<const ValueTest> m_stored;
    std::unique_ptr<const ValueTest> m_shown;            // null: what is stored is shown
    std::unordered_map<std::string, bool> m_nameMatches; // by id, of those that have a name
    bool m_storedCounts = true;                          // false: only what is shown does
    bool m_negated = false;
    bool m_showsKind = false; // the ids stored mean nothing to a person who asks for a kind
    bool m_unknownMatches = false;

    void markShown(const CaseColumn &column, std::vector<quint8> &hits) const;
};

} // namespace ccb
