// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/caserelations.h"

#include "core/casequery.h"
#include "core/utf8text.h"
#include "core/uuidtext.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace ccb
{

namespace
{

// The index that leads up; null: none does. By name, since blocks give them in no order of the case's own.
const IndexFact *indexUp(const QList<IndexFact> &indices)
{
    const auto rank = [](const IndexFact &index) {
        return index.identifier == u"parent" ? 0 : index.identifier == u"host" ? 1 : 2;
    };
    const IndexFact *up = nullptr;
    for (const IndexFact &index : indices) {
        if (index.caseId.isEmpty())
            continue;
        const bool isBetter =
            !up || rank(index) < rank(*up) || (rank(index) == rank(*up) && index.identifier < up->identifier);
        if (isBetter)
            up = &index;
    }
    return up;
}

Relative relativeOf(const IndexFact &index, const KnownCase &known)
{
    return {index.caseId,     known.isThere() ? known.caseType : index.caseType,
            known.name,       known.state,
            index.identifier, index.relationship};
}

// An id as it is compared with those of a column.
struct WantedId {
    std::string text;
    std::optional<UuidBits> uuid;
};

// The rows of a block whose index has the id, in ascending order.
std::vector<quint32> rowsPointingAt(const CaseColumn &ids, const WantedId &wanted)
{
    std::vector<quint32> rows;
    switch (ids.encoding()) {
    case CaseColumn::Encoding::Empty:
        break;
    case CaseColumn::Encoding::Uuid:
        for (quint32 row = 0; wanted.uuid && row < ids.rowCount(); ++row) {
            if (ids.slotUuid(row) == *wanted.uuid)
                rows.push_back(row);
        }
        break;
    case CaseColumn::Encoding::Dictionary:
        for (quint32 slot = 0; slot < ids.slotCount(); ++slot) {
            if (ids.slotText(slot) != wanted.text)
                continue;
            for (quint32 row = 0; row < ids.rowCount(); ++row) {
                if (ids.slotOf(row) == slot)
                    rows.push_back(row);
            }
        }
        std::sort(rows.begin(), rows.end()); // a text and a number can look the same
        break;
    case CaseColumn::Encoding::Text:
        for (quint32 row = 0; row < ids.rowCount(); ++row) {
            if (ids.slotText(row) == wanted.text)
                rows.push_back(row);
        }
        break;
    case CaseColumn::Encoding::Time: {
        CellScratch scratch;
        for (quint32 row = 0; row < ids.rowCount(); ++row) {
            if (ids.cell(row, scratch).text == wanted.text)
                rows.push_back(row);
        }
        break;
    }
    }
    return rows;
}

// Which slots of the column `closed` say so, each looked at once.
std::vector<bool> closedSlots(const CaseColumn &closed)
{
    std::vector<bool> result(closed.slotCount());
    CellScratch scratch;
    for (quint32 slot = 0; slot < result.size(); ++slot)
        result[slot] = isClosedText(closed.slotCell(slot, scratch).text);
    return result;
}

// Gathers children of all blocks into groups.
class Gathering
{
public:
    Gathering(const QString &caseId, CaseRow firstFetched)
        : m_firstFetched(firstFetched)
    {
        m_wanted.text = caseId.toStdString();
        m_wanted.uuid = uuidFromText(m_wanted.text);
    }

    void add(const CaseSnapshot::Entry &entry)
    {
        const CaseBlock &block = *entry.block;
        std::vector<quint32> found; // by any identifier
        bool isMixed = false;
        for (const CaseIndexColumns &index : block.indices()) {
            std::vector<quint32> rows = rowsPointingAt(index.caseId, m_wanted);
            if (entry.dead)
                std::erase_if(rows, [&entry](quint32 row) { return (*entry.dead)[row]; });
            if (entry.firstRow >= m_firstFetched)
                leaveOutLoaded(rows, block);
            if (rows.empty())
                continue;
            sort(rows, index, block, entry.firstRow);
            isMixed = !found.empty();
            found.insert(found.end(), rows.begin(), rows.end());
        }
        if (isMixed) {
            std::sort(found.begin(), found.end());
            found.erase(std::unique(found.begin(), found.end()), found.end());
        }
        m_children.count += quint32(found.size());
        if (m_firstFetched != noRow && entry.firstRow < m_firstFetched)
            noteLoaded(found, block);
    }

    CaseChildren take()
    {
        for (auto &[key, group] : m_groups)
            m_children.groups.append(std::move(group));
        std::stable_sort(
            m_children.groups.begin(), m_children.groups.end(),
            [](const ChildGroup &a, const ChildGroup &b) { return a.rows.size() > b.rows.size(); });
        return std::move(m_children);
    }

private:
    using Key = std::tuple<std::string, std::string, std::string>; // type, identifier, relationship

    WantedId m_wanted;
    CaseRow m_firstFetched;
    std::unordered_set<std::string> m_loaded; // ids of the children before that row
    CaseChildren m_children;
    std::map<Key, ChildGroup> m_groups; // its nodes stay where they are

    void noteLoaded(const std::vector<quint32> &rows, const CaseBlock &block)
    {
        CellScratch scratch;
        for (const quint32 row : rows)
            m_loaded.emplace(block.field(CaseField::CaseId).cell(row, scratch).text);
    }

    void leaveOutLoaded(std::vector<quint32> &rows, const CaseBlock &block) const
    {
        CellScratch scratch;
        std::erase_if(rows, [&](quint32 row) {
            return m_loaded.contains(std::string(block.field(CaseField::CaseId).cell(row, scratch).text));
        });
    }

    ChildGroup &groupOf(std::string_view type, const std::string &identifier, std::string_view relationship)
    {
        const auto [place, isNew] =
            m_groups.try_emplace({std::string(type), identifier, std::string(relationship)});
        if (isNew) {
            place->second.caseType = textFromUtf8(type);
            place->second.identifier = textFromUtf8(identifier);
            place->second.relationship = textFromUtf8(relationship);
        }
        return place->second;
    }

    void sort(const std::vector<quint32> &rows, const CaseIndexColumns &index, const CaseBlock &block,
              CaseRow firstRow)
    {
        const CaseColumn &types = block.field(CaseField::CaseType);
        const CaseColumn &closed = block.field(CaseField::Closed);
        const std::vector<bool> isClosed = closedSlots(closed);
        std::unordered_map<quint64, ChildGroup *> known; // by the slots of type and relationship
        CellScratch typeScratch;
        CellScratch relationScratch;
        for (const quint32 row : rows) {
            const quint64 place = quint64(types.slotOf(row)) << 32 | index.relationship.slotOf(row);
            ChildGroup *&group = known[place];
            if (!group) {
                group = &groupOf(types.cell(row, typeScratch).text, index.identifier,
                                 index.relationship.cell(row, relationScratch).text);
            }
            group->rows.push_back(firstRow + row);
            group->closed += isClosed[closed.slotOf(row)] ? 1 : 0;
        }
    }
};

} // namespace

KnownCase knownCase(const CaseSnapshot &snapshot, CaseRow row)
{
    const auto text = [&snapshot, row](CaseField field) {
        return snapshot.text(row, ColumnKey::ofField(field));
    };
    CellScratch scratch;
    const Cell closed = snapshot.cell(row, ColumnKey::ofField(CaseField::Closed), scratch);
    return {isClosedText(closed.text) ? KnownCase::State::Closed : KnownCase::State::Open,
            text(CaseField::CaseType), text(CaseField::CaseName), indicesOfCase(snapshot, row)};
}

bool isExtension(const QString &relationship)
{
    return relationship == u"extension";
}

QList<Relative> relativesOf(const QList<IndexFact> &indices, const CaseLookup &find)
{
    QList<Relative> relatives;
    for (const IndexFact &index : indices)
        relatives.append(relativeOf(index, find(index.caseId)));
    return relatives;
}

CasePath pathToRoot(const QString &caseId, const QList<IndexFact> &indices, const CaseLookup &find)
{
    CasePath path;
    QSet<QString> seen{caseId};
    QList<IndexFact> here = indices;
    while (const IndexFact *up = indexUp(here)) {
        if (path.ancestors.size() == longestPath) {
            path.end = CasePath::End::TooLong;
            break;
        }
        const KnownCase known = find(up->caseId);
        path.ancestors.append(relativeOf(*up, known));
        if (seen.contains(up->caseId)) {
            path.end = CasePath::End::Circle;
            break;
        }
        if (!known.isThere()) {
            path.end = CasePath::End::Unknown;
            break;
        }
        seen.insert(up->caseId);
        here = known.indices;
    }
    return path;
}

QStringList CaseChildren::identifiers() const
{
    QStringList names;
    for (const ChildGroup &group : groups) {
        if (!names.contains(group.identifier))
            names << group.identifier;
    }
    return names;
}

CaseChildren childrenOf(const CaseSnapshot &snapshot, const QString &caseId,
                        const std::atomic<bool> &cancelled, CaseRow firstFetched)
{
    if (caseId.isEmpty())
        return {};
    Gathering gathering(caseId, firstFetched);
    for (const CaseSnapshot::Entry &entry : snapshot.entries()) {
        if (cancelled)
            return {};
        gathering.add(entry);
    }
    return gathering.take();
}

} // namespace ccb
