// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casequery.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace ccb
{

// Works out on a worker thread which rows a query shows. One run at a time: a new query stops the one that
// runs, new cases let it end first and are then added to its rows, so that a fast stream of pages never
// starves the table. Owned by the session, on its thread.
class CaseQueryRunner : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaseQueryRunner)

public:
    explicit CaseQueryRunner(QObject *parent);
    ~CaseQueryRunner() override;

    // The query, the owners' names or the store are others: what runs is of no use any more.
    void restart(const CaseSnapshot &snapshot, const CaseQuery &query, const OwnerDirectory &owners);
    // Another order of the same rows. Names may have come since: an order by them has not been asked for yet.
    void resort(const CaseSort &sort, const OwnerDirectory &owners);
    // There are more cases for the same query.
    void extend(const CaseSnapshot &snapshot);
    bool isRunning() const { return m_cancelled != nullptr; }

Q_SIGNALS:
    // The rows of the newest query.
    void finished(const ccb::ShownCases &cases);

private:
    CaseSnapshot m_snapshot;
    CaseQuery m_query;
    OwnerDirectory m_owners;
    // What the filter found when it ran last, in the order of arrival. Shared, since a copy of a million rows
    // for each page would hold up the window. Null: nothing yet.
    std::shared_ptr<const ShownCases> m_matching;
    bool m_again = false;
    std::shared_ptr<std::atomic<bool>> m_cancelled; // of the run that counts; null: none

    void run();
    void cancel();
};

} // namespace ccb
