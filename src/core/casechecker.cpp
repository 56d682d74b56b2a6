// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casechecker.h"

#include "core/casequery.h"
#include "core/shares.h"
#include "core/texthash.h"
#include "core/utf8text.h"
#include "core/valuesorts.h"

#include <QDateTime>

#include <algorithm>
#include <limits>

namespace ccb
{

namespace
{

constexpr size_t blocksWorthAThread = 16;

constexpr std::int64_t microsecondsPerDay = 86'400'000'000;
constexpr std::int64_t year1900 = -25567 * microsecondsPerDay;
constexpr std::int64_t year2000 = 10957 * microsecondsPerDay;
constexpr std::int64_t twentyYears = 7305 * microsecondsPerDay;

constexpr std::array eventFields{CaseField::DateOpened, CaseField::DateModified, CaseField::DateClosed};

using Hits = std::vector<quint8>; // one a slot

void mark(const CaseColumn &column, const Hits &hits, CaseRow firstRow, CaseChecker::Marks &marks)
{
    for (quint32 row = 0; row < column.rowCount(); ++row)
        marks[firstRow + row] |= hits[column.slotOf(row)];
}

// Marks the rows whose value has text and is wrong. Each distinct value is looked at once.
template <typename Predicate>
void markWhere(const CaseColumn &column, Predicate isWrong, CaseRow firstRow, CaseChecker::Marks &marks)
{
    Hits hits(column.slotCount(), 0);
    CellScratch scratch;
    bool any = false;
    for (quint32 slot = 0; slot < hits.size(); ++slot) {
        const std::string_view text = column.slotCell(slot, scratch).text;
        hits[slot] = !text.empty() && isWrong(text) ? 1 : 0;
        any = any || hits[slot];
    }
    if (any)
        mark(column, hits, firstRow, marks);
}

bool isReplaced(const CaseSnapshot::Entry &entry, quint32 row)
{
    return entry.dead && (*entry.dead)[row];
}

struct IdOfType {
    quint64 hash;
    CaseRow row;
};

} // namespace

CaseChecker::CaseChecker(const CaseSnapshot &snapshot, const OwnerDirectory &owners,
                         const std::atomic<bool> &cancelled)
    : CaseChecker(snapshot, owners, cancelled, QDateTime::currentMSecsSinceEpoch() * 1000)
{
}

CaseChecker::CaseChecker(const CaseSnapshot &snapshot, const OwnerDirectory &owners,
                         const std::atomic<bool> &cancelled, std::int64_t now)
    : m_snapshot(snapshot)
    , m_owners(owners)
    , m_cancelled(cancelled)
    , m_now(now)
{
}

CaseChecker::Marks CaseChecker::find(CaseCheck check)
{
    Marks marks(m_snapshot.rowCount(), 0);
    switch (check) {
    case CaseCheck::UnknownOwner:
        markOwners(Owner::Kind::Unknown, marks);
        break;
    case CaseCheck::DeactivatedOwner:
        markOwners(Owner::Kind::DeactivatedWorker, marks);
        unmarkClosed(marks);
        break;
    case CaseCheck::IndexToMissing:
    case CaseCheck::IndexToClosed:
        markIndices(check, marks);
        break;
    case CaseCheck::DoubleExternalId:
        markDoubleExternalIds(marks);
        break;
    case CaseCheck::ImpossibleDate:
    case CaseCheck::ImpossibleGps:
        markImpossible(check, marks);
        break;
    }
    return marks;
}

quint32 CaseChecker::count(CaseCheck check)
{
    const Marks marks = find(check);
    quint32 cases = 0;
    for (const CaseSnapshot::Entry &entry : m_snapshot.entries()) {
        for (quint32 row = 0; row < entry.block->rowCount(); ++row)
            cases += marks[entry.firstRow + row] != 0 && !isReplaced(entry, row) ? 1 : 0;
    }
    return cases;
}

void CaseChecker::markOwners(Owner::Kind kind, Marks &marks) const
{
    if (m_owners.isEmpty())
        return; // the lists are not here: nothing is known
    const auto isOfKind = [this, kind](std::string_view id) {
        // "-" is the owner of cases that have their host's.
        return id != "-" && m_owners.owner(textFromUtf8(id)).kind == kind;
    };
    for (const CaseSnapshot::Entry &entry : m_snapshot.entries()) {
        if (m_cancelled)
            return;
        markWhere(entry.block->field(CaseField::OwnerId), isOfKind, entry.firstRow, marks);
    }
}

void CaseChecker::unmarkClosed(Marks &marks) const
{
    CellScratch scratch;
    for (const CaseSnapshot::Entry &entry : m_snapshot.entries()) {
        const CaseColumn &closed = entry.block->field(CaseField::Closed);
        for (quint32 row = 0; row < entry.block->rowCount(); ++row) {
            quint8 &marked = marks[entry.firstRow + row];
            if (marked && isClosedText(closed.cell(row, scratch).text))
                marked = 0;
        }
    }
}

void CaseChecker::markIndices(CaseCheck check, Marks &marks)
{
    const CaseIdIndex &known = ids();
    const auto isWrong = [&](std::string_view id) {
        const CaseRow row = known.find(m_snapshot, id);
        return check == CaseCheck::IndexToMissing ? row == noRow : row != noRow && isClosed(row);
    };
    for (const CaseSnapshot::Entry &entry : m_snapshot.entries()) {
        if (m_cancelled)
            return;
        for (const CaseIndexColumns &index : entry.block->indices())
            markWhere(index.caseId, isWrong, entry.firstRow, marks);
    }
    if (check == CaseCheck::IndexToClosed)
        unmarkClosed(marks); // a closed case below a closed one is as it should be
}

void CaseChecker::markDoubleExternalIds(Marks &marks) const
{
    std::vector<IdOfType> known;
    CellScratch typeScratch;
    CellScratch idScratch;
    for (const CaseSnapshot::Entry &entry : m_snapshot.entries()) {
        if (m_cancelled)
            return;
        const CaseColumn &type = entry.block->field(CaseField::CaseType);
        const CaseColumn &id = entry.block->field(CaseField::ExternalId);
        for (quint32 row = 0; row < entry.block->rowCount(); ++row) {
            const std::string_view text = id.cell(row, idScratch).text;
            if (!text.empty() && !isReplaced(entry, row))
                known.push_back(
                    {textHash(text, textHash(type.cell(row, typeScratch).text)), entry.firstRow + row});
        }
    }
    std::sort(known.begin(), known.end(),
              [](const IdOfType &a, const IdOfType &b) { return a.hash < b.hash; });

    const ColumnKey typeKey = ColumnKey::ofField(CaseField::CaseType);
    const ColumnKey idKey = ColumnKey::ofField(CaseField::ExternalId);
    const auto textsOf = [&](CaseRow row) {
        return std::pair(std::string(m_snapshot.cell(row, typeKey, typeScratch).text),
                         std::string(m_snapshot.cell(row, idKey, idScratch).text));
    };
    for (auto begin = known.begin(); begin != known.end() && !m_cancelled;) {
        auto end =
            std::find_if(begin, known.end(), [&](const IdOfType &id) { return id.hash != begin->hash; });
        if (end - begin == 1) {
            begin = end;
            continue;
        }
        // Nearly always all of them; the others have the same hash by chance and come next.
        const auto first = textsOf(begin->row);
        const auto others =
            std::partition(begin, end, [&](const IdOfType &id) { return textsOf(id.row) == first; });
        if (others - begin > 1) {
            for (auto it = begin; it != others; ++it)
                marks[it->row] = 1;
        }
        begin = others;
    }
}

void CaseChecker::markImpossible(CaseCheck check, Marks &marks)
{
    const bool isDate = check == CaseCheck::ImpossibleDate;
    const SortsOfProperties &known = sorts();
    const auto isWrongEvent = [this](std::string_view text) {
        return !isDateBetween(text, year2000, m_now + 2 * microsecondsPerDay);
    };
    const auto isWrong = [this, isDate](std::string_view text) {
        if (!hasDigit(text))
            return false; // "unknown" was meant so
        return isDate ? !isDateBetween(text, year1900, m_now + twentyYears)
                      : !looksLikeGps(text) || !isPlaceOnEarth(text);
    };
    const auto &entries = m_snapshot.entries();
    const size_t shares = sharesFor(entries.size(), blocksWorthAThread);
    runShares(shares, [&](size_t share) {
        const size_t end = entries.size() * (share + 1) / shares;
        for (size_t i = entries.size() * share / shares; i < end && !m_cancelled; ++i) {
            const CaseBlock &block = *entries[i].block;
            for (const CasePropertyColumn &property : block.properties()) {
                const Sorts &of = known.find(property.name)->second;
                if ((isDate ? of.dates : of.places) * 2ull > of.filled)
                    markWhere(property.values, isWrong, entries[i].firstRow, marks);
            }
            if (!isDate)
                continue;
            for (const CaseField field : eventFields)
                markWhere(block.field(field), isWrongEvent, entries[i].firstRow, marks);
        }
    });
}

const CaseIdIndex &CaseChecker::ids()
{
    if (!m_ids) {
        m_ids.emplace();
        for (const CaseSnapshot::Entry &entry : m_snapshot.entries()) {
            for (quint32 row = 0; row < entry.block->rowCount() && !m_cancelled; ++row)
                m_ids->insert(m_snapshot, entry.firstRow + row);
        }
    }
    return *m_ids;
}

const CaseChecker::SortsOfProperties &CaseChecker::sorts()
{
    if (m_sorts)
        return *m_sorts;
    const auto &entries = m_snapshot.entries();
    std::vector<SortsOfProperties> found(sharesFor(entries.size(), blocksWorthAThread));
    runShares(found.size(), [&](size_t share) {
        std::vector<quint32> counts;
        CellScratch scratch;
        const size_t end = entries.size() * (share + 1) / found.size();
        for (size_t i = entries.size() * share / found.size(); i < end; ++i) {
            for (const CasePropertyColumn &property : entries[i].block->properties()) {
                Sorts &sorts = found[share][property.name];
                if (m_cancelled)
                    continue; // the names are all that is still wanted
                const CaseColumn &column = property.values;
                counts.assign(column.slotCount(), 0);
                for (quint32 row = 0; row < column.rowCount(); ++row) {
                    if (!isReplaced(entries[i], row))
                        ++counts[column.slotOf(row)];
                }
                for (quint32 slot = 0; slot < counts.size(); ++slot) {
                    const std::string_view text = column.slotCell(slot, scratch).text;
                    if (text.empty() || counts[slot] == 0)
                        continue;
                    sorts.filled += counts[slot];
                    if (looksLikeDate(text))
                        sorts.dates += counts[slot];
                    else if (looksLikeGps(text))
                        sorts.places += counts[slot];
                }
            }
        }
    });
    m_sorts.emplace();
    for (const SortsOfProperties &part : found) {
        for (const auto &[name, sorts] : part) {
            Sorts &all = (*m_sorts)[name];
            all.filled += sorts.filled;
            all.dates += sorts.dates;
            all.places += sorts.places;
        }
    }
    return *m_sorts;
}

bool CaseChecker::isClosed(CaseRow row) const
{
    CellScratch scratch;
    return isClosedText(m_snapshot.cell(row, ColumnKey::ofField(CaseField::Closed), scratch).text);
}

} // namespace ccb
