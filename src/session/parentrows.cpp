// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/parentrows.h"

namespace ccb
{

ParentRows::ParentRows(const CaseSnapshot &snapshot)
    : m_snapshot(snapshot)
{
    for (CaseRow row = 0; row < snapshot.rowCount(); ++row) {
        if (!snapshot.isDead(row))
            m_ids.insert(snapshot, row);
    }
}

std::optional<CaseSnapshot::Location> ParentRows::parentOf(CaseSnapshot::Location child,
                                                           ColumnReader &parents, CellScratch &scratch) const
{
    const Cell id = parents.cell(child, scratch);
    const CaseRow row = id.isBlank() ? noRow : m_ids.find(m_snapshot, id.text);
    return row == noRow ? std::nullopt : std::optional(m_snapshot.locate(row));
}

} // namespace ccb
