// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foldtable.h"

#include "core/textfold.h"

#include <QChar>
#include <QList>
#include <QString>

#include <algorithm>
#include <unordered_set>

namespace ccb
{

namespace
{

// Alphabets lie below; above come ideographs and syllables, most of which fold to themselves, and forms for
// typesetting.
constexpr char32_t tableEnd = 0x3000;
constexpr char32_t firstIdeograph = 0x4e00;
constexpr char32_t lastIdeograph = 0x9fff;
constexpr char32_t firstHangulJamo = 0x1100;
constexpr char32_t lastHangulJamo = 0x11ff;

// Characters that join the one before them when a text is composed.
std::unordered_set<char32_t> joiningCharacters()
{
    std::unordered_set<char32_t> joining;
    for (char32_t c = 0; c < 0x10000; ++c) {
        if (QChar::isSurrogate(c) || QChar::decompositionTag(c) != QChar::Canonical)
            continue;
        const QList<uint> parts = QChar::decomposition(c).toUcs4();
        if (parts.size() > 1)
            joining.insert(parts.last());
    }
    return joining;
}

bool holdsMark(const QList<uint> &characters)
{
    return std::any_of(characters.begin(), characters.end(),
                       [](uint c) { return QChar::combiningClass(c) != 0; });
}

// Takes one character off the front of UTF-8; a replacement character for what is none.
char32_t takeCharacter(std::string_view &utf8)
{
    const auto byte = [&utf8](size_t i) { return static_cast<unsigned char>(utf8[i]); };
    const auto continues = [&](size_t i) { return i < utf8.size() && (byte(i) & 0xc0) == 0x80; };
    char32_t c = QChar::ReplacementCharacter;
    size_t length = 1;
    if (byte(0) < 0x80) {
        c = byte(0);
    } else if ((byte(0) & 0xe0) == 0xc0 && continues(1)) {
        length = 2;
        c = char32_t(byte(0) & 0x1f) << 6 | char32_t(byte(1) & 0x3f);
    } else if ((byte(0) & 0xf0) == 0xe0 && continues(1) && continues(2)) {
        length = 3;
        c = char32_t(byte(0) & 0x0f) << 12 | char32_t(byte(1) & 0x3f) << 6 | char32_t(byte(2) & 0x3f);
    }
    utf8.remove_prefix(length);
    return c;
}

} // namespace

const FoldTable &FoldTable::instance()
{
    static const FoldTable table;
    return table;
}

FoldTable::FoldTable()
{
    const std::unordered_set<char32_t> joining = joiningCharacters();
    m_entries.resize(tableEnd);
    for (char32_t c = 0; c < tableEnd; ++c) {
        Entry &entry = m_entries[c];
        const QString alone = QString::fromUcs4(&c, 1);
        const QString folded = foldForSearch(QStringView(alone));
        const QList<uint> parts = folded.toUcs4();
        const bool isHangulJamo = c >= firstHangulJamo && c <= lastHangulJamo;
        // What a mark of no script of its own means depends on the letter before it.
        const bool dependsOnScript =
            QChar::script(c) == QChar::Script_Inherited && QChar::category(c) == QChar::Mark_NonSpacing;
        const bool joins = joining.contains(c) || (!parts.isEmpty() && joining.contains(parts.first()));
        entry.isMark = QChar::combiningClass(c) != 0;
        if (isHangulJamo || dependsOnScript || (joins && !folded.isEmpty()) ||
            (folded != alone && holdsMark(parts))) {
            entry.kind = Entry::Kind::AskNeighbours;
        } else if (folded != alone) {
            const std::string utf8 = folded.toStdString();
            entry = {Entry::Kind::Replace, entry.isMark, quint8(utf8.size()), quint32(m_replacements.size())};
            m_replacements += utf8;
        }
    }
}

const FoldTable::Entry *FoldTable::entryOf(char32_t c) const
{
    static constexpr Entry keep;
    if (c < tableEnd)
        return &m_entries[c];
    return c >= firstIdeograph && c <= lastIdeograph ? &keep : nullptr;
}

bool FoldTable::fold(std::string_view utf8, std::string &folded) const
{
    folded.clear();
    bool afterMark = false;
    while (!utf8.empty()) {
        const std::string_view before = utf8;
        const Entry *entry = entryOf(takeCharacter(utf8));
        if (!entry || entry->kind == Entry::Kind::AskNeighbours || (entry->isMark && afterMark))
            return false;
        if (entry->kind == Entry::Kind::Keep)
            folded.append(before.substr(0, before.size() - utf8.size()));
        else
            folded.append(m_replacements, entry->offset, entry->length);
        afterMark =
            entry->isMark || entry->kind == Entry::Kind::Replace; // it may have lost a mark of its own
    }
    return true;
}

} // namespace ccb
