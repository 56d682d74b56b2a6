// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casesnapshot.h"
#include "core/ownerdirectory.h"
#include "exporting/csvformat.h"
#include "exporting/tablewriter.h"
#include "session/exportrequest.h"
#include "session/parentrows.h"

#include <QList>

#include <memory>
#include <optional>
#include <span>
#include <string>

namespace ccb
{

// Cases as an export shows them: columns by their names in the API, those of the parent beside the case's
// own, times in one spelling (ISO 8601, UTC), owners by name or kind where the column asks for it, everything
// else as it came. Any thread; the same text for files and the clipboard. One each thread.
class CaseRows
{
public:
    // `parents` of the same snapshot, to be shared by several; made here when it is needed and not given.
    CaseRows(const CaseSnapshot &snapshot, const QList<ExportColumn> &columns, const OwnerDirectory &owners,
             std::shared_ptr<const ParentRows> parents = nullptr);
    // What several share; null when no column is the parent's.
    static std::shared_ptr<const ParentRows> parentsFor(const CaseSnapshot &snapshot,
                                                        const QList<ExportColumn> &columns);

    static bool writeHeadings(const QList<ExportColumn> &columns, TableWriter &writer);
    bool writeRow(CaseRow row, TableWriter &writer);
    // The same row's values. They live until the next row is asked for.
    std::span<const TableCell> cells(CaseRow row);
    // The same row at the end of a CSV text, quicker: what holds no value that CSV spells in another way is
    // copied as it is. Always with the same format.
    void appendCsv(CaseRow row, const CsvFormat &format, std::string &text);

private:
    // What CSV makes of the values that a block has in a column.
    enum class Spelling : quint8 {
        Unknown, // not looked through yet
        Stored,  // the text as the block stores it
        Plain,   // the text as it is rebuilt
        Mixed,   // some have to be quoted or guarded, or are names
    };
    struct Column {
        ExportColumn column;
        ColumnReader values;
        bool isTime = false;             // to be written in the one spelling
        std::string scratch;             // holds the text where the column's own does not serve
        std::string quoted;              // the same as CSV spells it
        std::vector<Spelling> spellings; // of the values in each block
        // In the block that the last row that became CSV, or its parent, was in:
        const CaseColumn *current = nullptr; // null: no case there has it
        Spelling spelling = Spelling::Unknown;
    };
    const CaseSnapshot &m_snapshot;
    const OwnerDirectory &m_owners;
    std::vector<Column> m_columns;
    std::vector<std::string_view> m_texts;       // of the row being written as CSV
    std::vector<TableCell> m_cells;              // of the row being written otherwise
    std::optional<quint32> m_block;              // of the last row that became CSV
    std::shared_ptr<const ParentRows> m_parents; // null: no column is the parent's
    ColumnReader m_parentIds;
    CellScratch m_parentScratch;
    std::optional<quint32> m_parentBlock; // of the last parent that became CSV

    std::optional<CaseSnapshot::Location> parentOf(CaseSnapshot::Location at);
    void enter(quint32 block, bool asParent, const CsvFormat &format);
    std::string_view csvText(Column &column, CaseSnapshot::Location at, const CsvFormat &format) const;
    TableCell cell(Column &column, CaseSnapshot::Location at) const;
    static Spelling spellingOf(const Column &column, const CaseColumn &values, const CsvFormat &format);
};

} // namespace ccb
