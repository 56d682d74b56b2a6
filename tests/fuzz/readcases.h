// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fuzzing.h"

#include "core/casestore.h"

namespace ccb::tests
{

// Reads every value of every case, then puts the block in a store as the program does.
inline void readCases(const CaseBlockPtr &block)
{
    const CaseSnapshot snapshot = CaseSnapshot::ofBlock(block);
    CellScratch scratch;
    qsizetype characters = 0;
    for (CaseRow row = 0; row < block->rowCount(); ++row) {
        const QString id = snapshot.text(row, ColumnKey::ofField(CaseField::CaseId));
        require(!id.isEmpty());
        for (int field = 0; field < caseFieldCount; ++field)
            characters += block->field(CaseField(field)).cell(row, scratch).text.size();
        for (const CasePropertyColumn &property : block->properties())
            characters += property.values.cell(row, scratch).text.size();
        for (const IndexFact &index : indicesOfCase(snapshot, row))
            characters += index.caseId.size();
    }
    require(characters >= qsizetype(block->rowCount()));

    CaseStore store;
    store.append(block);
    const CaseRow once = store.caseCount();
    store.append(block);
    require(store.caseCount() == once);
    require(store.rowCount() == 2 * block->rowCount());
    for (CaseRow row = 0; row < block->rowCount(); ++row)
        require(store.find(snapshot.text(row, ColumnKey::ofField(CaseField::CaseId))) != noRow);
    store.propertyNames();
    store.ownerCounts();
}

} // namespace ccb::tests
