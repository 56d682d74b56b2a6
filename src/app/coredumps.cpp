// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coredumps.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace ccb
{

void turnOffCoreDumps()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
// The leak check of a sanitizer has to look into the process.
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__)
    // A system that hands dumps to a collector does so whatever the limit is.
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace ccb
