// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casequery.h"

#include "core/casechecker.h"
#include "core/casefilter.h"
#include "core/casesort.h"

#include <QCoreApplication>
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

std::optional<QString> statusWord(std::string_view text)
{
    if (isClosedText(text))
        return QCoreApplication::translate("ccb::CaseStatus", "Closed");
    if (text == "false" || text == "False")
        return QCoreApplication::translate("ccb::CaseStatus", "Open");
    return std::nullopt;
}

bool CaseFilter::isEmpty() const
{
    return caseType.isEmpty() && status == CaseStatus::All && ownerId.isEmpty() &&
           search.trimmed().isEmpty() && conditions.isEmpty() && checks.isEmpty();
}

namespace
{

constexpr size_t blocksWorthAThread = 16;

bool isDead(const CaseSnapshot::Entry &entry, quint32 row)
{
    return entry.dead && (*entry.dead)[row];
}

// One byte a row of the snapshot, 1: all checks find something. Empty: there are none.
CaseChecker::Marks markedByAll(const QList<CaseCheck> &checks, const CaseSnapshot &snapshot,
                               const OwnerDirectory &owners, const std::atomic<bool> &cancelled)
{
    CaseChecker::Marks marks;
    CaseChecker checker(snapshot, owners, cancelled);
    for (const CaseCheck check : checks) {
        const CaseChecker::Marks found = checker.find(check);
        if (marks.empty())
            marks = found;
        for (size_t row = 0; row < marks.size(); ++row)
            marks[row] &= found[row];
    }
    return marks;
}

// The rows of a run of blocks that match. `marks`: as above.
RowMap matchingRowsOf(std::span<const CaseSnapshot::Entry> entries, const CaseFilter &filter,
                      const CaseMatcher &matcher, const CaseChecker::Marks &marks,
                      const std::atomic<bool> &cancelled)
{
    RowMap rows;
    const bool wantsAll = filter.isEmpty();
    size_t most = 0;
    for (const CaseSnapshot::Entry &entry : entries)
        most += entry.block->rowCount();
    rows.reserve(most); // growing it step by step takes as long as the filter itself
    for (const CaseSnapshot::Entry &entry : entries) {
        if (cancelled)
            return {};
        const CaseMatcher::Mask mask = wantsAll ? CaseMatcher::Mask() : matcher.match(*entry.block);
        for (quint32 row = 0; row < entry.block->rowCount(); ++row) {
            if ((wantsAll || mask[row]) && (marks.empty() || marks[entry.firstRow + row]) &&
                !isDead(entry, row))
                rows.push_back(entry.firstRow + row);
        }
    }
    return rows;
}

// The earlier rows but for those that a newer version of their case has replaced since. Both run through the
// blocks in step.
RowMap rowsStillAlive(const ShownCases &earlier, const CaseSnapshot &snapshot)
{
    RowMap rows;
    rows.reserve(earlier.rows.size());
    auto row = earlier.rows.begin();
    const std::span<const CaseSnapshot::Entry> entries(snapshot.entries());
    for (const CaseSnapshot::Entry &entry : entries.first(earlier.snapshot.entries().size())) {
        const auto end = std::lower_bound(row, earlier.rows.end(), entry.firstRow + entry.block->rowCount());
        for (; row != end; ++row) {
            if (!isDead(entry, *row - entry.firstRow))
                rows.push_back(*row);
        }
    }
    return rows;
}

} // namespace

RowMap matchingRows(const CaseSnapshot &snapshot, const CaseFilter &filter, const OwnerDirectory &owners,
                    const std::atomic<bool> &cancelled, const ShownCases *earlier)
{
    const CaseMatcher matcher(filter, owners);
    const CaseChecker::Marks marks = markedByAll(filter.checks, snapshot, owners, cancelled);
    if (!filter.checks.isEmpty())
        earlier = nullptr;
    const size_t known = earlier ? earlier->snapshot.entries().size() : 0;
    const auto entries = std::span<const CaseSnapshot::Entry>(snapshot.entries()).subspan(known);
    const auto cores = size_t(std::max(1, QThread::idealThreadCount()));
    const size_t shares = std::clamp<size_t>(entries.size() / blocksWorthAThread, 1, cores);

    // Each share goes to a thread of its own, the first to this one.
    std::vector<RowMap> found(shares);
    std::vector<std::thread> threads;
    const auto findShare = [&](size_t share) {
        const size_t begin = entries.size() * share / shares;
        const size_t end = entries.size() * (share + 1) / shares;
        found[share] = matchingRowsOf(entries.subspan(begin, end - begin), filter, matcher, marks, cancelled);
    };
    for (size_t share = 1; share < shares; ++share)
        threads.emplace_back(findShare, share);
    findShare(0);
    for (std::thread &thread : threads)
        thread.join();

    RowMap rows = earlier ? rowsStillAlive(*earlier, snapshot) : RowMap();
    for (const RowMap &part : found)
        rows.insert(rows.end(), part.begin(), part.end());
    return rows;
}

RowMap runCaseQuery(const CaseSnapshot &snapshot, const CaseQuery &query, const OwnerDirectory &owners,
                    const std::atomic<bool> &cancelled)
{
    RowMap rows = matchingRows(snapshot, query.filter, owners, cancelled);
    sortRows(rows, snapshot, query.sort, owners, cancelled);
    return rows;
}

} // namespace ccb
