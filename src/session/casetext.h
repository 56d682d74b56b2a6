// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ownerdirectory.h"
#include "session/exportrequest.h"

namespace ccb
{

// Cases with headings as one text, for the clipboard. Values that look like formulas are left as they are:
// whoever pastes sees them. At once, on any thread; for some thousands of rows.
QString casesAsText(const ShownCases &cases, const QList<ExportColumn> &columns, const OwnerDirectory &owners,
                    ClipboardFormat format);

} // namespace ccb
