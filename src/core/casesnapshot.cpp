// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casesnapshot.h"

#include "core/utf8text.h"

#include <algorithm>

namespace ccb
{

CaseSnapshot CaseSnapshot::ofBlock(const CaseBlockPtr &block)
{
    CaseSnapshot snapshot;
    snapshot.m_entries.push_back({block, 0, nullptr});
    snapshot.m_rowCount = block->rowCount();
    return snapshot;
}

CaseSnapshot CaseSnapshot::joined(const CaseSnapshot &first, const CaseSnapshot &more)
{
    CaseSnapshot both = first;
    for (const Entry &entry : more.m_entries)
        both.m_entries.push_back({entry.block, first.m_rowCount + entry.firstRow, entry.dead});
    both.m_rowCount += more.m_rowCount;
    return both;
}

CaseSnapshot::Location CaseSnapshot::locate(CaseRow row) const
{
    const auto after =
        std::upper_bound(m_entries.begin(), m_entries.end(), row,
                         [](CaseRow value, const Entry &entry) { return value < entry.firstRow; });
    const auto block = quint32(after - m_entries.begin() - 1);
    return {block, row - m_entries[block].firstRow};
}

bool CaseSnapshot::isDead(CaseRow row) const
{
    const Location at = locate(row);
    const std::shared_ptr<const Tombstones> &dead = m_entries[at.block].dead;
    return dead && (*dead)[at.row];
}

Cell CaseSnapshot::cell(CaseRow row, const ColumnKey &key, CellScratch &scratch) const
{
    const Location at = locate(row);
    const CaseColumn *column = m_entries[at.block].block->find(key);
    return column ? column->cell(at.row, scratch) : Cell{};
}

QString CaseSnapshot::text(CaseRow row, const ColumnKey &key) const
{
    CellScratch scratch;
    return textFromUtf8(cell(row, key, scratch).text);
}

void ColumnReader::extend(const CaseSnapshot &snapshot)
{
    for (size_t block = m_places.size(); block < snapshot.entries().size(); ++block)
        m_places.push_back({snapshot.entries()[block].block.get(), nullptr});
}

} // namespace ccb
