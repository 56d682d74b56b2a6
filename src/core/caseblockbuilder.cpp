// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/caseblockbuilder.h"

#include <algorithm>

namespace ccb
{

void CaseValues::clear()
{
    fields.fill({});
    properties.clear();
    indices.clear();
}

quint32 CaseBlockBuilder::propertyNumber(std::string_view name, Type &type, size_t place)
{
    // Cases of one type list their properties in one order: the name is nearly always the one that stood
    // there before.
    if (place < type.order.size() && m_properties[type.order[place]].name == name)
        return type.order[place];
    const auto [found, isNew] =
        m_propertyNumbers.try_emplace(std::string(name), quint32(m_properties.size()));
    if (isNew)
        m_properties.push_back({std::string(name), {}, 0});
    if (place >= type.order.size())
        type.order.resize(place + 1, found->second);
    type.order[place] = found->second;
    return found->second;
}

CaseBlockBuilder::Index &CaseBlockBuilder::index(std::string_view identifier)
{
    const auto found = std::find_if(m_indices.begin(), m_indices.end(), [identifier](const Index &index) {
        return index.identifier == identifier;
    });
    if (found != m_indices.end())
        return *found;
    return m_indices.emplace_back(Index{std::string(identifier), {}, {}, {}});
}

void CaseBlockBuilder::addCase(const CaseValues &values)
{
    const quint32 row = m_rowCount++;
    for (size_t i = 0; i < values.fields.size(); ++i)
        m_fields[i].set(row, values.fields[i]);

    Type &type = m_types[std::string(values.fields[size_t(CaseField::CaseType)].text)];
    for (size_t place = 0; place < values.properties.size(); ++place) {
        const auto &[name, cell] = values.properties[place];
        const quint32 number = propertyNumber(name, type, place);
        Property &property = m_properties[number];
        property.values.set(row, cell);
        if (type.uses.size() <= number)
            type.uses.resize(number + 1, 0);
        if (property.rowsSeen != row + 1) // a key can come twice in one case
            ++type.uses[number];
        property.rowsSeen = row + 1;
    }
    for (const CaseValues::Index &from : values.indices) {
        Index &to = index(from.identifier);
        to.caseId.set(row, from.caseId);
        to.caseType.set(row, from.caseType);
        to.relationship.set(row, from.relationship);
    }
}

CaseBlockPtr CaseBlockBuilder::finish()
{
    auto block = std::make_shared<CaseBlock>();
    block->m_rowCount = m_rowCount;
    for (size_t i = 0; i < m_fields.size(); ++i)
        block->m_fields[i] = m_fields[i].finish(m_rowCount);
    block->m_properties.reserve(m_properties.size());
    for (Property &property : m_properties)
        block->m_properties.push_back({std::move(property.name), property.values.finish(m_rowCount)});
    block->m_indices.reserve(m_indices.size());
    for (Index &index : m_indices) {
        block->m_indices.push_back({std::move(index.identifier), index.caseId.finish(m_rowCount),
                                    index.caseType.finish(m_rowCount),
                                    index.relationship.finish(m_rowCount)});
    }
    for (const auto &[name, type] : m_types) {
        for (quint32 property = 0; property < type.uses.size(); ++property) {
            if (type.uses[property] != 0)
                block->m_propertyUses.push_back({name, property, type.uses[property]});
        }
    }
    *this = CaseBlockBuilder();
    return block;
}

} // namespace ccb
