// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/caseselection.h"
#include "demo/demopeople.h"

#include <QString>

#include <memory>

namespace ccb
{

// One domain that the server knows. Used by the server's thread alone.
struct DemoDomain {
    QString name;
    QString projectName;
    std::unique_ptr<CaseSource> cases;
    std::unique_ptr<CaseSelector> selector;
    DemoPeople people;
    QJsonArray applications;
};

DemoDomain makeDemoDomain(qint64 generatedCases); // 0: as many as --demo shows
DemoDomain makeTrainingDomain();

} // namespace ccb
