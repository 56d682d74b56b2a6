// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/caseblock.h"

#include <algorithm>

namespace ccb
{

const CaseColumn *CaseBlock::findProperty(std::string_view name) const
{
    const auto found =
        std::find_if(m_properties.begin(), m_properties.end(),
                     [name](const CasePropertyColumn &property) { return property.name == name; });
    return found == m_properties.end() ? nullptr : &found->values;
}

const CaseIndexColumns *CaseBlock::findIndex(std::string_view identifier) const
{
    const auto found =
        std::find_if(m_indices.begin(), m_indices.end(),
                     [identifier](const CaseIndexColumns &index) { return index.identifier == identifier; });
    return found == m_indices.end() ? nullptr : &*found;
}

const CaseColumn *CaseBlock::find(const ColumnKey &key) const
{
    switch (key.kind) {
    case ColumnKey::Kind::Field: {
        const CaseColumn &column = field(key.field);
        return column.encoding() == CaseColumn::Encoding::Empty ? nullptr : &column;
    }
    case ColumnKey::Kind::Property:
        return findProperty(key.name.toStdString());
    case ColumnKey::Kind::Index: {
        const CaseIndexColumns *index = findIndex(key.name.toStdString());
        return index ? &index->caseId : nullptr;
    }
    }
    Q_UNREACHABLE();
}

size_t CaseBlock::memoryBytes() const
{
    size_t bytes = sizeof(CaseBlock) + m_propertyUses.capacity() * sizeof(PropertyUse);
    for (const CaseColumn &column : m_fields)
        bytes += column.memoryBytes();
    for (const CasePropertyColumn &property : m_properties)
        bytes += sizeof property + property.values.memoryBytes();
    for (const CaseIndexColumns &index : m_indices) {
        bytes += sizeof index + index.caseId.memoryBytes() + index.caseType.memoryBytes() +
                 index.relationship.memoryBytes();
    }
    return bytes;
}

} // namespace ccb
