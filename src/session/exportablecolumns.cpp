// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/exportablecolumns.h"

#include "core/utf8text.h"
#include "session/caseexport.h"

#include <QSet>

#include <span>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

namespace ccb
{

namespace
{

using Types = std::unordered_set<std::string>;

// Takes in the types that a column holds. Each is looked at once a block.
class TypesSeen
{
public:
    enum class Missing { IsBlank, IsNone };
    TypesSeen(Types &types, Missing missing)
        : m_types(types)
        , m_missing(missing)
    {
    }

    void enter(const CaseColumn *column)
    {
        m_column = column;
        m_seen.assign(column ? column->slotCount() : 0, false);
    }
    void add(quint32 row)
    {
        if (!m_column)
            return;
        const quint32 slot = m_column->slotOf(row);
        if (slot >= m_seen.size() || m_seen[slot])
            return;
        m_seen[slot] = true;
        const Cell cell = m_column->slotCell(slot, m_scratch);
        if (cell.kind != ValueKind::Missing || m_missing == Missing::IsBlank)
            m_types.emplace(cell.text);
    }

private:
    Types &m_types;
    Missing m_missing;
    const CaseColumn *m_column = nullptr;
    std::vector<bool> m_seen; // the slots of the column
    CellScratch m_scratch;
};

// In the order first seen.
QStringList propertiesOf(const CaseSnapshot &snapshot, const Types &types)
{
    QStringList properties;
    QSet<QString> known;
    for (const CaseSnapshot::Entry &entry : snapshot.entries()) {
        const std::span<const CasePropertyColumn> here = entry.block->properties();
        std::vector<bool> isUsed(here.size(), false);
        for (const PropertyUse &use : entry.block->propertyUses()) {
            if (types.contains(use.caseType))
                isUsed[use.property] = true;
        }
        for (size_t i = 0; i < here.size(); ++i) {
            const QString name = isUsed[i] ? textFromUtf8(here[i].name) : QString();
            if (!isUsed[i] || known.contains(name))
                continue;
            known.insert(name);
            properties << name;
        }
    }
    return properties;
}

QStringList identifiersIn(const CaseSnapshot &snapshot)
{
    QStringList identifiers;
    for (const CaseSnapshot::Entry &entry : snapshot.entries()) {
        for (const CaseIndexColumns &index : entry.block->indices())
            identifiers << textFromUtf8(index.identifier);
    }
    identifiers.removeDuplicates();
    return identifiers;
}

} // namespace

ExportableColumns exportableColumns(const ShownCases &cases, const std::atomic<bool> &cancelled)
{
    Types types;
    Types parentTypes;
    TypesSeen typesSeen(types, TypesSeen::Missing::IsBlank);
    TypesSeen parentTypesSeen(parentTypes, TypesSeen::Missing::IsNone);
    const CaseBlock *block = nullptr;
    for (const CaseRow row : cases.rows) {
        if (cancelled)
            return {};
        const CaseSnapshot::Location at = cases.snapshot.locate(row);
        const CaseBlock *here = cases.snapshot.entries()[at.block].block.get();
        if (here != block) {
            block = here;
            const CaseIndexColumns *parent = block->findIndex("parent");
            typesSeen.enter(&block->field(CaseField::CaseType));
            parentTypesSeen.enter(parent ? &parent->caseType : nullptr);
        }
        typesSeen.add(at.row);
        parentTypesSeen.add(at.row);
    }
    ExportableColumns columns;
    columns.own = defaultExportColumns(propertiesOf(cases.snapshot, types), identifiersIn(cases.snapshot));
    if (!parentTypes.empty())
        columns.ofParent = defaultExportColumns(propertiesOf(cases.snapshot, parentTypes), {});
    return columns;
}

QList<ExportColumn> withOwnersAs(OwnersAs owners, const QList<ExportColumn> &columns)
{
    const ExportColumn name{ColumnKey::ofField(CaseField::OwnerName), false};
    const ExportColumn id{ColumnKey::ofField(CaseField::OwnerId), false};
    if (owners == OwnersAs::Both && columns.contains(name) && columns.contains(id))
        return columns;
    QList<ExportColumn> result;
    bool isOwnerIn = false;
    for (const ExportColumn &column : columns) {
        if (column != name && column != id) {
            result.append(column);
            continue;
        }
        if (std::exchange(isOwnerIn, true))
            continue;
        if (owners != OwnersAs::Ids)
            result.append(name);
        if (owners != OwnersAs::Names)
            result.append(id);
    }
    return result;
}

QList<ExportColumn> joinedParentColumns(const QList<ColumnKey> &ofParent)
{
    QList<ExportColumn> columns;
    for (const ColumnKey &key : ofParent) {
        const bool isTold = key.kind == ColumnKey::Kind::Property || key.isField(CaseField::CaseId) ||
                            key.isField(CaseField::CaseType) || key.isField(CaseField::CaseName);
        if (isTold)
            columns.append({key, true});
    }
    return columns;
}

QList<ExportColumn> allColumns(const ExportableColumns &columns, const AllColumns &wanted)
{
    QList<ExportColumn> all = withOwnersAs(wanted.owners, ownColumns(columns.own));
    if (wanted.withParent)
        all += joinedParentColumns(columns.ofParent);
    return all;
}

} // namespace ccb
