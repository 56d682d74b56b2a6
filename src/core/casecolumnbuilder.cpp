// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casecolumnbuilder.h"

#include "core/textfold.h"
#include "core/texthash.h"

#include <algorithm>
#include <cstring>

namespace ccb
{

namespace
{

size_t hashOf(ValueKind kind, std::string_view text)
{
    return size_t(textHash(text, quint64(kind)));
}

} // namespace

CaseColumnBuilder::CaseColumnBuilder()
    : m_offsets{0, 0}
    , m_kinds{ValueKind::Missing}
{
}

std::string_view CaseColumnBuilder::valueText(quint32 code) const
{
    return std::string_view(m_text).substr(m_offsets[code], m_offsets[code + 1] - m_offsets[code]);
}

quint32 CaseColumnBuilder::codeOf(const Cell &cell)
{
    if (m_lastCode != 0 && m_kinds[m_lastCode] == cell.kind && valueText(m_lastCode) == cell.text)
        return m_lastCode;
    if (m_kinds.size() * 2 >= m_table.size())
        growTable();
    const size_t mask = m_table.size() - 1;
    for (size_t at = hashOf(cell.kind, cell.text) & mask;; at = (at + 1) & mask) {
        const quint32 code = m_table[at];
        if (code == 0) {
            const auto added = quint32(m_kinds.size());
            m_text.append(cell.text);
            m_offsets.push_back(quint32(m_text.size()));
            m_kinds.push_back(cell.kind);
            m_table[at] = added;
            return added;
        }
        if (m_kinds[code] == cell.kind && valueText(code) == cell.text)
            return code;
    }
}

void CaseColumnBuilder::growTable()
{
    m_table.assign(std::max<size_t>(16, m_table.size() * 2), 0);
    const size_t mask = m_table.size() - 1;
    for (quint32 code = 1; code < m_kinds.size(); ++code) {
        size_t at = hashOf(m_kinds[code], valueText(code)) & mask;
        while (m_table[at] != 0)
            at = (at + 1) & mask;
        m_table[at] = code;
    }
}

void CaseColumnBuilder::set(quint32 row, const Cell &cell)
{
    if (cell.kind == ValueKind::Missing)
        return;
    if (row >= m_codes.size())
        m_codes.resize(row + 1, 0);
    m_lastCode = codeOf(cell);
    m_codes[row] = m_lastCode;
}

bool CaseColumnBuilder::isMostlyDistinct() const
{
    const auto present = m_codes.size() - size_t(std::count(m_codes.begin(), m_codes.end(), 0u));
    return (m_kinds.size() - 1) * 2 > present;
}

bool CaseColumnBuilder::allText() const
{
    return std::all_of(m_kinds.begin() + 1, m_kinds.end(),
                       [](ValueKind kind) { return kind == ValueKind::Text; });
}

bool CaseColumnBuilder::encodeUuids(CaseColumn &column) const
{
    std::vector<UuidBits> values(m_kinds.size(), UuidBits{});
    for (quint32 code = 1; code < m_kinds.size(); ++code) {
        const std::optional<UuidBits> bits = uuidFromText(valueText(code));
        if (!bits)
            return false;
        values[code] = *bits;
    }
    column.m_encoding = CaseColumn::Encoding::Uuid;
    column.m_uuids.reserve(m_codes.size());
    for (const quint32 code : m_codes)
        column.m_uuids.push_back(values[code]);
    return true;
}

bool CaseColumnBuilder::encodeTimes(CaseColumn &column) const
{
    std::vector<std::int64_t> values(m_kinds.size(), noTime);
    std::optional<TimeFormat> format;
    for (quint32 code = 1; code < m_kinds.size(); ++code) {
        const std::optional<Timestamp> time = parseTimestamp(valueText(code));
        if (!time || !time->exact || (format && *format != time->format))
            return false;
        format = time->format;
        values[code] = time->microseconds;
    }
    column.m_encoding = CaseColumn::Encoding::Time;
    column.m_timeFormat = format.value_or(TimeFormat{});
    column.m_times.reserve(m_codes.size());
    for (const quint32 code : m_codes)
        column.m_times.push_back(values[code]);
    return true;
}

void CaseColumnBuilder::encodeText(CaseColumn &column) const
{
    column.m_encoding = CaseColumn::Encoding::Text;
    size_t bytes = 0;
    for (const quint32 code : m_codes)
        bytes += m_offsets[code + 1] - m_offsets[code];
    column.m_text.reserve(bytes);
    column.m_offsets.reserve(m_codes.size() + 1);
    column.m_offsets.push_back(0);
    column.m_kinds.reserve(m_codes.size());
    for (const quint32 code : m_codes) {
        column.m_text.append(valueText(code));
        column.m_offsets.push_back(quint32(column.m_text.size()));
        column.m_kinds.push_back(m_kinds[code]);
    }
    if (std::all_of(column.m_kinds.begin(), column.m_kinds.end(),
                    [](ValueKind k) { return k == ValueKind::Text; }))
        column.m_kinds = {};
}

void CaseColumnBuilder::encodeDictionary(CaseColumn &column)
{
    column.m_encoding = CaseColumn::Encoding::Dictionary;
    const size_t values = m_kinds.size();
    if (values <= 0x100) {
        column.m_codeBytes = 1;
        column.m_codes8.assign(m_codes.begin(), m_codes.end());
    } else if (values <= 0x10000) {
        column.m_codeBytes = 2;
        column.m_codes16.assign(m_codes.begin(), m_codes.end());
    } else {
        column.m_codeBytes = 4;
        column.m_codes32 = std::move(m_codes);
    }
    column.m_text = std::move(m_text);
    column.m_text.shrink_to_fit();
    column.m_offsets = std::move(m_offsets);
    column.m_offsets.shrink_to_fit();
    column.m_kinds = std::move(m_kinds);
    column.m_kinds.shrink_to_fit();
}

void CaseColumnBuilder::foldTexts(CaseColumn &column)
{
    column.m_textIsAscii = isAscii(column.m_text);
    if (column.m_textIsAscii)
        return;
    CellScratch unused;
    std::string folded;
    column.m_foldedOffsets.push_back(0);
    for (quint32 slot = 0; slot < column.slotCount(); ++slot) {
        const std::string_view text = column.slotCell(slot, unused).text;
        if (isAscii(text))
            continue;
        foldForSearch(text, folded);
        column.m_foldedSlots.push_back(slot);
        column.m_foldedText += folded;
        column.m_foldedOffsets.push_back(quint32(column.m_foldedText.size()));
    }
    column.m_foldedSlots.shrink_to_fit();
    column.m_foldedText.shrink_to_fit();
    column.m_foldedOffsets.shrink_to_fit();
}

CaseColumn CaseColumnBuilder::finish(quint32 rowCount)
{
    CaseColumn column;
    column.m_rowCount = rowCount;
    if (m_kinds.size() > 1) {
        m_codes.resize(rowCount, 0);
        // Times and ids pay off only where the dictionary would not: there each text would be stored about
        // once anyway. A column with many missing rows stays a dictionary, too: its codes are smaller than
        // offsets.
        const bool packed = isMostlyDistinct() && allText() && (encodeUuids(column) || encodeTimes(column));
        const bool hardlyRepeats = m_kinds.size() * 10 > m_codes.size() * 9;
        if (!packed && hardlyRepeats)
            encodeText(column);
        else if (!packed)
            encodeDictionary(column);
        foldTexts(column);
    }
    *this = CaseColumnBuilder();
    return column;
}

} // namespace ccb
