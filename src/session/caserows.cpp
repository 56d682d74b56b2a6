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

CaseRows::CaseRows(const CaseSnapshot &snapshot, const QList<ColumnKey> &columns,
                   const OwnerDirectory &owners)
    : m_snapshot(snapshot)
    , m_owners(owners)
    , m_texts(size_t(columns.size()))
{
    for (const ColumnKey &key : columns) {
        const bool isTime = key.kind == ColumnKey::Kind::Field && isTimeField(key.field);
        const std::vector<Spelling> unknown(snapshot.entries().size(), Spelling::Unknown);
        m_columns.push_back({key,
                             ColumnReader(storedColumn(key), snapshot),
                             isTime,
                             {},
                             {},
                             unknown,
                             nullptr,
                             Spelling::Unknown});
    }
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

void CaseRows::enter(quint32 block, const CsvFormat &format)
{
    for (Column &column : m_columns) {
        column.current = column.values.columnOf(block);
        Spelling &spelling = column.spellings[block];
        if (spelling == Spelling::Unknown && column.current)
            spelling = spellingOf(column, *column.current, format);
        column.spelling = spelling;
    }
    m_block = block;
}

void CaseRows::appendCsv(CaseRow row, const CsvFormat &format, std::string &text)
{
    const CaseSnapshot::Location at = m_snapshot.locate(row);
    if (at.block != m_block)
        enter(at.block, format);
    // First all values, then one copy of each: to ask at each one whether the text has room takes longer.
    size_t bytes = csvLineEnd.size();
    for (size_t i = 0; i < m_columns.size(); ++i) {
        m_texts[i] = csvText(m_columns[i], at, format);
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
    const std::string_view value = text(column, at);
    if (column.spelling == Spelling::Plain || (!format.needsQuotes(value) && !format.needsGuard(value)))
        return value;
    column.quoted.clear();
    format.append(value, column.quoted);
    return column.quoted;
}

CaseRows::Spelling CaseRows::spellingOf(const Column &column, const CaseColumn &values,
                                        const CsvFormat &format)
{
    if (isDerived(column.key))
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

std::string_view CaseRows::text(Column &column, CaseSnapshot::Location at) const
{
    if (column.isTime) {
        const CaseColumn *values = column.values.columnOf(at.block);
        if (values && values->encoding() == CaseColumn::Encoding::Time) {
            if (values->slotTime(at.row) == noTime)
                return {};
            formatTime(values->slotTime(at.row), isoUtcFormat, column.scratch);
            return column.scratch;
        }
    }
    const Cell cell = column.values.cell(at, column.scratch);
    if (cell.isBlank())
        return {};
    if (isDerived(column.key)) {
        const QString id = QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size()));
        column.scratch = m_owners.shownText(column.key, id).toStdString();
        return column.scratch;
    }
    if (column.isTime) {
        if (const std::optional<Timestamp> time = parseTimestamp(cell.text)) {
            formatTime(time->microseconds, isoUtcFormat, column.scratch);
            return column.scratch;
        }
    }
    return cell.text;
}

} // namespace ccb
