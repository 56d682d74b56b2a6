// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ownercases.h"

#include "core/casequery.h"
#include "core/utf8text.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace ccb
{

namespace
{

// Which rows of a block the owner has. Most blocks are told by a look at the distinct owners.
std::vector<quint32> rowsOfOwner(const CaseColumn &owners, const std::string &ownerId)
{
    std::vector<quint8> hits(owners.slotCount(), 0);
    bool any = false;
    CellScratch scratch;
    for (quint32 slot = 0; slot < hits.size(); ++slot) {
        hits[slot] = owners.slotCell(slot, scratch).text == ownerId ? 1 : 0;
        any = any || hits[slot] != 0;
    }
    std::vector<quint32> rows;
    for (quint32 row = 0; any && row < owners.rowCount(); ++row) {
        if (hits[owners.slotOf(row)] != 0)
            rows.push_back(row);
    }
    return rows;
}

} // namespace

QList<OwnedCases> casesOfOwner(const CaseSnapshot &snapshot, const QString &ownerId,
                               const std::atomic<bool> &cancelled)
{
    const std::string id = ownerId.toStdString();
    std::unordered_map<std::string, OwnedCases> byType;
    CellScratch scratch;
    for (const CaseSnapshot::Entry &entry : snapshot.entries()) {
        if (cancelled)
            return {};
        for (const quint32 row : rowsOfOwner(entry.block->field(CaseField::OwnerId), id)) {
            if (entry.dead && (*entry.dead)[row])
                continue;
            const bool isClosed = isClosedText(entry.block->field(CaseField::Closed).cell(row, scratch).text);
            OwnedCases &count =
                byType[std::string(entry.block->field(CaseField::CaseType).cell(row, scratch).text)];
            ++(isClosed ? count.closed : count.open);
        }
    }
    QList<OwnedCases> counts;
    for (const auto &[type, count] : byType)
        counts.append({textFromUtf8(type), count.open, count.closed});
    std::sort(counts.begin(), counts.end(), [](const OwnedCases &a, const OwnedCases &b) {
        return a.all() != b.all() ? a.all() > b.all() : a.caseType < b.caseType;
    });
    return counts;
}

} // namespace ccb
