// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casequery.h"
#include "core/searchword.h"

#include <string>
#include <unordered_set>
#include <vector>

namespace ccb
{

// Says which rows of a block match a CaseFilter. Immutable; any thread.
class CaseMatcher
{
public:
    using Mask = std::vector<quint8>; // one byte a row, 1: matches

    CaseMatcher(const CaseFilter &filter, const OwnerDirectory &owners);

    Mask match(const CaseBlock &block) const;

private:
    using Ids = std::unordered_set<std::string>;
    struct Word {
        SearchWord word;
        Ids namedIds; // users, groups and locations whose names hold the word
    };
    struct Condition {
        ColumnKey column;
        std::string value;
    };

    std::string m_caseType;
    CaseStatus m_status;
    std::string m_ownerId;
    OwnerDirectory m_owners;
    std::vector<Condition> m_conditions;
    std::vector<Word> m_words;

    void applyCondition(const Condition &condition, const CaseBlock &block, Mask &mask) const;
    void applyWord(const Word &word, const CaseBlock &block, Mask &mask) const;
};

} // namespace ccb
