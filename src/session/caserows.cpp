// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/caserows.h"

#include "core/timestamp.h"

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
        m_columns.push_back({key,
                             ColumnReader(storedColumn(key), snapshot),
                             isTime,
                             {},
                             std::vector<Spelling>(snapshot.entries().size(), Spelling::Unknown)});
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

void CaseRows::appendCsv(CaseRow row, const CsvFormat &format, std::string &text)
{
    const CaseSnapshot::Location at = m_snapshot.locate(row);
    const size_t begin = text.size();
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (i > 0)
            text += format.options().separator;
        Column &column = m_columns[i];
        const CaseColumn *values = column.values.columnOf(at.block);
        if (!values)
            continue;
        Spelling &spelling = column.spellings[at.block];
        if (spelling == Spelling::Unknown)
            spelling = spellingOf(column, *values, format);
        if (spelling == Spelling::Plain)
            text += this->text(column, at);
        else
            format.append(this->text(column, at), text);
    }
    // A row of one empty value would be an empty line, which most readers skip.
    if (m_columns.size() == 1 && text.size() == begin)
        text += "\"\"";
    text += csvLineEnd;
}

CaseRows::Spelling CaseRows::spellingOf(const Column &column, const CaseColumn &values,
                                        const CsvFormat &format)
{
    if (column.key.isField(CaseField::OwnerName))
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
    CellScratch unused;
    for (quint32 slot = 0; slot < values.slotCount(); ++slot) {
        if (!format.isPlain(values.slotCell(slot, unused).text))
            return Spelling::Mixed;
    }
    return Spelling::Plain;
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
    if (column.key.isField(CaseField::OwnerName)) {
        column.scratch =
            m_owners.name(QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size()))).toStdString();
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
