// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sessionprivate.h"

#include "credentials/keychainsecretstore.h"
#include "credentials/memorysecretstore.h"
#include "session/caseexport.h"
#include "session/casehistory.h"
#include "session/caserelatives.h"
#include "session/casetext.h"
#include "session/serverexport.h"

namespace ccb
{

void Session::Private::wireLoaders()
{
    connect(cases, &CaseLoader::grew, q, [this] {
        queries->extend(cases->store().snapshot());
        Q_EMIT q->casesChanged();
    });
    connect(cases, &CaseLoader::replaced, q, [this] {
        restartQuery();
        Q_EMIT q->casesChanged();
    });
    connect(cases, &CaseLoader::noticeRaised, q, &Session::noticeRaised);
    connect(cases, &CaseLoader::progressChanged, q, &Session::progressChanged);
    connect(cases, &CaseLoader::finished, q, [this] { setState(State::Ready); });
    connect(cases, &CaseLoader::failed, q, [this](const Error &why) { fail(why); });

    connect(people, &PeopleLoader::changed, q, [this] { showPeople(); });
    connect(people, &PeopleLoader::finished, q, [this] {
        if (scope.cases)
            return;
        if (people->error()) {
            fail(*people->error());
        } else {
            peopleComplete = true;
            setState(State::Ready);
        }
    });
    connect(queries, &CaseQueryRunner::finished, q, [this](const ShownCases &cases) {
        caseTable->show(cases.snapshot, cases.rows);
        Q_EMIT q->rowsChanged();
    });
}

void Session::Private::setState(State to)
{
    if (state == to)
        return;
    state = to;
    Q_EMIT q->stateChanged(to);
}

void Session::Private::dropData()
{
    people->clear();
    cases->clear();
    service.reset();
    structure.reset();
    peopleComplete = false;
    error = {};
    showPeople();
}

void Session::Private::load(bool withPeople)
{
    peopleComplete = false;
    error = {};
    setState(State::Loading);
    if (scope.people && withPeople)
        people->start(*service,
                      scope.deactivatedWorkers ? PeopleLoader::Workers::All : PeopleLoader::Workers::Active);
    if (scope.cases) {
        cases->setMostCases(scope.mostCases);
        cases->load(*service, scope.request);
    } else if (!scope.people) {
        peopleComplete = true;
        setState(State::Ready);
    }
}

void Session::Private::fail(const Error &why)
{
    error = why;
    setState(State::Failed);
}

void Session::Private::showPeople()
{
    userTable->setUsers(people->users());
    userTable->setOwners(people->owners());
    caseTable->setOwners(people->owners());
    if (query != CaseQuery())
        restartQuery(); // names are searched and sorted by
    Q_EMIT q->peopleChanged();
}

void Session::Private::restartQuery()
{
    queries->restart(cases->store().snapshot(), query, people->owners());
}

OneCase Session::Private::oneCase(const CaseSnapshot &snapshot, CaseRow row, const QByteArray &json)
{
    return {snapshot, row, indicesOfCase(snapshot, row), json};
}

Session::Session(std::unique_ptr<SecretStore> secrets, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(secrets)))
{
    d->wireLoaders();
}

Session::Session(QObject *parent)
    : Session(std::make_unique<KeychainSecretStore>(), parent)
{
}

std::unique_ptr<Session> Session::withoutKeychain()
{
    return std::make_unique<Session>(std::make_unique<MemorySecretStore>());
}

Session::~Session()
{
    // The loaders stop before the service they use goes.
    d->cases->stop();
    d->people->stop();
}

Session::State Session::state() const
{
    return d->state;
}

const Connection &Session::connection() const
{
    return d->connection;
}

const Error &Session::error() const
{
    return d->error;
}

bool Session::isSignedIn() const
{
    return d->service != nullptr;
}

bool Session::isComplete() const
{
    return d->scope.cases ? d->cases->isComplete() : d->peopleComplete;
}

void Session::setScope(const SessionScope &scope)
{
    d->scope = scope;
}

const SessionScope &Session::scope() const
{
    return d->scope;
}

void Session::refresh()
{
    if (d->service)
        d->load();
}

void Session::cancelLoading()
{
    if (d->state != State::Loading)
        return;
    d->cases->stop();
    if (!d->scope.cases)
        d->people->stop(); // beside cases they are few, and the names are wanted
    d->setState(State::Ready);
}

void Session::loadScope(const SessionScope &scope)
{
    if (!d->service)
        return;
    d->scope = scope;
    d->cases->clear();
    // Who the people are does not depend on the cases.
    d->load(!d->people->isRunning() && !d->people->error() && d->people->owners().isEmpty());
}

void Session::retry()
{
    if (!d->service)
        return;
    if (!canResume()) {
        d->load();
        return;
    }
    d->error = {};
    d->setState(State::Loading);
    d->cases->setMostCases(d->scope.mostCases);
    d->cases->resume(*d->service);
}

bool Session::canResume() const
{
    return d->service && d->scope.cases && d->cases->canResume() && !d->cases->progress().running;
}

std::optional<qint64> Session::tooManyCases() const
{
    return d->cases->tooMany();
}

int Session::requestCount() const
{
    return d->service ? d->service->requestCount() : 0;
}

LoadProgress Session::progress() const
{
    return d->cases->progress();
}

const CaseStore &Session::store() const
{
    return d->cases->store();
}

const OwnerDirectory &Session::owners() const
{
    return d->people->owners();
}

CaseTableModel *Session::caseTable() const
{
    return d->caseTable;
}

UserTableModel *Session::userTable() const
{
    return d->userTable;
}

const QList<User> &Session::users() const
{
    return d->people->users();
}

const QList<Group> &Session::groups() const
{
    return d->people->groups();
}

bool Session::isLoadingPeople() const
{
    return d->people->isRunning();
}

const Error *Session::peopleError() const
{
    const std::optional<Error> &error = d->people->error();
    return error ? &*error : nullptr;
}

const Error *Session::userError(User::Kind kind) const
{
    return d->people->userError(kind);
}

void Session::setCaseQuery(const CaseQuery &query)
{
    if (query == d->query)
        return;
    const bool sameRows = query.filter == d->query.filter;
    d->query = query;
    if (sameRows)
        d->queries->resort(query.sort, d->people->owners());
    else
        d->restartQuery();
    Q_EMIT caseQueryChanged();
}

const CaseQuery &Session::caseQuery() const
{
    return d->query;
}

bool Session::isQueryRunning() const
{
    return d->queries->isRunning();
}

void Session::openCase(const QString &caseId, bool fromServer, QObject *context, CaseReady done)
{
    const CaseRow row = store().find(caseId);
    if (!fromServer && row != noRow) {
        done(Private::oneCase(store().snapshot(), row, {}));
        return;
    }
    if (!d->service) {
        Error error;
        error.kind = Error::Kind::NotFound;
        error.what = tr("Nobody is signed in.");
        error.hint = tr("Sign in to open the case.");
        done(error);
        return;
    }
    CaseDetailJob *job = d->service->fetchCase(caseId, d->scope.request.api);
    connect(job, &CaseDetailJob::finished, context, [done](const CaseDetail &detail) {
        done(Private::oneCase(CaseSnapshot::ofBlock(detail.block), 0, detail.json));
    });
    connect(job, &ApiJob::failed, context, [done](const Error &error) { done(error); });
}

CaseRelatives *Session::caseRelatives(QObject *parent)
{
    return new CaseRelatives(
        *this, [this] { return d->service.get(); }, parent);
}

CaseHistory *Session::caseHistory(QObject *parent)
{
    return new CaseHistory(
        *this, [this] { return d->service.get(); }, parent);
}

void Session::fetchCaseStructure(QObject *context, CaseStructureReady done)
{
    if (!d->service)
        return;
    if (d->structure) {
        done(*d->structure);
        return;
    }
    ApplicationListJob *job = d->service->listApplications();
    connect(job, &ApplicationListJob::finished, this,
            [this](const QList<Application> &applications) { d->structure = caseTypesOf(applications); });
    connect(job, &ApplicationListJob::finished, context,
            [done](const QList<Application> &applications) { done(caseTypesOf(applications)); });
    connect(job, &ApiJob::failed, context, [done](const Error &error) { done(error); });
}

void Session::fetchDefinedCaseTypes(QObject *context, CaseTypesReady done)
{
    fetchCaseStructure(context, [done](const Result<QList<Application::CaseType>> &structure) {
        if (!structure) {
            done(structure.error());
            return;
        }
        QStringList types;
        for (const Application::CaseType &type : structure.value())
            types << type.name;
        done(types);
    });
}

ShownCases Session::shownCases() const
{
    return {d->caseTable->snapshot(), d->caseTable->rows()};
}

CaseExportJob *Session::exportCases(const CaseExport &asked)
{
    CaseExport request = asked;
    request.source = exportSource();
    const bool isOnServer = request.rows == ExportedRows::OnServer;
    if (!isOnServer && request.format != ExportFormat::JsonLines)
        return new CaseExportJob(request, owners(), this);
    ServerExport *job = ServerExport::make(request, this);
    const auto start = [this, job] {
        job->start({.service = d->service.get(),
                    .scope = d->scope.request,
                    .listed = d->cases->progress().total,
                    .shown = d->query.filter,
                    .owners = owners()});
    };
    if (isOnServer && isLoadingPeople())
        connect(d->people, &PeopleLoader::finished, job, start,
                Qt::SingleShotConnection); // it needs their names
    else
        start();
    return job;
}

ExportSource Session::exportSource() const
{
    return {d->connection.server, d->connection.domain, d->scope.request, d->query};
}

QString Session::clipboardText(const ShownCases &cases, const QList<ExportColumn> &columns,
                               ClipboardFormat format) const
{
    return casesAsText(cases, columns, owners(), format);
}

} // namespace ccb
