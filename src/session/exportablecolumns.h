// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/exportrequest.h"

#include <atomic>

namespace ccb
{

// The columns that an export of some cases can have.
struct ExportableColumns {
    // The fields up to user_id, the properties that cases of these types have, the indices.
    QList<ColumnKey> own;
    // Of the cases that the index "parent" points at: their fields up to user_id, then the properties of
    // their types. Empty: none of the cases has a parent.
    QList<ColumnKey> ofParent;
};

// Looks at the type of every case and of its parent: for a worker thread. What the types have is looked for
// in the whole snapshot. When `cancelled` becomes true it returns early with nothing of use.
ExportableColumns exportableColumns(const ShownCases &cases, const std::atomic<bool> &cancelled);

// The columns with those of the owner's name and id as wanted, in the place of whichever of the two is there.
// Where both are wanted and there, they stay where they are.
QList<ExportColumn> withOwnersAs(OwnersAs owners, const QList<ExportColumn> &columns);
// What is joined in of a parent when no column of it is chosen: its id, type and name, and its properties.
QList<ExportColumn> joinedParentColumns(const QList<ColumnKey> &ofParent);
QList<ExportColumn> allColumns(const ExportableColumns &columns, const AllColumns &wanted);

} // namespace ccb
