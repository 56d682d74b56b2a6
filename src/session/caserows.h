// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casesnapshot.h"
#include "core/error.h"
#include "core/ownerdirectory.h"
#include "exporting/tablewriter.h"

#include <QList>

#include <functional>
#include <span>
#include <string>

namespace ccb
{

// Cases as an export shows them: columns by their names in the API, times in one spelling (ISO 8601, UTC),
// owners by name where the column asks for it, everything else as it came. Any thread; the same text for
// files and the clipboard.
class CaseRows
{
public:
    CaseRows(const CaseSnapshot &snapshot, const QList<ColumnKey> &columns, const OwnerDirectory &owners);

    bool writeHeadings(TableWriter &writer) const;
    bool writeRow(CaseRow row, TableWriter &writer);

private:
    struct Column {
        ColumnKey key;
        ColumnReader values;
        std::string scratch; // holds the text where the column's own does not serve
    };
    const CaseSnapshot &m_snapshot;
    const OwnerDirectory &m_owners;
    std::vector<Column> m_columns;
    std::vector<std::string_view> m_texts; // of the row being written

    std::string_view text(Column &column, CaseSnapshot::Location at) const;
};

} // namespace ccb
