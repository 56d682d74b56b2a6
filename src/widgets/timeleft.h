// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cmath>

namespace ccb
{

// How long something will take yet, from how fast it went: the last ten seconds or so count most, so that the
// answer neither jumps nor lags far behind. Times are milliseconds since whenever.
class TimeLeft
{
public:
    void restart(qint64 now, qint64 done)
    {
        m_begin = m_last = now;
        m_done = done;
        m_perMillisecond = 0;
    }

    void add(qint64 now, qint64 done)
    {
        const qint64 passed = now - m_last;
        if (passed < shortestStep)
            return;
        const double speed = double(done - m_done) / double(passed);
        const double weight = m_perMillisecond > 0 ? 1 - std::exp(-double(passed) / memory) : 1;
        m_perMillisecond += weight * (speed - m_perMillisecond);
        m_last = now;
        m_done = done;
    }

    // -1: too early to tell, or nothing moves.
    int seconds(qint64 total) const
    {
        if (m_last - m_begin < tooEarly || m_perMillisecond <= 0 || total < m_done)
            return -1;
        return int(std::ceil(double(total - m_done) / m_perMillisecond / 1000));
    }

private:
    static constexpr qint64 shortestStep = 250;
    static constexpr qint64 tooEarly = 1500;
    static constexpr double memory = 10'000;
    qint64 m_begin = 0;
    qint64 m_last = 0;
    qint64 m_done = 0;
    double m_perMillisecond = 0; // 0: not known yet
};

} // namespace ccb
