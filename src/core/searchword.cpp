// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/searchword.h"

#include "core/textfold.h"

#include <QString>

#include <algorithm>

namespace ccb
{

namespace
{

// Right for letters, and the same for the same byte always; other bytes may become equal that are not.
char inLowerCase(char c)
{
    return char(c | ('a' - 'A'));
}

} // namespace

SearchWord::SearchWord(QStringView word)
    : m_folded(foldForSearch(word).toStdString())
    , m_isAscii(isAscii(m_folded))
    , m_fitsTimes(m_folded.find_first_not_of("0123456789-:.tz ") == std::string::npos)
    , m_fitsUuids(m_folded.find_first_not_of("0123456789abcdef-") == std::string::npos)
{
    if (m_folded.empty())
        return;
    // The last bytes of the first and the last letter: the bytes before them are shared by a whole script.
    const auto isContinuation = [](char c) { return (static_cast<unsigned char>(c) & 0xc0) == 0x80; };
    while (m_firstMark + 1 < m_folded.size() && isContinuation(m_folded[m_firstMark + 1]))
        ++m_firstMark;
    m_lastMark = m_folded.size() - 1;
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

// Looks for two of the word's bytes in their distance, in many places at once (plain loops that the compiler
// turns into vector instructions), and at the whole word only where both are.
size_t SearchWord::find(std::string_view text, size_t from) const
{
    constexpr size_t placesAtOnce = 64;
    if (text.size() < m_folded.size())
        return std::string_view::npos;
    const char *const firsts = text.data() + m_firstMark;
    const char *const lasts = text.data() + m_lastMark;
    const char first = inLowerCase(m_folded[m_firstMark]);
    const char last = inLowerCase(m_folded[m_lastMark]);
    const auto mayBeAt = [=](size_t place) {
        return quint8(quint8(inLowerCase(firsts[place]) == first) &
                      quint8(inLowerCase(lasts[place]) == last));
    };
    const size_t places = text.size() - m_folded.size() + 1;
    for (size_t begin = from; begin < places; begin += placesAtOnce) {
        const size_t end = std::min(begin + placesAtOnce, places);
        if (end - begin == placesAtOnce) {
            quint8 any = 0;
            for (size_t place = begin; place < begin + placesAtOnce; ++place)
                any = quint8(any | mayBeAt(place));
            if (!any)
                continue;
        }
        for (size_t place = begin; place < end; ++place) {
            if (mayBeAt(place) && isAt(text.data() + place))
                return place;
        }
    }
    return std::string_view::npos;
}

bool SearchWord::isAt(const char *text) const
{
    return std::equal(m_folded.begin(), m_folded.end(), text, [](char folded, char c) {
        return folded == c || (c >= 'A' && c <= 'Z' && folded == c + ('a' - 'A'));
    });
}

// All values end to end are searched as one text; a hit that runs over the border of two values is none.
template <typename SlotOfText>
void SearchWord::markTexts(std::string_view arena, const std::vector<quint32> &offsets, SlotOfText slotOf,
                           std::vector<quint8> &hits) const
{
    auto textEnd = offsets.begin(); // the end of the text that holds the last hit
    for (size_t at = find(arena, 0); at != std::string_view::npos;) {
        textEnd = std::upper_bound(textEnd, offsets.end(), at);
        if (at + m_folded.size() > *textEnd) {
            at = find(arena, at + 1);
            continue;
        }
        hits[slotOf(size_t(textEnd - offsets.begin() - 1))] = 1;
        at = find(arena, *textEnd); // one hit is enough: on with the next text
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
        markTexts(
            column.textArena(), column.textOffsets(), [](size_t text) { return text; }, hits);
    markTexts(
        column.foldedArena(), column.foldedOffsets(),
        [&column](size_t text) { return size_t(column.foldedSlots()[text]); }, hits);
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

} // namespace ccb
