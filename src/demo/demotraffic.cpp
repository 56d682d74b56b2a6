// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demotraffic.h"

#include <QMutexLocker>

#include <algorithm>

namespace ccb
{

void DemoTraffic::record(const QString &request)
{
    const QMutexLocker lock(&m_mutex);
    m_requests.append(request);
}

QStringList DemoTraffic::requests() const
{
    const QMutexLocker lock(&m_mutex);
    return m_requests;
}

void DemoTraffic::answerOnce(const QString &part, const DemoServer::Answer &answer, int times)
{
    if (times < 1)
        return;
    const QMutexLocker lock(&m_mutex);
    m_prepared.push_back({part, answer, times});
}

std::optional<DemoServer::Answer> DemoTraffic::takeAnswer(const QString &target)
{
    const QMutexLocker lock(&m_mutex);
    const auto found =
        std::find_if(m_prepared.begin(), m_prepared.end(),
                     [&target](const Prepared &prepared) { return target.contains(prepared.part); });
    if (found == m_prepared.end())
        return std::nullopt;
    const DemoServer::Answer answer = found->answer;
    if (--found->times == 0)
        m_prepared.erase(found);
    return answer;
}

void DemoTraffic::mendFaults()
{
    const QMutexLocker lock(&m_mutex);
    m_faultsMended = true;
}

bool DemoTraffic::areFaultsMended() const
{
    const QMutexLocker lock(&m_mutex);
    return m_faultsMended;
}

} // namespace ccb
