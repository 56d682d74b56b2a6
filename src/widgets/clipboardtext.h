// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace ccb
{

// Rows as a spreadsheet takes them from the clipboard: tabs between values, and quotes around those that
// would break the table.
QString tabSeparated(const QList<QStringList> &rows);

} // namespace ccb
