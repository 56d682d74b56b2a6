// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casecheck.h"
#include "core/casesnapshot.h"
#include "core/ownerdirectory.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace ccb
{

// Counts on a worker thread how many cases each check finds, and tells each count as it comes. The newest
// start counts; the one before it stops. GUI thread.
class CaseCheckCounter : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaseCheckCounter)

public:
    explicit CaseCheckCounter(QObject *parent);
    ~CaseCheckCounter() override;

    void start(const CaseSnapshot &snapshot, const OwnerDirectory &owners);
    void cancel();

Q_SIGNALS:
    void counted(ccb::CaseCheck check, quint32 cases);

private:
    std::shared_ptr<std::atomic<bool>> m_cancelled; // of the run that counts; null: none
};

} // namespace ccb
