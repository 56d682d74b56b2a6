// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

// libFuzzer calls this with every input; a crash, a sanitizer's report or a broken promise ends the run.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace ccb::tests
{

// A copy of just this size, so that a read behind its end is noticed.
inline QByteArray bytesOf(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), qsizetype(size)};
}

// What the code under test promises for any input.
inline void require(bool promise)
{
    if (!promise)
        std::abort();
}

} // namespace ccb::tests
