// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefilter.h"
#include "core/caseidindex.h"
#include "core/caseidset.h"
#include "core/casesnapshot.h"

#include <QStringList>

#include <vector>

namespace ccb
{

// Says which cases of the pages that come from the server are wanted, each once. Used by one thread at a
// time.
class CasePick
{
    Q_DISABLE_COPY_MOVE(CasePick)

public:
    CasePick() = default;
    virtual ~CasePick() = default;

    // Row numbers of the block: what is wanted of it and has not been picked before.
    virtual std::vector<quint32> pick(const CaseBlock &block) = 0;

    qint64 seen() const { return m_seen; } // different cases that have come, wanted or not

protected:
    qint64 m_seen = 0;
};

// All that match a filter; of a case that has changed and comes again, the first that matches. Holds the ids
// of all that came, and no case.
class MatchingCases final : public CasePick
{
public:
    // The checks of the filter are not made: they find their faults among all cases, of which none are held.
    MatchingCases(const CaseFilter &filter, const OwnerDirectory &owners);

    std::vector<quint32> pick(const CaseBlock &block) override;

private:
    CaseMatcher m_matcher;
    CaseIdSet m_picked;
    CaseIdSet m_passedOver; // did not match when they came; may since
};

// The cases that stand in certain rows of a table, as they are on the server now.
class WantedRows final : public CasePick
{
public:
    explicit WantedRows(const ShownCases &cases); // takes its time for many rows

    std::vector<quint32> pick(const CaseBlock &block) override;

    qint64 count() const { return m_count; }            // different cases
    qint64 left() const { return m_count - m_settled; } // neither picked nor given up
    // The next ones of those that are left, in the order of the table. Each is named once.
    QStringList nextIds(qsizetype most);
    void giveUp(const QStringList &ids); // the server does not have them

private:
    ShownCases m_cases;
    CaseIdIndex m_index;        // of the wanted rows
    std::vector<bool> m_isLeft; // one a row of the snapshot
    qint64 m_count = 0;
    qint64 m_settled = 0;
    size_t m_next = 0; // in m_cases.rows: where nextIds() goes on

    bool settle(std::string_view caseId); // false: it is not wanted, or settled already
};

} // namespace ccb
