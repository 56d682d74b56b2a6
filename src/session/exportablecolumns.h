// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casesnapshot.h"

#include <QList>

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

} // namespace ccb
