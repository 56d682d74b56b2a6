// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casecolumn.h"

namespace ccb
{

quint32 CaseColumn::slotCount() const
{
    switch (m_encoding) {
    case Encoding::Empty:
        return 1;
    case Encoding::Dictionary:
        return quint32(m_offsets.size() - 1);
    default:
        return m_rowCount;
    }
}

Cell CaseColumn::slotCell(quint32 slot, CellScratch &scratch) const
{
    switch (m_encoding) {
    case Encoding::Empty:
        return {};
    case Encoding::Dictionary:
    case Encoding::Text:
        return {slotKind(slot), slotText(slot)};
    case Encoding::Time:
        if (m_times[slot] == noTime)
            return {};
        formatTime(m_times[slot], m_timeFormat, scratch);
        return {ValueKind::Text, scratch};
    case Encoding::Uuid:
        if (m_uuids[slot] == UuidBits{})
            return {};
        uuidText(m_uuids[slot], scratch);
        return {ValueKind::Text, scratch};
    }
    Q_UNREACHABLE();
}

size_t CaseColumn::memoryBytes() const
{
    return m_codes8.capacity() + m_codes16.capacity() * sizeof(quint16) +
           m_codes32.capacity() * sizeof(quint32) + m_text.capacity() +
           m_offsets.capacity() * sizeof(quint32) + m_foldedSlots.capacity() * sizeof(quint32) +
           m_foldedText.capacity() + m_foldedOffsets.capacity() * sizeof(quint32) +
           m_kinds.capacity() * sizeof(ValueKind) + m_times.capacity() * sizeof(std::int64_t) +
           m_uuids.capacity() * sizeof(UuidBits);
}

} // namespace ccb
