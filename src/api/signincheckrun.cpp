// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/signincheckrun.h"

#include "api/refusal.h"

#include <algorithm>
#include <chrono>

namespace ccb
{

namespace
{

using Kind = Error::Kind;
using Field = Error::Field;

// A person waits in front of the dialog.
ApiLimits impatient(ApiLimits limits)
{
    limits.retryWaits = limits.retryWaits.first(std::min<qsizetype>(1, limits.retryWaits.size()));
    limits.longestPatience =
        std::min<std::chrono::milliseconds>(limits.longestPatience, std::chrono::seconds(10));
    return limits;
}

} // namespace

SignInCheckRun::SignInCheckRun(const std::shared_ptr<Transport> &transport, QObject *parent)
    : ChainedJob(transport, impatient(transport->limits), RequestGate::Urgency::Foreground, parent)
{
}

void SignInCheckRun::begin()
{
    askCases(CaseApiVersion::V1);
}

void SignInCheckRun::askCases(CaseApiVersion version)
{
    const auto take = [this, version](const Result<CasePage> &page) {
        if (page) {
            transport().spelling = version == CaseApiVersion::V1 ? Spelling::V1 : Spelling::V05;
            finish();
            return;
        }
        const Error &error = page.error();
        if (error.httpStatus == 404 && version == CaseApiVersion::V1)
            askCases(CaseApiVersion::V05);
        else if (error.httpStatus == 404)
            askDomains(Spelling::V1,
                       [this, error](const Domains &domains) { casesNotFound(error, domains); });
        else if (error.httpStatus == 401)
            askDomains(Spelling::V1,
                       [this, error](const Domains &domains) { casesUnauthorized(error, domains); });
        else if (error.httpStatus == 403)
            askUsers(version == CaseApiVersion::V1 ? Spelling::V1 : Spelling::V05, error);
        else
            failAtServer(error);
    };
    chain().fetch<CasePage>(caseListUrl(connection(), version, {}, {}, 1), Resource::Cases, &parseCasePage,
                            take);
}

void SignInCheckRun::askUsers(Spelling spelling, const Error &casesRefused)
{
    const auto parse = [](const QByteArray &body) { return parseUserPage(body, User::Kind::MobileWorker); };
    const auto take = [this, spelling, casesRefused](const Result<ListPage<User>> &page) {
        if (page)
            finish(); // no cases for this account, but it can browse the users
        else if (page.error().httpStatus == 404 && spelling == Spelling::V1)
            askUsers(Spelling::V05, casesRefused);
        else
            fail(casesRefused);
    };
    chain().fetch<ListPage<User>>(peopleListUrl(connection(), Resource::MobileWorkers, spelling, 1),
                                  Resource::MobileWorkers, parse, take);
}

void SignInCheckRun::askDomains(Spelling spelling, const std::function<void(const Domains &)> &done)
{
    const auto take = [this, spelling, done](const Domains &domains) {
        if (!domains && domains.error().httpStatus == 404 && spelling == Spelling::V1)
            askDomains(Spelling::V05, done);
        else
            done(domains);
    };
    chain().fetch<ListPage<DomainInfo>>(userDomainsUrl(connection(), spelling), Resource::Domains,
                                        &parseDomainPage, take);
}

// The secret is good when it opens the list of domains; then it is the domain that does not let it in.
void SignInCheckRun::casesUnauthorized(const Error &refused, const Domains &domains)
{
    if (!domains || refused.field == Field::Domain)
        fail(refused);
    else
        fail(closedDomainError(refused, connection(), OpenDomains::ofPage(domains.value())));
}

// No cases under either path: the domain is unknown, unless the server has no such API at all.
void SignInCheckRun::casesNotFound(const Error &notFound, const Domains &domains)
{
    if (domains)
        fail(unknownDomainError(notFound, connection(), OpenDomains::ofPage(domains.value())));
    else if (domains.error().httpStatus == 401 || domains.error().httpStatus == 403)
        fail(notFound);
    else if (domains.error().httpStatus != 404)
        failAtServer(domains.error());
    else
        fail(otherServerError(notFound, connection()));
}

void SignInCheckRun::failAtServer(const Error &error)
{
    Error atServer = error;
    const bool isAboutServer = error.kind == Kind::NotData || error.kind == Kind::Offline ||
                               error.kind == Kind::Tls || error.kind == Kind::Timeout ||
                               error.kind == Kind::InsecureAddress;
    if (isAboutServer && error.field == Field::None)
        atServer.field = Field::Server;
    fail(atServer);
}

} // namespace ccb
