// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casequery.h"
#include "core/conditionmatcher.h"
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
    using Mask = ConditionMatcher::Mask;

    CaseMatcher(const CaseFilter &filter, const OwnerDirectory &owners);

    Mask match(const CaseBlock &block) const;

private:
    using Ids = std::unordered_set<std::string>;
    struct Word {
        SearchWord word;
        Ids namedIds; // users, groups and locations whose names hold the word
    };

    std::string m_caseType;
    CaseStatus m_status;
    std::string m_ownerId;
    std::vector<ConditionMatcher> m_conditions;
    std::vector<Word> m_words;

    void applyWord(const Word &word, const CaseBlock &block, Mask &mask) const;
};

} // namespace ccb
