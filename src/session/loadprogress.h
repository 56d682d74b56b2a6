// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ccb
{

// How far the cases have come.
struct LoadProgress {
    bool running = false;
    qint64 got = 0;
    qint64 total = -1;    // as the server counts; -1: it did not say
    int secondsLeft = -1; // -1: too early to tell
    QString waiting;      // the server asked for patience, or stumbled: why, and how long yet; else empty
};

} // namespace ccb
