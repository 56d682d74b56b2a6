// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/caserows.h"

#include "core/timestamp.h"

#include <algorithm>
#include <utility>

namespace ccb
{

namespace
{

// That of isoUtc(), here into a text that is there already.
constexpr TimeFormat isoUtcFormat{.hasTime = true, .separator = 'T', .fractionDigits = 6, .zulu = true};

} // namespace

CaseRows::CaseRows(const CaseSnapshot &snapshot, const QList<ExportColumn> &columns,
                   const OwnerDirectory &owners, std::shared_ptr<const ParentRows> parents)
    : m_snapshot(snapshot)
    , m_owners(owners)
    , m_texts(size_t(columns.size()))
    , m_cells(size_t(columns.size()))
    , m_parents(parents ? std::move(parents) : parentsFor(snapshot, columns))
    , m_parentIds(ParentRows::parentColumn(), snapshot)
{
    for (const ExportColumn &column : columns) {
        const ColumnKey &key = column.key;
        const bool isTime = key.kind == ColumnKey::Kind::Field && isTimeField(key.field);
        const std::vector<Spelling> unknown(snapshot.entries().size(), Spelling::Unknown);
        m_columns.push_back({column,
                             ColumnReader(storedColumn(key), snapshot),
                             isTime,
                             {},
                             {},
                             unknown,
                             nullptr,
                             Spelling::Unknown});
    }
}

std::shared_ptr<const ParentRows> CaseRows::parentsFor(const CaseSnapshot &snapshot,
                                                       const QList<ExportColumn> &columns)
{
    return hasParentColumns(columns) ? std::make_shared<const ParentRows>(snapshot) : nullptr;
}

bool CaseRows::writeHeadings(const QList<ExportColumn> &columns, TableWriter &writer)
{
    std::vector<std::string> names;
    for (const ExportColumn &column : columns)
        names.push_back(exportColumnName(column).toStdString());
    return writer.writeHeadings(std::vector<std::string_view>(names.begin(), names.end()));
}

bool CaseRows::writeRow(CaseRow row, TableWriter &writer)
{
    return writer.writeRow(cells(row));
}

std::span<const TableCell> CaseRows::cells(CaseRow row)
{
    const CaseSnapshot::Location at = m_snapshot.locate(row);
    const std::optional<CaseSnapshot::Location> parent = parentOf(at);
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (!m_columns[i].column.ofParent)
            m_cells[i] = cell(m_columns[i], at);
        else
            m_cells[i] = parent ? cell(m_columns[i], *parent) : TableCell({}, ValueKind::Missing);
    }
    return m_cells;
}

std::optional<CaseSnapshot::Location> CaseRows::parentOf(CaseSnapshot::Location at)
{
    return m_parents ? m_parents->parentOf(at, m_parentIds, m_parentScratch) : std::nullopt;
}

void CaseRows::enter(quint32 block, bool asParent, const CsvFormat &format)
{
    for (Column &column : m_columns) {
        if (column.column.ofParent != asParent)
            continue;
        column.current = column.values.columnOf(block);
        Spelling &spelling = column.spellings[block];
        if (spelling == Spelling::Unknown && column.current)
            spelling = spellingOf(column, *column.current, format);
        column.spelling = spelling;
    }
    (asParent ? m_parentBlock : m_block) = block;
}

void CaseRows::appendCsv(CaseRow row, const CsvFormat &format, std::string &text)
{
    const CaseSnapshot::Location at = m_snapshot.locate(row);
    if (at.block != m_block)
        enter(at.block, false, format);
    const std::optional<CaseSnapshot::Location> parent = parentOf(at);
    if (parent && parent->block != m_parentBlock)
        enter(parent->block, true, format);
    // First all values, then one copy of each: to ask at each one whether the text has room takes longer.
    size_t bytes = csvLineEnd.size();
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (!m_columns[i].column.ofParent)
            m_texts[i] = csvText(m_columns[i], at, format);
        else
            m_texts[i] = parent ? csvText(m_columns[i], *parent, format) : std::string_view();
        bytes += m_texts[i].size() + (i > 0 ? 1 : 0);
    }
    // A row of one empty value would be an empty line, which most readers skip.
    if (m_columns.size() == 1 && m_texts.front().empty()) {
        m_texts.front() = "\"\"";
        bytes += m_texts.front().size();
    }
    const size_t begin = text.size();
    text.resize(begin + bytes);
    char *end = text.data() + begin;
    bool isFirst = true;
    for (const std::string_view value : m_texts) {
        if (!std::exchange(isFirst, false))
            *end++ = format.options().separator;
        end = std::copy(value.begin(), value.end(), end);
    }
    std::copy(csvLineEnd.begin(), csvLineEnd.end(), end);
}

std::string_view CaseRows::csvText(Column &column, CaseSnapshot::Location at, const CsvFormat &format) const
{
    if (!column.current)
        return {};
    if (column.spelling == Spelling::Stored)
        return column.current->slotText(column.current->slotOf(at.row));
    const std::string_view value = cell(column, at).text;
    if (column.spelling == Spelling::Plain || (!format.needsQuotes(value) && !format.needsGuard(value)))
        return value;
    column.quoted.clear();
    format.append(value, column.quoted);
    return column.quoted;
}

CaseRows::Spelling CaseRows::spellingOf(const Column &column, const CaseColumn &values,
                                        const CsvFormat &format)
{
    if (isDerived(column.column.key))
        return Spelling::Mixed; // names are found row by row
    switch (values.encoding()) {
    case CaseColumn::Encoding::Empty:
    case CaseColumn::Encoding::Time:
    case CaseColumn::Encoding::Uuid:
        return Spelling::Plain;
    case CaseColumn::Encoding::Dictionary:
    case CaseColumn::Encoding::Text:
        break;
    }
    if (format.needsQuotes(values.textArena()))
        return Spelling::Mixed;
    for (quint32 slot = 0; slot < values.slotCount(); ++slot) {
        if (format.needsGuard(values.slotText(slot)))
            return Spelling::Mixed;
    }
    return column.isTime ? Spelling::Plain : Spelling::Stored;
}

TableCell CaseRows::cell(Column &column, CaseSnapshot::Location at) const
{
    if (column.isTime) {
        const CaseColumn *values = column.values.columnOf(at.block);
        if (values && values->encoding() == CaseColumn::Encoding::Time) {
            const std::int64_t time = values->slotTime(at.row);
            if (time == noTime)
                return {{}, ValueKind::Missing};
            formatTime(time, isoUtcFormat, column.scratch);
            return {column.scratch, ValueKind::Text, time};
        }
    }
    const Cell value = column.values.cell(at, column.scratch);
    if (value.isBlank())
        return {{}, value.kind};
    if (isDerived(column.column.key)) {
        const QString id = QString::fromUtf8(value.text.data(), qsizetype(value.text.size()));
        column.scratch = m_owners.shownText(column.column.key, id).toStdString();
        return {column.scratch};
    }
    if (column.isTime) {
        if (const std::optional<Timestamp> time = parseTimestamp(value.text)) {
            formatTime(time->microseconds, isoUtcFormat, column.scratch);
            return {column.scratch, ValueKind::Text, time->microseconds};
        }
    }
    return {value.text, value.kind};
}

} // namespace ccb
