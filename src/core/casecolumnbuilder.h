// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casecolumn.h"

#include <string>
#include <vector>

namespace ccb
{

// Collects the values of one column row by row and chooses the tightest encoding at the end. Not thread-safe;
// used by CaseBlockBuilder.
class CaseColumnBuilder
{
public:
    CaseColumnBuilder();

    // Rows come in ascending order; those left out are Missing. A row set twice keeps the later value. The
    // text of all distinct values together must stay under 4 GiB.
    void set(quint32 row, const Cell &cell);
    CaseColumn finish(quint32 rowCount); // leaves the builder empty

private:
    std::vector<quint32> m_codes; // one a row so far; 0: Missing
    std::string m_text;           // distinct values end to end; value 0 is Missing
    std::vector<quint32> m_offsets;
    std::vector<ValueKind> m_kinds;
    std::vector<quint32> m_table; // open addressing over the hash of a value; 0 is a free place
    quint32 m_lastCode = 0;       // neighbours are often equal

    std::string_view valueText(quint32 code) const;
    quint32 codeOf(const Cell &cell);
    void growTable();
    bool isMostlyDistinct() const;
    bool allText() const;
    bool encodeUuids(CaseColumn &column) const;
    bool encodeTimes(CaseColumn &column) const;
    void encodeText(CaseColumn &column) const;
    void encodeDictionary(CaseColumn &column);
    static void foldTexts(CaseColumn &column);
};

} // namespace ccb
