// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rowspans.h"

#include <algorithm>

namespace ccb
{

std::vector<RowSpan> rowSpans(const RowMap &rows, const CaseSnapshot &snapshot)
{
    std::vector<RowSpan> spans;
    auto begin = rows.begin();
    for (quint32 block = 0; block < snapshot.entries().size() && begin != rows.end(); ++block) {
        const CaseSnapshot::Entry &entry = snapshot.entries()[block];
        const auto end = std::lower_bound(begin, rows.end(), entry.firstRow + entry.block->rowCount());
        if (begin != end)
            spans.push_back({block, {&*begin, size_t(end - begin)}});
        begin = end;
    }
    return spans;
}

RowMap ascendingRows(const RowMap &rows, const CaseSnapshot &snapshot)
{
    constexpr size_t fewInAll = 32; // of so many rows, one: then sorting them is quicker than passing by all
    RowMap ordered;
    if (rows.size() < snapshot.rowCount() / fewInAll) {
        ordered = rows;
        std::sort(ordered.begin(), ordered.end());
        return ordered;
    }
    std::vector<quint8> isThere(snapshot.rowCount(), 0);
    for (const CaseRow row : rows)
        isThere[row] = 1;
    ordered.reserve(rows.size());
    for (CaseRow row = 0; row < isThere.size(); ++row) {
        if (isThere[row])
            ordered.push_back(row);
    }
    return ordered;
}

} // namespace ccb
