// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>

#include <algorithm>
#include <thread>
#include <vector>

namespace ccb
{

// How many threads are worth their start for this many pieces of work.
inline size_t sharesFor(size_t pieces, size_t piecesWorthAThread)
{
    const auto cores = size_t(std::max(1, QThread::idealThreadCount()));
    return std::clamp<size_t>(pieces / piecesWorthAThread, 1, cores);
}

// Calls `work(share)` for each share at the same time, the first on this thread, and waits for all.
template <typename Work>
void runShares(size_t shares, Work work)
{
    std::vector<std::thread> threads;
    for (size_t share = 1; share < shares; ++share)
        threads.emplace_back(work, share);
    work(size_t(0));
    for (std::thread &thread : threads)
        thread.join();
}

} // namespace ccb
