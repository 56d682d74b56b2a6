// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demodomain.h"

#include "demo/demoaccounts.h"
#include "demo/demoserver.h"
#include "demo/generatedcases.h"
#include "demo/hubcases.h"
#include "demo/reindexedcases.h"
#include "demo/shiftingcases.h"
#include "demo/trainingcase.h"

namespace ccb
{

namespace
{

constexpr qint64 usualCases = 2512;
constexpr qint64 childrenOfHub = 100'000;

void setCases(DemoDomain &domain, std::shared_ptr<const CaseSource> cases)
{
    domain.cases = std::move(cases);
    domain.selector = std::make_unique<CaseSelector>(*domain.cases);
}

DemoDomain makeDemoDomain(const DemoOptions &options)
{
    DemoDomain domain;
    domain.name = demoDomainName();
    domain.projectName = QStringLiteral("Maternal and child health (demo)");
    domain.people = demoPeople();
    domain.habits = usualHabits(options);
    std::shared_ptr<const CaseSource> cases =
        std::make_shared<GeneratedCases>(options.generatedCases > 0 ? options.generatedCases : usualCases);
    if (options.hubChildren > 0)
        cases = std::make_shared<HubCases>(cases, options.hubChildren);
    setCases(domain, std::move(cases));
    domain.applications = applicationsOf(domain.projectName, *domain.cases);
    return domain;
}

DemoDomain makeTrainingDomain(const DemoOptions &options)
{
    DemoDomain domain;
    domain.name = trainingDomainName();
    domain.projectName = QStringLiteral("Exi training");
    domain.people = trainingPeople();
    domain.habits = usualHabits(options);
    setCases(domain, std::make_shared<TrainingCase>());
    domain.applications = applicationsOf(domain.projectName, *domain.cases);
    return domain;
}

DemoDomain makeOddDomain(const DemoDomain &demo, const DemoOptions &options)
{
    DemoDomain domain;
    domain.name = oddDomainName();
    domain.projectName = QStringLiteral("Odd cases");
    domain.people = demo.people;
    domain.habits = usualHabits(options);
    domain.oddCases = oddCases();
    return domain;
}

DemoDomain makeHubDomain(const DemoDomain &demo, const DemoOptions &options)
{
    DemoDomain domain;
    domain.name = hubDomainName();
    domain.projectName = QStringLiteral("A case with 100,000 children");
    domain.people = demo.people;
    domain.habits = usualHabits(options);
    setCases(domain,
             std::make_shared<HubCases>(std::make_shared<GeneratedCases>(childrenOfHub + 1), childrenOfHub));
    domain.applications = demo.applications;
    return domain;
}

// The people and cases of `sound`, with one fault.
DemoDomain makeFaultDomain(const FaultEntry &entry, const DemoDomain &sound, const DemoOptions &options)
{
    DemoDomain domain;
    domain.name = faultDomainName(entry.kind);
    domain.projectName = QStringLiteral("Fault: %1").arg(QLatin1StringView(entry.name));
    domain.people = sound.people;
    domain.applications = sound.applications;
    domain.habits = habitsOf(entry.kind, options);
    domain.fault = entry.kind;
    std::shared_ptr<const CaseSource> cases = sound.cases;
    if (entry.kind == FaultKind::SameTime || entry.kind == FaultKind::NoIndexedOn)
        cases = std::make_shared<ReindexedCases>(cases, entry.kind == FaultKind::SameTime);
    if (entry.kind == FaultKind::Shifting)
        cases = domain.shifting = std::make_shared<ShiftingCases>(cases);
    setCases(domain, std::move(cases));
    return domain;
}

} // namespace

std::vector<DemoDomain> makeDemoDomains(const DemoOptions &options)
{
    std::vector<DemoDomain> domains;
    domains.push_back(makeDemoDomain(options));
    domains.push_back(makeTrainingDomain(options));
    DemoDomain odd = makeOddDomain(domains.front(), options);
    domains.push_back(std::move(odd));
    DemoDomain hub = makeHubDomain(domains.front(), options);
    domains.push_back(std::move(hub));
    for (const FaultEntry &entry : faultTable()) {
        DemoDomain domain = makeFaultDomain(entry, domains.front(), options);
        domains.push_back(std::move(domain));
    }
    return domains;
}

} // namespace ccb
