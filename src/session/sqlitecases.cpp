// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sqlitecases.h"

#include "core/utf8text.h"

#include <algorithm>

namespace ccb
{

SqliteCases::SqliteCases(const CaseWriterTarget &target)
    : m_target(target)
    , m_writer(target.device)
{
}

size_t SqliteCases::tableOf(const QString &caseType)
{
    const auto found = std::find_if(m_tables.begin(), m_tables.end(),
                                    [&](const Table &table) { return table.caseType == caseType; });
    if (found != m_tables.end())
        return size_t(found - m_tables.begin());
    Table table{caseType, {}, {}};
    for (const ExportColumn &column : m_target.columns)
        table.hasColumn.push_back(!column.ofParent && column.key.kind == ColumnKey::Kind::Field);
    m_tables.push_back(std::move(table));
    return m_tables.size() - 1;
}

void SqliteCases::sortIntoTables(const ShownCases &cases)
{
    constexpr size_t unknown = size_t(-1);
    ColumnReader types(ColumnKey::ofField(CaseField::CaseType), cases.snapshot);
    std::vector<std::vector<size_t>> ofSlots(cases.snapshot.entries().size()); // of each block
    CellScratch scratch;
    m_tableOfRow.reserve(cases.rows.size());
    for (const CaseRow row : cases.rows) {
        const CaseSnapshot::Location at = cases.snapshot.locate(row);
        const CaseColumn *column = types.columnOf(at.block);
        std::vector<size_t> &known = ofSlots[at.block];
        if (known.empty())
            known.resize(column ? column->slotCount() : 1, unknown);
        size_t &table = known[column ? column->slotOf(at.row) : 0];
        if (table == unknown)
            table = tableOf(textFromUtf8(types.cell(at, scratch).text));
        m_tableOfRow.push_back(table);
    }
}

bool SqliteCases::findColumns(const ShownCases &cases, CaseRows &rows)
{
    for (size_t i = 0; i < cases.rows.size(); ++i) {
        if (!m_target.goesOn(0))
            return false;
        Table &table = m_tables[m_tableOfRow[i]];
        const std::span<const TableCell> cells = rows.cells(cases.rows[i]);
        for (size_t column = 0; column < cells.size(); ++column) {
            if (cells[column].kind != ValueKind::Missing)
                table.hasColumn[column] = true;
        }
    }
    return true;
}

bool SqliteCases::makeTables()
{
    for (Table &table : m_tables) {
        QStringList names;
        for (size_t column = 0; column < table.hasColumn.size(); ++column) {
            if (!table.hasColumn[column])
                continue;
            table.columns.push_back(column);
            names << exportColumnName(m_target.columns[qsizetype(column)]);
        }
        // A table has one column at least; of cases that have none of those that were asked for.
        if (names.isEmpty() && !m_target.columns.isEmpty()) {
            table.columns.push_back(0);
            names << exportColumnName(m_target.columns.first());
        }
        if (!m_writer.addTable(table.caseType, names))
            return false;
    }
    return true;
}

bool SqliteCases::write(const ShownCases &cases)
{
    if (!m_writer.open())
        return false;
    CaseRows rows(cases.snapshot, m_target.columns, m_target.owners);
    sortIntoTables(cases);
    if (!findColumns(cases, rows) || !makeTables())
        return false;
    std::vector<TableCell> values;
    for (size_t i = 0; i < cases.rows.size(); ++i) {
        const std::span<const TableCell> cells = rows.cells(cases.rows[i]);
        values.clear();
        for (const size_t column : m_tables[m_tableOfRow[i]].columns)
            values.push_back(cells[column]);
        if (!m_writer.writeRow(m_tableOfRow[i], values) || !m_target.goesOn(++m_written))
            return false;
    }
    return true;
}

bool SqliteCases::finish()
{
    return m_writer.finish([this] { return m_target.goesOn(m_written); });
}

} // namespace ccb
