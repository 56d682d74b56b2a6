// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <chrono>

namespace ccb
{

// How long the service waits, and how much it reads, before it gives up.
struct ApiLimits {
    // Before each new try of a request that a passing fault has spoilt (a stumbling server, a cut connection,
    // silence, an answer that is no data); then the error is final. About a fifth is added or taken away by
    // chance, so that many clients do not come back at the same moment.
    QList<std::chrono::milliseconds> retryWaits = {std::chrono::seconds(1), std::chrono::seconds(2),
                                                   std::chrono::seconds(4), std::chrono::seconds(8),
                                                   std::chrono::seconds(16)};
    // A server that asks for patience (429, 503 with Retry-After) is obeyed, in all for so long; a domain's
    // allowance can be one of a day. Then the job ends, and its hint says when to come back.
    std::chrono::milliseconds longestPatience = std::chrono::hours(25);
    std::chrono::milliseconds silence = std::chrono::seconds(30); // without a single byte
    qint64 largestBody = qint64(128) * 1024 * 1024;               // bytes, unpacked
    std::chrono::milliseconds quickAnswer =
        std::chrono::seconds(3); // pages of cases grow until they take so long
};

} // namespace ccb
