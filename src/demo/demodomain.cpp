// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demodomain.h"

#include "demo/demoaccounts.h"
#include "demo/generatedcases.h"
#include "demo/trainingcase.h"

namespace ccb
{

namespace
{

constexpr qint64 usualCases = 2512;

void setCases(DemoDomain &domain, std::unique_ptr<CaseSource> cases)
{
    domain.cases = std::move(cases);
    domain.selector = std::make_unique<CaseSelector>(*domain.cases);
    domain.applications = applicationsOf(domain.projectName, *domain.cases);
}

} // namespace

DemoDomain makeDemoDomain(qint64 generatedCases)
{
    DemoDomain domain;
    domain.name = demoDomainName();
    domain.projectName = QStringLiteral("Maternal and child health (demo)");
    domain.people = demoPeople();
    setCases(domain, std::make_unique<GeneratedCases>(generatedCases > 0 ? generatedCases : usualCases));
    return domain;
}

DemoDomain makeTrainingDomain()
{
    DemoDomain domain;
    domain.name = trainingDomainName();
    domain.projectName = QStringLiteral("Exi training");
    domain.people = trainingPeople();
    setCases(domain, std::make_unique<TrainingCase>());
    return domain;
}

} // namespace ccb
