// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casequery.h"

#include "core/casefilter.h"
#include "core/casesort.h"

namespace ccb
{

bool isClosedText(std::string_view text)
{
    return text == "true" || text == "True";
}

bool CaseFilter::isEmpty() const
{
    return caseType.isEmpty() && status == CaseStatus::All && ownerId.isEmpty() &&
           search.trimmed().isEmpty() && conditions.isEmpty();
}

RowMap runCaseQuery(const CaseSnapshot &snapshot, const CaseQuery &query, const OwnerDirectory &owners,
                    const std::atomic<bool> &cancelled)
{
    RowMap rows;
    rows.reserve(snapshot.rowCount());
    const bool wantsAll = query.filter.isEmpty();
    const CaseMatcher matcher(query.filter, owners);
    for (const CaseSnapshot::Entry &entry : snapshot.entries()) {
        if (cancelled)
            return {};
        const CaseMatcher::Mask mask = wantsAll ? CaseMatcher::Mask() : matcher.match(*entry.block);
        for (quint32 row = 0; row < entry.block->rowCount(); ++row) {
            const bool wanted = (wantsAll || mask[row]) && !(entry.dead && (*entry.dead)[row]);
            if (wanted)
                rows.push_back(entry.firstRow + row);
        }
    }
    sortRows(rows, snapshot, query.sort, owners, cancelled);
    return rows;
}

} // namespace ccb
