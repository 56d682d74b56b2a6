// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casestore.h"

#include "core/utf8text.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace ccb
{

namespace
{

// Names in the order first seen.
class OrderedNames
{
public:
    void add(const std::string &name)
    {
        if (m_known.insert(name).second)
            m_names << textFromUtf8(name);
    }
    const QStringList &names() const { return m_names; }

private:
    std::unordered_set<std::string> m_known;
    QStringList m_names;
};

using Counts = std::unordered_map<std::string, int>;

// How often each value of the column occurs: one look at each distinct value, not at each row.
void countValues(const CaseColumn &column, Counts &counts)
{
    std::vector<int> bySlot(column.slotCount(), 0);
    for (quint32 row = 0; row < column.rowCount(); ++row)
        ++bySlot[column.slotOf(row)];
    CellScratch scratch;
    for (quint32 slot = 0; slot < bySlot.size(); ++slot) {
        if (bySlot[slot] != 0)
            counts[std::string(column.slotCell(slot, scratch).text)] += bySlot[slot];
    }
}

void uncountValue(const CaseColumn &column, quint32 row, Counts &counts)
{
    CellScratch scratch;
    const auto found = counts.find(std::string(column.cell(row, scratch).text));
    if (found != counts.end() && --found->second == 0)
        counts.erase(found);
}

} // namespace

// What the filter bar and the column chooser ask again and again, kept up to date block by block.
struct CaseStore::Summary {
    Counts types;
    Counts owners;
    OrderedNames properties;
    std::map<std::string, OrderedNames, std::less<>> propertiesOfType;
    OrderedNames indexIdentifiers;

    void add(const CaseBlock &block)
    {
        countValues(block.field(CaseField::CaseType), types);
        countValues(block.field(CaseField::OwnerId), owners);
        for (const CasePropertyColumn &property : block.properties())
            properties.add(property.name);
        for (const PropertyUse &use : block.propertyUses())
            propertiesOfType[use.caseType].add(block.properties()[use.property].name);
        for (const CaseIndexColumns &index : block.indices())
            indexIdentifiers.add(index.identifier);
    }

    void remove(const CaseBlock &block, quint32 row)
    {
        uncountValue(block.field(CaseField::CaseType), row, types);
        uncountValue(block.field(CaseField::OwnerId), row, owners);
    }
};

CaseStore::CaseStore()
    : m_summary(std::make_unique<Summary>())
{
}

CaseStore::~CaseStore() = default;

void CaseStore::append(const CaseBlockPtr &block)
{
    if (block->rowCount() == 0)
        return;
    const CaseRow firstNew = m_snapshot.m_rowCount;
    m_snapshot.m_entries.push_back({block, firstNew, nullptr});
    m_snapshot.m_rowCount += block->rowCount();
    m_summary->add(*block);
    buryRepeats(firstNew);
}

void CaseStore::buryRepeats(CaseRow firstNew)
{
    // Workers may be reading the tombstones of an older snapshot: they are replaced, never changed, and once
    // a block.
    std::map<quint32, std::shared_ptr<Tombstones>> changed;
    for (CaseRow row = firstNew; row < m_snapshot.m_rowCount; ++row) {
        const CaseRow older = m_ids.insert(m_snapshot, row);
        if (older == noRow)
            continue;
        const CaseSnapshot::Location at = m_snapshot.locate(older);
        const CaseSnapshot::Entry &entry = m_snapshot.m_entries[at.block];
        std::shared_ptr<Tombstones> &dead = changed[at.block];
        if (!dead) {
            dead = entry.dead ? std::make_shared<Tombstones>(*entry.dead)
                              : std::make_shared<Tombstones>(entry.block->rowCount(), false);
        }
        (*dead)[at.row] = true;
        ++m_deadCount;
        m_summary->remove(*entry.block, at.row);
    }
    for (const auto &[block, dead] : changed)
        m_snapshot.m_entries[block].dead = dead;
}

void CaseStore::clear()
{
    m_snapshot = {};
    m_deadCount = 0;
    m_ids.clear();
    m_summary = std::make_unique<Summary>();
}

CaseRow CaseStore::find(QStringView caseId) const
{
    const QByteArray utf8 = caseId.toUtf8();
    return m_ids.find(m_snapshot, std::string_view(utf8.constData(), size_t(utf8.size())));
}

QList<CaseTypeCount> CaseStore::caseTypes() const
{
    QList<CaseTypeCount> types;
    for (const auto &[type, cases] : m_summary->types)
        types.append({textFromUtf8(type), cases});
    std::sort(types.begin(), types.end(), [](const CaseTypeCount &a, const CaseTypeCount &b) {
        return a.cases != b.cases ? a.cases > b.cases : a.type < b.type;
    });
    return types;
}

QStringList CaseStore::propertyNames(const QString &caseType) const
{
    if (caseType.isEmpty())
        return m_summary->properties.names();
    const auto found = m_summary->propertiesOfType.find(caseType.toStdString());
    return found == m_summary->propertiesOfType.end() ? QStringList() : found->second.names();
}

QStringList CaseStore::indexIdentifiers() const
{
    return m_summary->indexIdentifiers.names();
}

QHash<QString, int> CaseStore::ownerCounts() const
{
    QHash<QString, int> counts;
    for (const auto &[owner, cases] : m_summary->owners) {
        if (!owner.empty())
            counts.insert(textFromUtf8(owner), cases);
    }
    return counts;
}

QList<IndexFact> indicesOfCase(const CaseSnapshot &snapshot, CaseRow row)
{
    QList<IndexFact> facts;
    const CaseSnapshot::Location at = snapshot.locate(row);
    CellScratch scratch;
    for (const CaseIndexColumns &index : snapshot.entries()[at.block].block->indices()) {
        const auto text = [&scratch, &at](const CaseColumn &column) {
            return textFromUtf8(column.cell(at.row, scratch).text);
        };
        const bool points = index.caseId.cell(at.row, scratch).kind != ValueKind::Missing;
        const bool saysType = index.caseType.cell(at.row, scratch).kind != ValueKind::Missing;
        if (points || saysType)
            facts.append({textFromUtf8(index.identifier), text(index.caseId), text(index.caseType),
                          text(index.relationship)});
    }
    return facts;
}

} // namespace ccb
