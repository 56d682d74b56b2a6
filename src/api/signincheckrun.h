// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apijob.h"
#include "api/chainedjob.h"

#include <functional>

namespace ccb
{

// Asks for one case. When that is refused, asks for what else tells the reasons apart: the domains of the
// user, and the list of users.
class SignInCheckRun final : public ChainedJob<SignInCheckJob>
{
public:
    SignInCheckRun(const std::shared_ptr<Transport> &transport, QObject *parent);

private:
    using Domains = Result<ListPage<DomainInfo>>;

    void begin() override;
    void askCases(CaseApiVersion version);
    void askUsers(Spelling spelling, const Error &casesRefused);
    void askDomains(Spelling spelling, const std::function<void(const Domains &)> &done);

    void casesUnauthorized(const Error &refused, const Domains &domains);
    void casesNotFound(const Error &notFound, const Domains &domains);
    void failAtServer(const Error &error);
};

} // namespace ccb
