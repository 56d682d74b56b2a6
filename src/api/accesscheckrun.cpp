// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/accesscheckrun.h"

#include "api/replyerror.h"

#include <QPointer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace ccb
{

namespace
{

using Kind = Error::Kind;
using Parse = std::function<Result<Done>(const QByteArray &)>;

constexpr int caseVersions = 3;
constexpr int enoughOfOneKind = 2;

// A person waits in front of the table, and calls are few: each thing is asked for once.
ApiLimits withoutRetries(ApiLimits limits)
{
    limits.retryWaits.clear();
    limits.longestPatience = std::chrono::milliseconds(0);
    limits.silence = std::min<std::chrono::milliseconds>(limits.silence, std::chrono::seconds(15));
    return limits;
}

// Whether it is data is all that matters.
template <typename T>
Result<Done> doneOf(const Result<T> &parsed)
{
    if (!parsed)
        return parsed.error();
    return Done{};
}

Parse parserOf(Resource resource)
{
    switch (resource) {
    case Resource::MobileWorkers:
    case Resource::WebUsers:
        return [](const QByteArray &body) { return doneOf(parseUserPage(body, User::Kind::WebUser)); };
    case Resource::Groups:
        return [](const QByteArray &body) { return doneOf(parseGroupPage(body)); };
    case Resource::Locations:
        return [](const QByteArray &body) { return doneOf(parseLocationPage(body)); };
    case Resource::Applications:
        return [](const QByteArray &body) { return doneOf(parseApplicationPage(body)); };
    default:
        return [](const QByteArray &body) { return doneOf(parseCasePage(body)); };
    }
}

} // namespace

AccessCheckRun::AccessCheckRun(const std::shared_ptr<Transport> &transport, AccessAsk ask, QObject *parent)
    : ChainedJob(transport, withoutRetries(transport->limits), RequestGate::Urgency::Foreground, parent)
    , m_ask(ask)
    , m_left(allAccessProbes())
    , m_spelling(transport->spelling)
{
}

void AccessCheckRun::begin()
{
    if (m_ask == AccessAsk::Everything)
        transport().access.clear();
    next();
}

void AccessCheckRun::next()
{
    if (m_left.isEmpty()) {
        conclude();
        return;
    }
    const AccessProbe probe = m_left.takeFirst();
    const auto known = transport().access.constFind(probe);
    if (known != transport().access.constEnd()) {
        m_domains.isListed = m_domains.isListed || (probe == AccessProbe::Domains && !*known);
        take(probe, Outcome(*known));
        return;
    }
    // A load has been asked for patience; a person in front of a table has less of it.
    if (const auto pause = transport().pauseLeft(); pause.count() > 0)
        settleTheRest(probe, throttledError(pause));
    else if (probe == AccessProbe::Domains)
        askDomains(m_spelling);
    else
        ask(probe);
}

void AccessCheckRun::ask(AccessProbe probe)
{
    const Resource resource = resourceOf(probe);
    chain().fetch<Done>(accessProbeUrl(connection(), probe, m_spelling), resource, parserOf(resource),
                        [this, probe](const Result<Done> &result) {
                            take(probe, result ? Outcome() : Outcome(result.error()));
                        });
}

void AccessCheckRun::askDomains(Spelling spelling)
{
    const auto done = [this, spelling](const Result<ListPage<DomainInfo>> &page) {
        if (page) {
            m_domains = OpenDomains::ofPage(page.value());
            take(AccessProbe::Domains, {});
        } else if (page.error().httpStatus == 404 && spelling == Spelling::V1) {
            askDomains(Spelling::V05);
        } else {
            take(AccessProbe::Domains, page.error());
        }
    };
    chain().fetch<ListPage<DomainInfo>>(accessProbeUrl(connection(), AccessProbe::Domains, spelling),
                                        Resource::Domains, &parseDomainPage, done);
}

void AccessCheckRun::take(AccessProbe probe, const Outcome &outcome)
{
    const bool isAbsent = outcome && outcome->kind == Kind::NotFound;
    if (isAbsent)
        transport().access.insert(probe, outcome);
    if (isAbsent && isCasesProbe(probe))
        ++m_absentCases;
    if (probe == AccessProbe::CasesV1)
        m_spelling = isAbsent ? Spelling::V05 : Spelling::V1;
    if (!outcome && probe != AccessProbe::Domains)
        m_domainOpens = true;

    if (outcome && settlesTheRest(probe, *outcome)) {
        settleTheRest(probe, *outcome);
        return;
    }
    const AccessFinding finding = outcome ? AccessFinding::ofError(probe, inWords(probe, *outcome, false))
                                          : AccessFinding::works(probe);
    if (put(finding))
        next();
}

// Whether all that is left can only be answered in the same way.
bool AccessCheckRun::settlesTheRest(AccessProbe probe, const Error &error)
{
    switch (error.kind) {
    case Kind::Offline:
    case Kind::Tls:
    case Kind::InsecureAddress:
    case Kind::Throttled:
        return true;
    case Kind::Timeout:
        return !transport().hadAnswers() || ++m_counts[error.kind] >= enoughOfOneKind;
    case Kind::Unauthorized:
    case Kind::SecondFactor:
        // What the list of domains refuses, a key of one domain can still be good for, so the cases are
        // asked; a secret that fits no header was never sent.
        if (error.httpStatus == 0)
            return true;
        return !m_domainOpens && ++m_counts[error.kind] >= enoughOfOneKind;
    case Kind::NotData: // a page of the network's own in place of the server's answer
        return !m_domainOpens && ++m_counts[error.kind] >= enoughOfOneKind;
    case Kind::Forbidden:
        return probe != AccessProbe::Domains && !m_domainOpens && m_domains.leaveOut(connection().domain);
    case Kind::NotFound:
        return m_absentCases == caseVersions && isCasesProbe(probe) &&
               !m_domains.contains(connection().domain);
    default:
        return false;
    }
}

void AccessCheckRun::settleTheRest(AccessProbe probe, const Error &error)
{
    const Error verdict = inWords(probe, error, true);
    QList<AccessProbe> concerned = std::exchange(m_left, {});
    concerned.prepend(probe);
    for (const AccessFinding &finding : std::as_const(m_findings)) {
        const bool saidTheSame = finding.error.httpStatus != 0 &&
                                 finding.error.httpStatus == verdict.httpStatus &&
                                 finding.probe != AccessProbe::Domains;
        if (saidTheSame)
            concerned.append(finding.probe);
    }
    for (const AccessProbe each : std::as_const(concerned)) {
        if (!put(AccessFinding::ofError(each, verdict)))
            return;
    }
    conclude();
}

// Puts a refusal into the words that fit what the other probes were told.
Error AccessCheckRun::inWords(AccessProbe probe, const Error &error, bool isAboutAll)
{
    const bool isInDomain = probe != AccessProbe::Domains;
    const bool isClosed =
        error.kind == Kind::Unauthorized && error.field == Error::Field::Secret && error.httpStatus == 401;
    if (isInDomain && isClosed && m_domainOpens) {
        Error words = forbiddenError(connection(), resourceOf(probe));
        words.httpStatus = error.httpStatus;
        words.serverMessage = error.serverMessage;
        return words;
    }
    if (isInDomain && isClosed && m_domains.isListed)
        return closedDomainError(error, connection(), m_domains);
    if (isInDomain && error.kind == Kind::Forbidden && isAboutAll)
        return closedDomainError(error, connection(), m_domains);
    if (error.kind == Kind::NotFound && isAboutAll) {
        const auto domains = m_findings.constFind(AccessProbe::Domains);
        const bool isOther =
            domains != m_findings.constEnd() && domains->state == AccessFinding::State::NotThere;
        return isOther ? otherServerError(error, connection())
                       : unknownDomainError(error, connection(), m_domains);
    }
    if (error.kind == Kind::NotFound)
        return absentListError(error, probe);
    return error;
}

// False: a slot has ended this job, or taken it down.
bool AccessCheckRun::put(const AccessFinding &finding)
{
    m_findings[finding.probe] = finding;
    const QPointer<QObject> guard(this);
    Q_EMIT found(finding);
    return guard && !hasEnded();
}

void AccessCheckRun::conclude()
{
    const auto domains = m_findings.constFind(AccessProbe::Domains);
    const bool isKeyOfOneDomain = m_domainOpens && domains != m_findings.constEnd() &&
                                  domains->error.httpStatus == 401 &&
                                  domains->error.field == Error::Field::Secret;
    if (isKeyOfOneDomain && !put(AccessFinding::ofError(AccessProbe::Domains,
                                                        closedDomainListError(domains->error, connection()))))
        return;
    finish(m_findings.values());
}

} // namespace ccb
