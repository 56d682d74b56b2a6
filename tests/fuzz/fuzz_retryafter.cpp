// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzing.h"

#include "api/replyerror.h"

using namespace ccb;
using namespace ccb::tests;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const std::optional<std::chrono::milliseconds> wait = parseRetryAfter(bytesOf(data, size));
    require(!wait || wait->count() >= 0);
    if (wait)
        throttledError(*wait);
    return 0;
}
