// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casesnapshot.h"
#include "core/ownerdirectory.h"
#include "exporting/csvwriter.h"
#include "session/exportrequest.h"

#include <QList>

#include <functional>

namespace ccb
{

// Writes cases with their headings as CSV. The texts are made on all cores, some thousand rows at a time, and
// written in order by the thread that calls. `goesOn` hears how many rows have been written and says whether
// to write more. False: it did not, or the device failed. Blocks; any thread.
bool writeCasesAsCsv(const ShownCases &cases, const QList<ExportColumn> &columns,
                     const OwnerDirectory &owners, CsvWriter &writer,
                     const std::function<bool(qint64 written)> &goesOn);

} // namespace ccb
