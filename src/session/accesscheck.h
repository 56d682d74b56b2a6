// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accessfinding.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <memory>

namespace ccb
{

class AccessCheckJob;
class ApiService;

// One look at what a secret may do, made by Session::checkAccess(). Starts by itself, hands out each finding
// as it comes, and ends with finished(), also when the session is left meanwhile; deleting it ends it in
// silence. The secret of an attempt that failed lives in it, and no longer than the check. A child of whoever
// shows it, on the session's thread.
class AccessCheck : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccessCheck)

public:
    AccessCheck(ApiService &service, AccessAsk ask, QObject *parent);
    AccessCheck(std::unique_ptr<ApiService> service, QObject *parent); // of an attempt that failed
    ~AccessCheck() override;

    bool isRunning() const { return m_running; }
    // So far; once it has finished, one for each probe, unless the session was left.
    const QList<AccessFinding> &findings() const { return m_findings; }

Q_SIGNALS:
    void found(const ccb::AccessFinding &finding); // a later one of the same probe counts
    void finished();

private:
    std::unique_ptr<ApiService> m_service; // null: the session's is used
    QPointer<AccessCheckJob> m_job;
    QList<AccessFinding> m_findings;
    bool m_running = true;

    void start(ApiService &service, AccessAsk ask);
    void take(const AccessFinding &finding);
    void end();
};

} // namespace ccb
