// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/caserows.h"

#include "core/timestamp.h"

namespace ccb
{

CaseRows::CaseRows(const CaseSnapshot &snapshot, const QList<ColumnKey> &columns,
                   const OwnerDirectory &owners)
    : m_snapshot(snapshot)
    , m_owners(owners)
    , m_texts(size_t(columns.size()))
{
    for (const ColumnKey &key : columns)
        m_columns.push_back({key, ColumnReader(storedColumn(key), snapshot), {}});
}

bool CaseRows::writeHeadings(TableWriter &writer) const
{
    std::vector<std::string> names;
    for (const Column &column : m_columns)
        names.push_back(columnName(column.key).toStdString());
    return writer.writeHeadings(std::vector<std::string_view>(names.begin(), names.end()));
}

bool CaseRows::writeRow(CaseRow row, TableWriter &writer)
{
    const CaseSnapshot::Location at = m_snapshot.locate(row);
    for (size_t i = 0; i < m_columns.size(); ++i)
        m_texts[i] = text(m_columns[i], at);
    return writer.writeRow(m_texts);
}

std::string_view CaseRows::text(Column &column, CaseSnapshot::Location at) const
{
    const Cell cell = column.values.cell(at, column.scratch);
    if (cell.isBlank())
        return {};
    if (column.key.isField(CaseField::OwnerName)) {
        column.scratch =
            m_owners.name(QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size()))).toStdString();
        return column.scratch;
    }
    if (column.key.kind == ColumnKey::Kind::Field && isTimeField(column.key.field)) {
        if (const std::optional<Timestamp> time = parseTimestamp(cell.text)) {
            column.scratch = isoUtc(time->microseconds);
            return column.scratch;
        }
    }
    return cell.text;
}

} // namespace ccb
