// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apilimits.h"
#include "core/error.h"

#include <chrono>
#include <optional>

namespace ccb
{

// Why a request failed, and what that says about trying again.
struct RequestFault {
    Error error;
    bool mayPass = false;                                // the same request can succeed later
    std::optional<std::chrono::milliseconds> retryAfter; // what the server asks for
};

// When to ask again for one and the same thing.
class RetrySchedule
{
public:
    explicit RetrySchedule(const ApiLimits &limits)
        : m_limits(limits)
    {
    }

    // How long to wait before the next try; nullopt: the fault is final.
    std::optional<std::chrono::milliseconds> waitAfter(const RequestFault &fault);

private:
    ApiLimits m_limits;
    qsizetype m_stumbles = 0;
    qsizetype m_throttles = 0;
    std::chrono::milliseconds m_patience{0}; // spent so far

    std::optional<std::chrono::milliseconds> patience(const RequestFault &fault);
};

} // namespace ccb
