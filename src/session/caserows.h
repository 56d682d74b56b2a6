// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casesnapshot.h"
#include "core/error.h"
#include "core/ownerdirectory.h"
#include "exporting/csvformat.h"
#include "exporting/tablewriter.h"

#include <QList>

#include <functional>
#include <optional>
#include <span>
#include <string>

namespace ccb
{

// Cases as an export shows them: columns by their names in the API, times in one spelling (ISO 8601, UTC),
// owners by name or kind where the column asks for it, everything else as it came. Any thread; the same text
// for files and the clipboard. One each thread.
class CaseRows
{
public:
    CaseRows(const CaseSnapshot &snapshot, const QList<ColumnKey> &columns, const OwnerDirectory &owners);

    bool writeHeadings(TableWriter &writer) const;
    bool writeRow(CaseRow row, TableWriter &writer);
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
        ColumnKey key;
        ColumnReader values;
        bool isTime = false;             // to be written in the one spelling
        std::string scratch;             // holds the text where the column's own does not serve
        std::string quoted;              // the same as CSV spells it
        std::vector<Spelling> spellings; // of the values in each block
        // In the block of the last row that became CSV:
        const CaseColumn *current = nullptr; // null: no case there has it
        Spelling spelling = Spelling::Unknown;
    };
    const CaseSnapshot &m_snapshot;
    const OwnerDirectory &m_owners;
    std::vector<Column> m_columns;
    std::vector<std::string_view> m_texts; // of the row being written
    std::optional<quint32> m_block;        // of the last row that became CSV

    void enter(quint32 block, const CsvFormat &format);
    std::string_view csvText(Column &column, CaseSnapshot::Location at, const CsvFormat &format) const;
    std::string_view text(Column &column, CaseSnapshot::Location at) const;
    static Spelling spellingOf(const Column &column, const CaseColumn &values, const CsvFormat &format);
};

} // namespace ccb
