// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiservice.h"

#include "api/accesscheckrun.h"
#include "api/casebatchrun.h"
#include "api/casecountrun.h"
#include "api/casedetailrun.h"
#include "api/caselistrun.h"
#include "api/childcasesrun.h"
#include "api/formlistrun.h"
#include "api/peoplelistrun.h"
#include "api/signincheckrun.h"
#include "api/transport.h"

namespace ccb
{

class ApiService::Private
{
public:
    std::shared_ptr<Transport> transport;
};

ApiService::ApiService(const Connection &connection, const QString &secret, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->transport = std::make_shared<Transport>(connection, secret);
}

// The jobs are children, so they go next, and each holds the transport until then.
ApiService::~ApiService() = default;

const Connection &ApiService::connection() const
{
    return d->transport->connection();
}

void ApiService::setLimits(const ApiLimits &limits)
{
    d->transport->limits = limits;
}

void ApiService::setOneTimeCode(const QString &code)
{
    d->transport->setOneTimeCode(code);
}

void ApiService::setNetwork(const NetworkSettings &settings)
{
    d->transport->setNetwork(settings);
}

SignInCheckJob *ApiService::checkSignIn()
{
    return new SignInCheckRun(d->transport, this);
}

AccessCheckJob *ApiService::checkAccess(AccessAsk ask)
{
    return new AccessCheckRun(d->transport, ask, this);
}

int ApiService::requestCount() const
{
    return d->transport->requestCount();
}

CaseApiVersion ApiService::caseApi() const
{
    return d->transport->caseApi;
}

CaseListJob *ApiService::listCases(const CaseRequest &request, const CasePageReader &read)
{
    return new CaseListRun(d->transport, request, read, this);
}

CaseCountJob *ApiService::countCases(const CaseRequest &request)
{
    return new CaseCountRun(d->transport, request, this);
}

CaseDetailJob *ApiService::fetchCase(const QString &caseId, CaseApiVersion api)
{
    return new CaseDetailRun(d->transport, caseId, api, this);
}

CaseBatchJob *ApiService::fetchCases(const QStringList &caseIds, CaseApiVersion api, int mostDetails)
{
    return new CaseBatchRun(d->transport, caseIds, api, mostDetails, this);
}

ChildCasesJob *ApiService::fetchChildren(const QString &caseId)
{
    return new ChildCasesRun(d->transport, caseId, this);
}

FormListJob *ApiService::listForms(const QString &caseId, qint64 most)
{
    return new FormListRun(d->transport, caseId, most, this);
}

UserListJob *ApiService::listUsers(User::Kind kind)
{
    const Resource resource = kind == User::Kind::MobileWorker ? Resource::MobileWorkers : Resource::WebUsers;
    const auto parse = [kind](const QByteArray &body) { return parseUserPage(body, kind); };
    return new PeopleListRun<UserListJob, User>(d->transport, resource, parse, this);
}

UserListJob *ApiService::listDeactivatedWorkers()
{
    const auto parse = [](const QByteArray &body) {
        Result<ListPage<User>> page = parseUserPage(body, User::Kind::MobileWorker);
        if (!page)
            return page;
        ListPage<User> marked = page.value();
        for (User &user : marked.items)
            user.isActive = false;
        return Result<ListPage<User>>(marked);
    };
    return new PeopleListRun<UserListJob, User>(d->transport, Resource::MobileWorkers, parse, this,
                                                Activity::Deactivated);
}

GroupListJob *ApiService::listGroups()
{
    return new PeopleListRun<GroupListJob, Group>(d->transport, Resource::Groups, &parseGroupPage, this);
}

LocationListJob *ApiService::listLocations()
{
    return new PeopleListRun<LocationListJob, Location>(d->transport, Resource::Locations, &parseLocationPage,
                                                        this);
}

ApplicationListJob *ApiService::listApplications()
{
    return new PeopleListRun<ApplicationListJob, Application>(d->transport, Resource::Applications,
                                                              &parseApplicationPage, this);
}

DomainListJob *ApiService::listDomains()
{
    return new PeopleListRun<DomainListJob, DomainInfo>(d->transport, Resource::Domains, &parseDomainPage,
                                                        this);
}

} // namespace ccb
