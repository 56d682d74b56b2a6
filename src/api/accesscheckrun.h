// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apijob.h"
#include "api/chainedjob.h"
#include "api/refusal.h"

#include <QHash>
#include <QList>
#include <QMap>

namespace ccb
{

// Asks for the nine probes one after the other, each once and never again after a fault: nine requests at
// most (ten on a server that has the old spelling of the list of domains alone), of the fifty that a small
// plan has a day. With AccessAsk::WhatIsUnknown what earlier requests of the connection were told is taken
// over, which leaves about three after a load. It stops early when the rest can only say the same: one
// request when the server is not reached, two when it knows neither key nor password, three when the key is
// for another domain.
class AccessCheckRun final : public ChainedJob<AccessCheckJob>
{
public:
    AccessCheckRun(const std::shared_ptr<Transport> &transport, AccessAsk ask, QObject *parent);

private:
    using Outcome = std::optional<Error>; // nullopt: it works

    void begin() override;
    void next();
    void ask(AccessProbe probe);
    void askDomains(Spelling spelling);

    void take(AccessProbe probe, const Outcome &outcome);
    bool settlesTheRest(AccessProbe probe, const Error &error);
    void settleTheRest(AccessProbe probe, const Error &error);
    Error inWords(AccessProbe probe, const Error &error, bool isAboutAll);
    bool put(const AccessFinding &finding);
    void conclude();

    AccessAsk m_ask;
    QList<AccessProbe> m_left;
    QMap<AccessProbe, AccessFinding> m_findings; // sorted as the probes are
    Spelling m_spelling;
    OpenDomains m_domains;
    bool m_domainOpens = false;       // something in the domain works
    int m_absentCases = 0;            // versions
    QHash<Error::Kind, int> m_counts; // of errors that go for everything when they come again
};

} // namespace ccb
