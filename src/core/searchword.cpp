// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/searchword.h"

#include "core/textfold.h"

#include <QString>

#include <algorithm>

namespace ccb
{

SearchWord::SearchWord(QStringView word)
    : m_folded(foldForSearch(word).toStdString())
    , m_isAscii(isAscii(m_folded))
    , m_fitsTimes(m_folded.find_first_not_of("0123456789-:.tz") == std::string::npos)
    , m_fitsUuids(m_folded.find_first_not_of("0123456789abcdef-") == std::string::npos)
{
    const size_t length = m_folded.size();
    m_steps.fill(quint8(std::clamp<size_t>(length, 1, 255)));
    for (size_t i = 0; i + 1 < length; ++i)
        m_steps[static_cast<unsigned char>(m_folded[i])] = quint8(std::min<size_t>(length - 1 - i, 255));
}

bool SearchWord::mayOccurIn(const CaseColumn &column) const
{
    switch (column.encoding()) {
    case CaseColumn::Encoding::Empty:
        return false;
    case CaseColumn::Encoding::Time:
        return m_fitsTimes;
    case CaseColumn::Encoding::Uuid:
        return m_fitsUuids;
    case CaseColumn::Encoding::Dictionary:
    case CaseColumn::Encoding::Text:
        return m_isAscii || !column.textIsAscii();
    }
    Q_UNREACHABLE();
}

bool SearchWord::occursIn(std::string_view text) const
{
    return foldForSearch(text).find(m_folded) != std::string::npos;
}

// Horspool's way: most bytes are never looked at.
size_t SearchWord::findFolded(std::string_view folded, size_t from) const
{
    const size_t length = m_folded.size();
    const char wanted = m_folded.back();
    for (size_t end = from + length; end <= folded.size();) {
        const char last = folded[end - 1];
        if (last == wanted && folded.substr(end - length, length) == m_folded)
            return end - length;
        end += m_steps[static_cast<unsigned char>(last)];
    }
    return std::string_view::npos;
}

void SearchWord::markInFoldedTexts(const CaseColumn &column, std::vector<quint8> &hits) const
{
    const std::string_view arena = column.foldedArena();
    const std::vector<quint32> &offsets = column.foldedOffsets();
    auto textEnd = offsets.begin(); // the end of the text that holds the last hit
    for (size_t at = findFolded(arena, 0); at != std::string_view::npos;) {
        textEnd = std::upper_bound(textEnd, offsets.end(), at);
        if (at + m_folded.size() > *textEnd) {
            at = findFolded(arena, at + 1); // over the border of two texts: no hit
            continue;
        }
        hits[column.foldedSlots()[size_t(textEnd - offsets.begin() - 1)]] = 1;
        at = findFolded(arena, *textEnd); // one hit is enough: on with the next text
    }
}

void SearchWord::markSlots(const CaseColumn &column, std::vector<quint8> &hits) const
{
    if (!mayOccurIn(column))
        return;
    if (column.encoding() == CaseColumn::Encoding::Time || column.encoding() == CaseColumn::Encoding::Uuid) {
        markInRebuiltTexts(column, hits);
        return;
    }
    if (m_isAscii)
        markInAsciiBytes(column, hits);
    markInFoldedTexts(column, hits);
}

void SearchWord::markInRebuiltTexts(const CaseColumn &column, std::vector<quint8> &hits) const
{
    CellScratch scratch;
    std::string folded;
    for (quint32 slot = 0; slot < column.slotCount(); ++slot) {
        foldForSearch(column.slotCell(slot, scratch).text, folded);
        if (folded.find(m_folded) != std::string::npos)
            hits[slot] = 1;
    }
}

// All values end to end are searched as one text, in lower case, a piece that fits the cache at a time; a hit
// that runs over the border of two values is none.
void SearchWord::markInAsciiBytes(const CaseColumn &column, std::vector<quint8> &hits) const
{
    constexpr size_t pieceSize = 16 * 1024;
    const std::string_view arena = column.textArena();
    const std::vector<quint32> &offsets = column.textOffsets();
    const size_t length = m_folded.size();
    if (arena.size() < length)
        return;

    std::string piece;
    auto slotEnd = offsets.begin() + 1; // the end of the slot that holds the last position looked at
    for (size_t begin = 0; begin + length <= arena.size(); begin += pieceSize) {
        piece.assign(arena.substr(begin, pieceSize + length - 1));
        std::transform(piece.begin(), piece.end(), piece.begin(),
                       [](char c) { return char(c + (c >= 'A' && c <= 'Z' ? 'a' - 'A' : 0)); });
        for (size_t at = piece.find(m_folded); at != std::string::npos;) {
            const size_t position = begin + at;
            slotEnd = std::upper_bound(slotEnd, offsets.end(), position);
            if (position + length > *slotEnd) {
                at = piece.find(m_folded, at + 1);
                continue;
            }
            hits[size_t(slotEnd - offsets.begin() - 1)] = 1;
            // One hit is enough: on with the next value.
            const size_t next = *slotEnd - begin;
            at = next < piece.size() ? piece.find(m_folded, next) : std::string::npos;
        }
    }
}

} // namespace ccb
