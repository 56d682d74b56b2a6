// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accessfinding.h"

namespace ccb
{

AccessFinding AccessFinding::works(AccessProbe probe)
{
    return {probe, State::Works, {}};
}

AccessFinding AccessFinding::ofError(AccessProbe probe, const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Unauthorized:
    case Error::Kind::SecondFactor:
    case Error::Kind::Forbidden:
        return {probe, State::Refused, error};
    case Error::Kind::NotFound:
        return {probe, State::NotThere, error};
    default:
        return {probe, State::Unknown, error};
    }
}

const QList<AccessProbe> &allAccessProbes()
{
    static const QList<AccessProbe> all = {
        AccessProbe::Domains,  AccessProbe::CasesV2,       AccessProbe::CasesV1,
        AccessProbe::CasesV05, AccessProbe::MobileWorkers, AccessProbe::WebUsers,
        AccessProbe::Groups,   AccessProbe::Locations,     AccessProbe::Applications};
    return all;
}

bool isCasesProbe(AccessProbe probe)
{
    return probe == AccessProbe::CasesV2 || probe == AccessProbe::CasesV1 || probe == AccessProbe::CasesV05;
}

QList<AccessProbe> leftOut(const QList<AccessFinding> &findings)
{
    QList<AccessProbe> out;
    bool someCasesWork = false;
    bool someCasesAreRefused = false;
    for (const AccessFinding &finding : findings) {
        const bool isRefused = finding.state == AccessFinding::State::Refused;
        if (isCasesProbe(finding.probe)) {
            someCasesWork = someCasesWork || finding.state == AccessFinding::State::Works;
            someCasesAreRefused = someCasesAreRefused || isRefused;
        } else if (isRefused && finding.probe != AccessProbe::Domains) {
            out.append(finding.probe);
        }
    }
    if (someCasesAreRefused && !someCasesWork)
        out.prepend(AccessProbe::CasesV2);
    return out;
}

} // namespace ccb
