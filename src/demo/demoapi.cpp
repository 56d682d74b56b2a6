// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoapi.h"

#include "demo/caseanswers.h"
#include "demo/demoserver.h"
#include "demo/formanswers.h"
#include "demo/oddanswers.h"
#include "demo/peopleanswers.h"

#include <QJsonObject>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace ccb
{

namespace
{

bool isDomainList(const QStringList &segments)
{
    return segments == QStringList{u"api"_s, u"user_domains"_s, u"v1"_s} ||
           segments == QStringList{u"api"_s, u"v0.5"_s, u"user_domains"_s};
}

} // namespace

DemoApi::DemoApi(const DemoOptions &options)
    : m_usualHabits(usualHabits(options))
    , m_domains(makeDemoDomains(options))
    , m_faults(options)
{
}

ApiAnswer DemoApi::answer(const ApiRequest &request)
{
    // The trailing slash makes no difference: empty parts are skipped.
    const QStringList segments = request.path.split(u'/', Qt::SkipEmptyParts);
    const bool isDomainPath = segments.size() >= 4 && segments[0] == "a"_L1 && segments[2] == "api"_L1;
    if (!isDomainPath && !isDomainList(segments))
        return notFound();
    if (request.method != "GET") {
        ApiAnswer refused = errorAnswer(405, u"Only GET is allowed."_s);
        refused.headers = {{"Allow", "GET"}};
        return refused;
    }
    const std::optional<DemoAccount> account = m_credentials.accountOf(request);
    if (!account)
        return m_credentials.refusal(request);
    if (std::optional<ApiAnswer> refused = CredentialsCheck::secondFactorRefusal(*account, request))
        return *std::move(refused);
    if (!isDomainPath)
        return domainList(*account, request);

    const DemoDomain *domain = domainNamed(segments[1]);
    const std::optional<Place> place = readPlace(segments.mid(3));
    if (!domain || !place)
        return notFound();
    if (!account->domains.contains(domain->name) || !account->mayRead)
        return forbidden();
    // The sign-in has used it up; lists know no such parameter.
    ApiRequest rest = request;
    rest.query.removeIf([](const auto &item) { return item.first == "otp"_L1; });
    ApiAnswer answer = resourceAnswer(*domain, *place, rest);
    if (!domain->fault || !place->id.isEmpty())
        return answer;
    return m_faults.spoilt(*domain->fault, request, std::move(answer), place->resource == "case"_L1);
}

std::optional<DemoApi::Place> DemoApi::readPlace(const QStringList &segments)
{
    if (segments.size() < 2 || segments.size() > 3)
        return std::nullopt;
    Place place;
    if (segments[0] == "v0.5"_L1) {
        place.resource = segments[1];
    } else if (segments[1] == "v1"_L1 || segments[1] == "v2"_L1) {
        place.resource = segments[0];
        place.version = segments[1] == "v2"_L1 ? Place::Version::V2 : Place::Version::V1;
    } else {
        return std::nullopt;
    }
    place.id = segments.value(2);
    return place;
}

const DemoDomain *DemoApi::domainNamed(const QString &name) const
{
    for (const DemoDomain &domain : m_domains) {
        if (domain.name == name)
            return &domain;
    }
    return nullptr;
}

ApiAnswer DemoApi::domainList(const DemoAccount &account, const ApiRequest &request) const
{
    QJsonArray domains;
    for (const QString &name : account.domains) {
        if (const DemoDomain *domain = domainNamed(name)) {
            domains.append(
                QJsonObject{{u"domain_name"_s, domain->name}, {u"project_name"_s, domain->projectName}});
        }
    }
    return objectList(domains, request, m_usualHabits);
}

ApiAnswer DemoApi::resourceAnswer(const DemoDomain &domain, const Place &place,
                                  const ApiRequest &request) const
{
    if (place.version == Place::Version::V1 && !domain.habits.hasV1)
        return notFound();
    if (place.resource == "case"_L1)
        return caseAnswer(domain, place, request);
    if (place.version == Place::Version::V2)
        return notFound();
    if (place.resource == "form"_L1)
        return place.id.isEmpty() ? formList(domain, request) : notFound();
    if (!place.id.isEmpty())
        return objectDetail(domain, place.resource, place.id);
    const std::optional<QJsonArray> objects = listOf(domain, place.resource, request);
    if (!objects)
        return notFound();
    return place.resource == "application"_L1 ? wholeList(*objects)
                                              : objectList(*objects, request, domain.habits);
}

ApiAnswer DemoApi::caseAnswer(const DemoDomain &domain, const Place &place, const ApiRequest &request) const
{
    const bool isV2 = place.version == Place::Version::V2;
    if (isV2 && !domain.habits.hasV2)
        return notFound();
    if (!domain.oddCases.empty()) {
        if (isV2 && place.id.contains(u','))
            return oddBatch(domain, place.id);
        if (!place.id.isEmpty())
            return oddDetail(domain, place.id, isV2);
        return isV2 ? oddListV2(domain, request) : oddListV1(domain, request);
    }
    if (!isV2)
        return place.id.isEmpty() ? caseListV1(domain, request) : caseDetailV1(domain, place.id, request);
    return place.id.isEmpty() ? caseListV2(domain, request) : caseDetailV2(domain, place.id);
}

} // namespace ccb
