// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzing.h"

#include "core/pageparser.h"

#include <algorithm>

using namespace ccb;
using namespace ccb::tests;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    // Fit for one line in front of a person, whatever the server sent.
    const QString message = shortServerMessage(bytesOf(data, size));
    require(message.size() <= 300 && !message.contains(u'<'));
    require(std::all_of(message.cbegin(), message.cend(), [](QChar c) { return c.isPrint(); }));
    return 0;
}
