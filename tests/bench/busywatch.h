// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

namespace ccb::bench
{

// Finds the longest time in which this thread's event loop did not turn: what a key press may have to wait
// for. It looks each millisecond, rather than as often as it can, so that it takes no time away itself.
class BusyWatch
{
public:
    BusyWatch();

    double longest() const { return m_longest; }         // milliseconds, waits for a core included
    double longestWork() const { return m_longestWork; } // of the processor's time alone

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_work = 0;
    double m_longest = 0;
    double m_longestWork = 0;

    void look();
};

} // namespace ccb::bench
