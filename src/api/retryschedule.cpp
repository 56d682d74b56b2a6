// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/retryschedule.h"

#include <QRandomGenerator>

#include <algorithm>

namespace ccb
{

namespace
{

using std::chrono::milliseconds;

constexpr qsizetype believedThrottles = 3;

milliseconds shareOf(milliseconds time, double from, double to)
{
    const double share = from + (to - from) * QRandomGenerator::global()->generateDouble();
    return milliseconds(qint64(double(time.count()) * share));
}

} // namespace

std::optional<milliseconds> RetrySchedule::waitAfter(const RequestFault &fault)
{
    if (!fault.mayPass)
        return std::nullopt;
    if (fault.error.kind == Error::Kind::Throttled || fault.retryAfter)
        return patience(fault);
    if (m_stumbles >= m_limits.retryWaits.size())
        return std::nullopt;
    return shareOf(m_limits.retryWaits.at(m_stumbles++), 0.8, 1.2);
}

std::optional<milliseconds> RetrySchedule::patience(const RequestFault &fault)
{
    // A server that names no time, or names one again and again that is too short, is given growing ones.
    milliseconds wait = fault.retryAfter.value_or(milliseconds(0));
    const bool isBelievable = fault.retryAfter && m_throttles < believedThrottles;
    if (!isBelievable) {
        if (m_limits.retryWaits.isEmpty())
            return std::nullopt;
        const qsizetype step = m_throttles - (fault.retryAfter ? believedThrottles : 0);
        wait = std::max(wait, m_limits.retryWaits.at(std::min(step, m_limits.retryWaits.size() - 1)));
    }
    ++m_throttles;
    wait += std::min(shareOf(wait, 0.0, 0.1), milliseconds(1000));
    m_patience += wait;
    return m_patience <= m_limits.longestPatience ? std::optional(wait) : std::nullopt;
}

} // namespace ccb
