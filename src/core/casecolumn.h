// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cell.h"
#include "core/timestamp.h"
#include "core/uuidtext.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace ccb
{

// The values of one column of a CaseBlock, packed. Immutable once built; safe to read from any thread.
//
// Every row shows one *slot*. In a Dictionary column the slots are the distinct values and many rows share
// one; in the other encodings each row has a slot of its own (slot number == row number). Filters and sorts
// look at each slot once and then map rows to slots, so they need not know the encoding.
class CaseColumn
{
public:
    enum class Encoding : quint8 {
        Empty,      // every row is Missing; one slot
        Dictionary, // codes of 1, 2 or 4 bytes into distinct values; slot 0 is Missing
        Text,       // UTF-8 end to end, one value a row
        Time, // microseconds since 1970 UTC, all written in one format, so that the text is rebuilt exactly
        Uuid, // 16 bytes, lower-case with dashes when written out
    };

    Encoding encoding() const { return m_encoding; }
    quint32 rowCount() const { return m_rowCount; }

    quint32 slotCount() const;
    quint32 slotOf(quint32 row) const
    {
        switch (m_encoding) {
        case Encoding::Empty:
            return 0;
        case Encoding::Dictionary:
            return m_codeBytes == 1 ? m_codes8[row] : m_codeBytes == 2 ? m_codes16[row] : m_codes32[row];
        default:
            return row;
        }
    }
    Cell slotCell(quint32 slot, CellScratch &scratch) const;
    Cell cell(quint32 row, CellScratch &scratch) const { return slotCell(slotOf(row), scratch); }

    // The time a slot holds in a Time column (noTime for missing); other encodings: use slotCell and parse.
    std::int64_t slotTime(quint32 slot) const { return m_times[slot]; }
    TimeFormat timeFormat() const { return m_timeFormat; } // of all values of a Time column

    // The text a slot holds in a Dictionary or Text column, empty for missing and null, without its kind.
    std::string_view slotText(quint32 slot) const
    {
        return std::string_view(m_text).substr(m_offsets[slot], m_offsets[slot + 1] - m_offsets[slot]);
    }

    // The kind of the value a slot holds in a Dictionary or Text column.
    ValueKind slotKind(quint32 slot) const { return m_kinds.empty() ? ValueKind::Text : m_kinds[slot]; }

    // The id a slot holds in a Uuid column (both words zero for missing).
    const UuidBits &slotUuid(quint32 slot) const { return m_uuids[slot]; }

    // All text of a Dictionary or Text column end to end, and where each slot's begins in it (slotCount()+1
    // offsets).
    std::string_view textArena() const { return m_text; }
    const std::vector<quint32> &textOffsets() const { return m_offsets; }
    bool textIsAscii() const { return m_textIsAscii; }
    // The slots whose text is not all ASCII, and their texts as foldForSearch() makes them, end to end in the
    // same order (one offset more than there are slots). Kept, because folding them takes longer than all the
    // rest of a search.
    const std::vector<quint32> &foldedSlots() const { return m_foldedSlots; }
    std::string_view foldedArena() const { return m_foldedText; }
    const std::vector<quint32> &foldedOffsets() const { return m_foldedOffsets; }

    size_t memoryBytes() const;

private:
    friend class CaseColumnBuilder;
    Encoding m_encoding = Encoding::Empty;
    quint8 m_codeBytes = 0;
    bool m_textIsAscii = true;
    TimeFormat m_timeFormat{};
    quint32 m_rowCount = 0;
    std::vector<quint8> m_codes8;
    std::vector<quint16> m_codes16;
    std::vector<quint32> m_codes32;
    std::string m_text;
    std::vector<quint32> m_offsets;
    std::vector<quint32> m_foldedSlots;
    std::string m_foldedText;
    std::vector<quint32> m_foldedOffsets;
    std::vector<ValueKind> m_kinds; // one a slot; empty: all Text
    std::vector<std::int64_t> m_times;
    std::vector<UuidBits> m_uuids; // both zero: Missing
};

} // namespace ccb
