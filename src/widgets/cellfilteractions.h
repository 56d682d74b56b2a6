// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cell.h"
#include "core/columncondition.h"
#include "core/ownerdirectory.h"

#include <functional>

class QMenu;
class QWidget;

namespace ccb
{

// One cell of the table of cases, to filter by.
struct CellToFilterBy {
    ColumnKey column;
    QString value; // as it is stored; of people the id
    ValueKind kind = ValueKind::Missing;
};

// The condition that this cell's value meets and others do not. Of a time: its day, as it is shown.
ColumnCondition sameAs(const CellToFilterBy &cell);

// Adds to a menu what a table may be filtered by from this cell: by its value, by any other, by what contains
// it, is greater, less or between (a dialog on `window` asks for the values), blank or missing. `take` is
// called with what was chosen, as long as the window lives.
void addFilterActions(QMenu *menu, const CellToFilterBy &cell, const OwnerDirectory &owners, QWidget *window,
                      const std::function<void(const ColumnCondition &)> &take);

} // namespace ccb
