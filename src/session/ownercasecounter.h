// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ownercases.h"
#include "session/latestrun.h"

#include <QObject>

namespace ccb
{

// Counts the cases of an owner by type on a worker thread. The newest question counts: an older one that
// still runs is stopped, and its answer dropped. GUI thread; owned by the pane that asks.
class OwnerCaseCounter : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OwnerCaseCounter)

public:
    explicit OwnerCaseCounter(QObject *parent);
    ~OwnerCaseCounter() override;

    void count(const CaseSnapshot &snapshot, const QString &ownerId);
    void stop();

Q_SIGNALS:
    void counted(const QString &ownerId, const QList<ccb::OwnedCases> &cases);

private:
    LatestRun<QList<OwnedCases>> m_run;
};

} // namespace ccb
