// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/caseidindex.h"
#include "core/casesnapshot.h"

#include <optional>

namespace ccb
{

// Where in a snapshot the case is that the index "parent" of another one points at. Building it looks at each
// id once, a tenth of a second for a million; then immutable, and safe on any thread while the snapshot that
// it was made of lives.
class ParentRows
{
public:
    explicit ParentRows(const CaseSnapshot &snapshot);

    // `parents` reads the index: see parentColumn(). Nothing: there is no parent, or it is not loaded.
    std::optional<CaseSnapshot::Location> parentOf(CaseSnapshot::Location child, ColumnReader &parents,
                                                   CellScratch &scratch) const;

    static ColumnKey parentColumn() { return ColumnKey::ofIndex(QStringLiteral("parent")); }

private:
    const CaseSnapshot &m_snapshot;
    CaseIdIndex m_ids;
};

} // namespace ccb
