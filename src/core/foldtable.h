// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <QtGlobal>

namespace ccb
{

// foldForSearch() character by character, for the great majority of texts in which no character changes its
// neighbours. Made once from the slow one, of which it knows nothing else. Immutable; any thread.
class FoldTable
{
public:
    static const FoldTable &instance();

    // Replaces `folded` by the folded text. False when only the slow way is right for this text (combining
    // marks that join the letter before them, rare scripts, bytes that are not UTF-8); `folded` is then of no
    // use.
    bool fold(std::string_view utf8, std::string &folded) const;

private:
    struct Entry {
        enum class Kind : quint8 { Keep, Replace, AskNeighbours };
        Kind kind = Kind::Keep;
        bool isMark = false; // has a combining class: two of them in a row may have to change places
        quint8 length = 0;   // of the replacement, in bytes; 0 drops the character
        quint32 offset = 0;
    };

    FoldTable();
    const Entry *entryOf(char32_t c) const; // null: the slow way

    std::vector<Entry> m_entries; // by code point
    std::string m_replacements;
};

} // namespace ccb
