// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/accesscheck.h"

#include "api/apiservice.h"

#include <algorithm>

namespace ccb
{

AccessCheck::AccessCheck(ApiService &service, AccessAsk ask, QObject *parent)
    : QObject(parent)
{
    start(service, ask);
}

AccessCheck::AccessCheck(std::unique_ptr<ApiService> service, QObject *parent)
    : QObject(parent)
    , m_service(std::move(service))
{
    start(*m_service, AccessAsk::Everything);
}

AccessCheck::~AccessCheck()
{
    if (!m_job)
        return;
    m_job->disconnect(this);
    m_job->abort();
}

void AccessCheck::start(ApiService &service, AccessAsk ask)
{
    m_job = service.checkAccess(ask);
    connect(m_job, &AccessCheckJob::found, this, &AccessCheck::take);
    connect(m_job, &AccessCheckJob::finished, this, &AccessCheck::end);
    connect(m_job, &QObject::destroyed, this, &AccessCheck::end); // the session was left
}

void AccessCheck::take(const AccessFinding &finding)
{
    const auto known =
        std::find_if(m_findings.begin(), m_findings.end(),
                     [&finding](const AccessFinding &earlier) { return earlier.probe == finding.probe; });
    if (known != m_findings.end())
        *known = finding;
    else
        m_findings.append(finding);
    Q_EMIT found(finding);
}

void AccessCheck::end()
{
    if (!m_running)
        return;
    m_running = false;
    m_service.reset(); // and the secret with it
    Q_EMIT finished();
}

} // namespace ccb
