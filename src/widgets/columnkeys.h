// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

#include <optional>

class QKeyEvent;
class QTableView;

namespace ccb
{

// What a key does to the current column of a table: Ctrl with + or - makes it wider or narrower, Ctrl+Shift
// with Left or Right moves it.
struct ColumnStep {
    int widenBy = 0; // device-independent pixels
    int moveBy = 0;  // columns, towards the end of the row
};
std::optional<ColumnStep> columnStep(const QKeyEvent *event, Qt::LayoutDirection direction);

// Gives these keys to a table whose columns are arranged in its heading alone.
void arrangeColumnsByKey(QTableView *table);

} // namespace ccb
