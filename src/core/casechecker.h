// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casecheck.h"
#include "core/caseidindex.h"
#include "core/casesnapshot.h"
#include "core/ownerdirectory.h"

#include <atomic>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ccb
{

// Runs checks over a snapshot. Made and used on one worker thread, which it may give helpers. What several
// checks need is worked out once.
class CaseChecker
{
    Q_DISABLE_COPY_MOVE(CaseChecker)

public:
    // One byte a row of the snapshot, 1: the check finds something. Of replaced rows, whatever.
    using Marks = std::vector<quint8>;

    // All must outlive this. `now`: microseconds since 1970 UTC. When `cancelled` becomes true, all ends
    // early with nothing of use.
    CaseChecker(const CaseSnapshot &snapshot, const OwnerDirectory &owners,
                const std::atomic<bool> &cancelled);
    CaseChecker(const CaseSnapshot &snapshot, const OwnerDirectory &owners,
                const std::atomic<bool> &cancelled, std::int64_t now);

    Marks find(CaseCheck check);
    quint32 count(CaseCheck check); // cases, without the replaced rows

private:
    // How many cases have a property, and a value of it that looks like...
    struct Sorts {
        quint32 filled = 0;
        quint32 dates = 0;
        quint32 places = 0;
    };
    using SortsOfProperties = std::map<std::string, Sorts, std::less<>>;

    const CaseSnapshot &m_snapshot;
    const OwnerDirectory &m_owners;
    const std::atomic<bool> &m_cancelled;
    std::int64_t m_now;
    std::optional<CaseIdIndex> m_ids;
    std::optional<SortsOfProperties> m_sorts;

    void markOwners(Owner::Kind kind, Marks &marks) const;
    void unmarkClosed(Marks &marks) const;
    void markIndices(CaseCheck check, Marks &marks);
    void markDoubleExternalIds(Marks &marks) const;
    void markImpossible(CaseCheck check, Marks &marks);

    const CaseIdIndex &ids();
    const SortsOfProperties &sorts();
    bool isClosed(CaseRow row) const;
};

} // namespace ccb
