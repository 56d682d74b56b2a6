// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/caseselection.h"
#include "demo/demopeople.h"
#include "demo/faulttable.h"
#include "demo/listhabits.h"
#include "demo/oddcases.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace ccb
{

class ShiftingCases;

// One domain that the server knows. Used by the server's thread alone.
struct DemoDomain {
    QString name;
    QString projectName;
    std::shared_ptr<const CaseSource> cases; // several domains may have the same
    std::unique_ptr<CaseSelector> selector;
    DemoPeople people;
    QJsonArray applications;
    ListHabits habits;
    std::optional<FaultKind> fault;
    std::vector<OddCase> oddCases;           // if there are any, the domain has these and no `cases`
    std::shared_ptr<ShiftingCases> shifting; // the cases, if they change while they are listed
};

// `demo`, `exi-training`, `odd`, `hub`, and one domain for each fault.
std::vector<DemoDomain> makeDemoDomains(const DemoOptions &options);

} // namespace ccb
