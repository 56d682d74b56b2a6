// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casecolumn.h"

#include <QStringView>

#include <array>
#include <string>
#include <vector>

namespace ccb
{

// One word of a search, looked for in whole columns at a time. Immutable; any thread.
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

    std::array<quint8, 256>
        m_steps{}; // how far on the word may end, by the byte that stands where it could end

    size_t findFolded(std::string_view folded, size_t from) const; // npos: not there
    void markInAsciiBytes(const CaseColumn &column, std::vector<quint8> &hits) const;
    void markInFoldedTexts(const CaseColumn &column, std::vector<quint8> &hits) const;
    void markInRebuiltTexts(const CaseColumn &column, std::vector<quint8> &hits) const;
};

} // namespace ccb
