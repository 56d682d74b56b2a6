// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apijob.h"
#include "api/apilimits.h"
#include "core/connection.h"
#include "core/networksettings.h"

#include <QObject>

#include <memory>

namespace ccb
{

// The HTTP API of one CommCareHQ domain, read-only. Lives on the thread that made it (the GUI's); never
// blocks: answers come through the job objects, and bodies are parsed on worker threads. Every request
// carries the secret, and no request leaves the connection's own origin. Source of the paths and shapes:
// CommCareHQ's public API documentation.
class ApiService : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApiService)

public:
    ApiService(const Connection &connection, const QString &secret, QObject *parent = nullptr);
    ~ApiService() override; // aborts what runs

    const Connection &connection() const;

    // For the jobs made from now on.
    void setLimits(const ApiLimits &limits);
    // Before the first job. Settings that cannot be followed end every request with their error.
    void setNetwork(const NetworkSettings &settings);

    // The code of a two-factor account, for the requests from now on; empty: none.
    void setOneTimeCode(const QString &code);

    SignInCheckJob *checkSignIn();
    AccessCheckJob *checkAccess(AccessAsk ask);
    // Requests sent so far, redirects and new tries included: a small plan allows few of them a day.
    int requestCount() const;

    // The version that has listed cases here; Auto: none yet.
    CaseApiVersion caseApi() const;

    CaseListJob *listCases(const CaseRequest &request, const CasePageReader &read = &parseCasePage);
    CaseCountJob *countCases(const CaseRequest &request);
    CaseDetailJob *fetchCase(const QString &caseId, CaseApiVersion api = CaseApiVersion::Auto);
    // In few requests: one for each hundred ids where the server has v2, else one for each of the first
    // `mostDetails` ids.
    CaseBatchJob *fetchCases(const QStringList &caseIds, CaseApiVersion api, int mostDetails);
    // From v1 or v0.5; v2 lists them by their index, in pages.
    ChildCasesJob *fetchChildren(const QString &caseId);
    // At most about `most` forms, in pages.
    FormListJob *listForms(const QString &caseId, qint64 most);
    UserListJob *listUsers(User::Kind kind); // the active ones
    // Mobile workers who were deactivated: they still own cases. A server that cannot tell them apart lists
    // the active ones again.
    UserListJob *listDeactivatedWorkers();
    GroupListJob *listGroups();
    LocationListJob *listLocations();
    ApplicationListJob *listApplications();
    DomainListJob *listDomains();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ccb
