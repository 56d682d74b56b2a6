// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casecolumn.h"
#include "core/columnkey.h"

#include <array>
#include <memory>
#include <span>
#include <vector>

namespace ccb
{

// One index of a block: which cases point at which through one identifier. Each column has a value for each
// row.
struct CaseIndexColumns {
    std::string identifier; // "parent"
    CaseColumn caseId;
    CaseColumn caseType;
    CaseColumn relationship; // "child" or "extension"
};

struct CasePropertyColumn {
    std::string name;
    CaseColumn values;
};

// How many cases of one type in a block have one property (the key is there, whatever its value).
struct PropertyUse {
    std::string caseType;
    quint32 property; // index into CaseBlock::properties()
    quint32 cases;
};

// An immutable batch of cases in columns: usually what one page of the server's answer held. Built by a
// CaseBlockBuilder on any thread, then shared as shared_ptr<const CaseBlock> and read from all threads
// without a lock.
class CaseBlock
{
public:
    quint32 rowCount() const { return m_rowCount; }

    // The column of a field, empty (all Missing) if no case had it. Those of names and kinds of owners are
    // always empty: they are not stored.
    const CaseColumn &field(CaseField field) const { return m_fields[size_t(field)]; }
    std::span<const CasePropertyColumn> properties() const { return m_properties; } // in the order first seen
    std::span<const CaseIndexColumns> indices() const { return m_indices; }
    std::span<const PropertyUse> propertyUses() const { return m_propertyUses; }

    const CaseColumn *findProperty(std::string_view name) const; // null: no case here has it
    const CaseIndexColumns *findIndex(std::string_view identifier) const;
    const CaseColumn *find(const ColumnKey &key) const; // null: no case here has it

    size_t memoryBytes() const; // heap bytes held, for the benchmarks and the status of large domains

private:
    friend class CaseBlockBuilder;
    quint32 m_rowCount = 0;
    std::array<CaseColumn, caseFieldCount> m_fields;
    std::vector<CasePropertyColumn> m_properties;
    std::vector<CaseIndexColumns> m_indices;
    std::vector<PropertyUse> m_propertyUses;
};

using CaseBlockPtr = std::shared_ptr<const CaseBlock>;

} // namespace ccb
