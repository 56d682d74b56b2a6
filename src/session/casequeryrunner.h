// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casequery.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace ccb
{

// Works out on a worker thread which rows a query shows. One run at a time: a new query stops the one that
// runs, new cases let it end first and then run it again, so that a fast stream of pages never starves the
// table. Owned by the session, on its thread.
class CaseQueryRunner : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaseQueryRunner)

public:
    explicit CaseQueryRunner(QObject *parent);
    ~CaseQueryRunner() override;

    // The query or the owners' names are others: what runs is of no use any more.
    void restart(const CaseSnapshot &snapshot, const CaseQuery &query, const OwnerDirectory &owners);
    // There are more cases for the same query.
    void extend(const CaseSnapshot &snapshot);
    bool isRunning() const { return m_cancelled != nullptr; }

Q_SIGNALS:
    // The rows of the newest query; `snapshot` is the one they belong to.
    void finished(const ccb::CaseSnapshot &snapshot, const ccb::RowMap &rows);

private:
    CaseSnapshot m_snapshot;
    CaseQuery m_query;
    OwnerDirectory m_owners;
    bool m_again = false;
    std::shared_ptr<std::atomic<bool>> m_cancelled; // of the run that counts; null: none

    void run();
    void cancel();
};

} // namespace ccb
