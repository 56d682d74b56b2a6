// SPDX-License-Identifier: GPL-3.0-or-later
#include "peakmemory.h"

#include <QFile>

#include <algorithm>
#include <chrono>

#include <malloc.h>
#include <unistd.h>

namespace ccb::bench
{

double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').at(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1e6;
}

PeakMemory::PeakMemory()
{
    using namespace std::chrono_literals;
    malloc_trim(0);
    m_before = residentMegabytes();
    m_peak = m_before;
    m_watch = std::thread([this] {
        while (!m_isOver) {
            m_peak = std::max(m_peak.load(), residentMegabytes());
            std::this_thread::sleep_for(5ms);
        }
    });
}

PeakMemory::~PeakMemory()
{
    m_isOver = true;
    m_watch.join();
}

} // namespace ccb::bench
