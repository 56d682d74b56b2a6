// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filterwords.h"

#include "models/conditionwords.h"
#include "widgets/filterchips.h"

namespace ccb
{

QList<FilterPart> filterParts(const CaseFilter &filter, const OwnerDirectory &owners)
{
    QList<FilterPart> parts;
    if (!filter.caseType.isEmpty()) {
        CaseFilter without = filter;
        without.caseType.clear();
        parts.append({FilterChips::tr("Type: %1").arg(filter.caseType), without});
    }
    if (filter.status != CaseStatus::All) {
        CaseFilter without = filter;
        without.status = CaseStatus::All;
        parts.append({filter.status == CaseStatus::Open ? FilterChips::tr("Open cases")
                                                        : FilterChips::tr("Closed cases"),
                      without});
    }
    if (!filter.ownerId.isEmpty()) {
        CaseFilter without = filter;
        without.ownerId.clear();
        parts.append({FilterChips::tr("Owner: %1").arg(owners.name(filter.ownerId)), without});
    }
    if (!filter.search.isEmpty()) {
        CaseFilter without = filter;
        without.search.clear();
        parts.append({FilterChips::tr("Search: %1").arg(filter.search), without});
    }
    for (qsizetype i = 0; i < filter.conditions.size(); ++i) {
        CaseFilter without = filter;
        without.conditions.removeAt(i);
        parts.append({conditionWords(filter.conditions[i], owners), without});
    }
    for (qsizetype i = 0; i < filter.checks.size(); ++i) {
        CaseFilter without = filter;
        without.checks.removeAt(i);
        parts.append({FilterChips::tr("Check: %1").arg(checkTitle(filter.checks[i])), without});
    }
    return parts;
}

} // namespace ccb
