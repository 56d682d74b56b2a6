// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casesnapshot.h"

#include <span>
#include <vector>

namespace ccb
{

// The rows of one block, ascending, by their numbers in the store.
struct RowSpan {
    quint32 block;
    std::span<const CaseRow> rows;
};

// The part of `rows` in each block that has any. The rows must ascend and outlive the spans.
std::vector<RowSpan> rowSpans(const RowMap &rows, const CaseSnapshot &snapshot);

// The same rows in the order of arrival. Quick for many, too.
RowMap ascendingRows(const RowMap &rows, const CaseSnapshot &snapshot);

} // namespace ccb
