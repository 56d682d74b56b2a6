// SPDX-License-Identifier: GPL-3.0-or-later
#include "busywatch.h"

#include <algorithm>
#include <ctime>

namespace ccb::bench
{

namespace
{

double threadMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

} // namespace

BusyWatch::BusyWatch()
    : m_work(threadMilliseconds())
{
    m_clock.start();
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
    m_timer.start(1);
}

void BusyWatch::look()
{
    const double work = threadMilliseconds();
    m_longest = std::max(m_longest, double(m_clock.nsecsElapsed()) / 1e6);
    m_longestWork = std::max(m_longestWork, work - m_work);
    m_work = work;
    m_clock.restart();
}

} // namespace ccb::bench
