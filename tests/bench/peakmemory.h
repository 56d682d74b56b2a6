// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <thread>

namespace ccb::bench
{

// What the process has in memory at this moment.
double residentMegabytes();

// How much more memory the process has had at any time since this was made; a thread looks every few
// milliseconds. Memory that was free before is given back first, so that it does not hide what is taken.
class PeakMemory
{
public:
    PeakMemory();
    ~PeakMemory();
    PeakMemory(const PeakMemory &) = delete;
    PeakMemory &operator=(const PeakMemory &) = delete;

    double megabytes() const { return m_peak - m_before; }

private:
    double m_before;
    std::atomic<double> m_peak;
    std::atomic<bool> m_isOver = false;
    std::thread m_watch;
};

} // namespace ccb::bench
