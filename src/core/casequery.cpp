// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casequery.h"

#include "core/casefilter.h"
#include "core/casesort.h"

#include <QThread>

#include <algorithm>
#include <span>
#include <thread>

namespace ccb
{

bool isClosedText(std::string_view text)
{
    return text == "true" || text == "True";
}

bool CaseFilter::isEmpty() const
{
    return caseType.isEmpty() && status == CaseStatus::All && ownerId.isEmpty() &&
           search.trimmed().isEmpty() && conditions.isEmpty();
}

namespace
{

constexpr size_t blocksWorthAThread = 16;

// The rows of a run of blocks that match.
RowMap matchingRows(std::span<const CaseSnapshot::Entry> entries, const CaseFilter &filter,
                    const CaseMatcher &matcher, const std::atomic<bool> &cancelled)
{
    RowMap rows;
    const bool wantsAll = filter.isEmpty();
    for (const CaseSnapshot::Entry &entry : entries) {
        if (cancelled)
            return {};
        const CaseMatcher::Mask mask = wantsAll ? CaseMatcher::Mask() : matcher.match(*entry.block);
        for (quint32 row = 0; row < entry.block->rowCount(); ++row) {
            if ((wantsAll || mask[row]) && !(entry.dead && (*entry.dead)[row]))
                rows.push_back(entry.firstRow + row);
        }
    }
    return rows;
}

} // namespace

RowMap runCaseQuery(const CaseSnapshot &snapshot, const CaseQuery &query, const OwnerDirectory &owners,
                    const std::atomic<bool> &cancelled)
{
    const CaseMatcher matcher(query.filter, owners);
    const std::span<const CaseSnapshot::Entry> entries(snapshot.entries());
    const auto cores = size_t(std::max(1, QThread::idealThreadCount()));
    const size_t shares = std::clamp<size_t>(entries.size() / blocksWorthAThread, 1, cores);

    // Each share goes to a thread of its own, the first to this one.
    std::vector<RowMap> found(shares);
    std::vector<std::thread> threads;
    const auto findShare = [&](size_t share) {
        const size_t begin = entries.size() * share / shares;
        const size_t end = entries.size() * (share + 1) / shares;
        found[share] = matchingRows(entries.subspan(begin, end - begin), query.filter, matcher, cancelled);
    };
    for (size_t share = 1; share < shares; ++share)
        threads.emplace_back(findShare, share);
    findShare(0);
    for (std::thread &thread : threads)
        thread.join();

    RowMap rows = std::move(found.front());
    for (size_t share = 1; share < shares; ++share)
        rows.insert(rows.end(), found[share].begin(), found[share].end());
    sortRows(rows, snapshot, query.sort, owners, cancelled);
    return rows;
}

} // namespace ccb
