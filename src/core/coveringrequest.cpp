// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coveringrequest.h"

#include "core/utf8text.h"

#include <algorithm>
#include <optional>

namespace ccb
{

namespace
{

// The value that all the cases have in a field; empty: there are several, or none.
QString commonText(const ShownCases &cases, CaseField field)
{
    ColumnReader column(ColumnKey::ofField(field), cases.snapshot);
    CellScratch scratch;
    std::string common;
    for (const CaseRow row : cases.rows) {
        const std::string_view text = column.cell(cases.snapshot.locate(row), scratch).text;
        if (text.empty() || (!common.empty() && common != text))
            return {};
        common = text;
    }
    return textFromUtf8(common);
}

CaseStatus commonStatus(const ShownCases &cases)
{
    ColumnReader column(ColumnKey::ofField(CaseField::Closed), cases.snapshot);
    CellScratch scratch;
    std::optional<bool> common;
    for (const CaseRow row : cases.rows) {
        const bool isClosed = isClosedText(column.cell(cases.snapshot.locate(row), scratch).text);
        if (common && *common != isClosed)
            return CaseStatus::All;
        common = isClosed;
    }
    if (!common)
        return CaseStatus::All;
    return *common ? CaseStatus::Closed : CaseStatus::Open;
}

RowMap matching(const CaseSnapshot &snapshot, const CaseFilter &filter, const OwnerDirectory &owners)
{
    const std::atomic<bool> neverCancelled = false;
    return matchingRows(snapshot, filter, owners, neverCancelled);
}

bool allMatch(const ShownCases &cases, const ColumnCondition &condition, const OwnerDirectory &owners)
{
    CaseFilter filter;
    filter.conditions = {condition};
    const RowMap rows = matching(cases.snapshot, filter, owners);
    return std::all_of(cases.rows.begin(), cases.rows.end(),
                       [&rows](CaseRow row) { return std::binary_search(rows.begin(), rows.end(), row); });
}

} // namespace

CoveringRequest coveringRequest(const CaseRequest &scope, const CaseFilter &shown, const ShownCases &wanted,
                                const OwnerDirectory &owners)
{
    CoveringRequest covering{scope, 0};
    covering.request.place = {};
    CaseFilter &filter = covering.request.filter;
    filter = serverPart(filter);
    if (filter.caseType.isEmpty())
        filter.caseType = commonText(wanted, CaseField::CaseType);
    if (filter.ownerId.isEmpty())
        filter.ownerId = commonText(wanted, CaseField::OwnerId);
    if (filter.status == CaseStatus::All)
        filter.status = commonStatus(wanted);
    const CaseFilter narrowing = serverPart(shown);
    for (const ColumnCondition &condition : narrowing.conditions) {
        if (!filter.conditions.contains(condition) && allMatch(wanted, condition, owners))
            filter.conditions.append(condition);
    }
    covering.loaded = qint64(matching(wanted.snapshot, filter, owners).size());
    return covering;
}

} // namespace ccb
