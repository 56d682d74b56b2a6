// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ccb
{

// One way in which a domain of the demo server misbehaves, for people and tests to look through; see
// DemoServer::faults().
struct DemoFault {
    QString name;             // "throttled"
    QString domain;           // "fault-throttled": the domain that has the fault, and no other
    QString sentence;         // what the domain does, translated
    bool isTransient = false; // it comes with every fourth list, and is gone when the list is asked for again
};

} // namespace ccb
