// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casecolumn.h"

#include <QStringView>

#include <string>
#include <vector>

namespace ccb
{

// One word of a search, or a text with spaces in it, looked for in whole columns at a time. Immutable; any
// thread.
class SearchWord
{
public:
    explicit SearchWord(QStringView word);

    // Nothing is left of a word that is made of marks only, which a search leaves out.
    bool isEmpty() const { return m_folded.empty(); }
    // False when no value of the column can hold the word, whatever the values are (letters in a column of
    // times).
    bool mayOccurIn(const CaseColumn &column) const;
    // Sets the byte of each slot whose text holds the word; leaves the others. `hits` has a byte for each
    // slot.
    void markSlots(const CaseColumn &column, std::vector<quint8> &hits) const;
    bool occursIn(std::string_view text) const;

private:
    std::string m_folded;
    bool m_isAscii;
    bool m_fitsTimes;
    bool m_fitsUuids;
    // Two of its bytes, by their places, which are looked for first.
    size_t m_firstMark = 0;
    size_t m_lastMark = 0;

    // The first place from there on where the text holds the word, whatever the case of its ASCII letters;
    // npos: none.
    size_t find(std::string_view text, size_t from) const;
    bool isAt(const char *text) const;
    template <typename SlotOfText>
    void markTexts(std::string_view arena, const std::vector<quint32> &offsets, SlotOfText slotOf,
                   std::vector<quint8> &hits) const;
    void markInRebuiltTexts(const CaseColumn &column, std::vector<quint8> &hits) const;
};

} // namespace ccb
