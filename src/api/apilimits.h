// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <chrono>

namespace ccb
{

// How long the service waits, and how much it reads, before it gives up.
struct ApiLimits {
    // Before each new try of a page after 502, 503, 504 or a cut connection; then the error is final.
    QList<std::chrono::milliseconds> retryWaits = {std::chrono::seconds(1), std::chrono::seconds(2),
                                                   std::chrono::seconds(4), std::chrono::seconds(8),
                                                   std::chrono::seconds(16)};
    // A server that asks for more patience than this (429, Retry-After) ends the job: its hint says when to
    // come back.
    std::chrono::milliseconds longestThrottleWait = std::chrono::hours(1);
    std::chrono::milliseconds silence = std::chrono::seconds(60); // without a single byte
    qint64 largestBody = qint64(512) * 1024 * 1024;               // bytes, unpacked
};

} // namespace ccb
