// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/caseidindex.h"
#include "core/casesnapshot.h"
#include "core/ownerdirectory.h"

#include <QString>
#include <QStringView>

#include <array>
#include <atomic>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ccb
{

// What is probably wrong with a case. Whether it is, is found by looking at all cases that are loaded, not
// at those alone that other filters leave.
enum class CaseCheck : quint8 {
    UnknownOwner,     // the owner's id is in none of the lists of users, groups and locations
    DeactivatedOwner, // an open case of a mobile worker who was deactivated: nobody has it on a phone
    IndexToMissing,   // an index points at a case that is not loaded; says something when all are
    IndexToClosed,    // an open case has an index to a closed one
    DoubleExternalId, // another case of the same type has the same external_id: an import finds both
    ImpossibleDate,   // see below
    ImpossibleGps,
};
inline constexpr std::array allCaseChecks{CaseCheck::UnknownOwner,     CaseCheck::DeactivatedOwner,
                                          CaseCheck::IndexToMissing,   CaseCheck::IndexToClosed,
                                          CaseCheck::DoubleExternalId, CaseCheck::ImpossibleDate,
                                          CaseCheck::ImpossibleGps};
// Dates: the times when a case was opened, modified and closed, if they are before 2000 or later than two
// days from now; and properties most of whose values are dates, where the value has a digit and is no date
// that there is (2024-02-31, 31/12/2020, 99), or lies before 1900 or more than 20 years ahead.
// GPS: properties most of whose values are "latitude longitude altitude accuracy" (the last two may be left
// out), where the value has a digit and is not of that form, or lies beyond 90 or 180 degrees, or at 0 0.

// The check's name in settings ("unknown-owner"), and the inverse.
QString checkName(CaseCheck check);
std::optional<CaseCheck> checkFromName(QStringView name);
// What a person reads: tr("Unknown owner").
QString checkTitle(CaseCheck check);

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
