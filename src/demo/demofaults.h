// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/apimessages.h"
#include "demo/faulttable.h"

#include <QUrl>

#include <array>

namespace ccb
{

struct DemoOptions;

// Spoils the answers of the domains whose fault lies in the answers, not in what a list holds (see
// ListHabits). Counts what each domain has answered, because some faults come only now and then. Used by the
// server's thread alone.
//
// Only good answers to lists are spoilt, and never the first page of a single row: that is what a sign-in
// check asks for, and a fault that cannot be signed in to cannot be looked at.
class DemoFaults
{
public:
    explicit DemoFaults(const DemoOptions &options);

    // What the domain with this fault answers in place of `answer`, its answer to a list of cases or of
    // others.
    ApiAnswer spoilt(FaultKind kind, const ApiRequest &request, ApiAnswer answer, bool listsCases);

    void mend(); // what is lost comes back for good

private:
    QUrl m_elsewhere;
    qint64 m_hugeBytes;
    std::array<int, faultKindCount> m_answered{}; // lists, for each domain
    int m_casePagesOfLost = 0;
    bool m_isMended = false;

    ApiAnswer lost(ApiAnswer answer, bool listsCases);
};

} // namespace ccb
