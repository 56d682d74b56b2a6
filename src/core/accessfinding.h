// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QList>

namespace ccb
{

// The things that a secret may be good for, each of which the server can refuse by itself. In the order in
// which they are asked and shown.
enum class AccessProbe {
    Domains, // the list of the domains that one may open
    CasesV2,
    CasesV1,
    CasesV05,
    MobileWorkers,
    WebUsers,
    Groups,
    Locations,
    Applications,
};

// Which of them a check asks the server for: a small plan allows few requests a day, and what a load has
// just been answered need not be asked again.
enum class AccessAsk { WhatIsUnknown, Everything };

// What came of one probe. A plain value, for any thread.
struct AccessFinding {
    enum class State {
        Works,
        Refused,  // the secret, the role, the plan or the domain does not allow it
        NotThere, // the server has nothing of that kind
        Unknown,  // the server could not be asked, or gave no clear answer
    };

    AccessProbe probe = AccessProbe::Domains;
    State state = State::Unknown;
    Error error; // what is missing and who can give it; empty where it works

    static AccessFinding works(AccessProbe probe);
    static AccessFinding ofError(AccessProbe probe, const Error &error);
};

const QList<AccessProbe> &allAccessProbes();
bool isCasesProbe(AccessProbe probe);

// What the program leaves out because it is refused. The versions of the cases are one thing, named by the
// first of them: any that works will do. The list of domains is none, since the program works without it.
QList<AccessProbe> leftOut(const QList<AccessFinding> &findings);

} // namespace ccb
