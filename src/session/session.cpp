// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "api/apiservice.h"
#include "api/certificatebundle.h"
#include "credentials/keychainsecretstore.h"
#include "credentials/memorysecretstore.h"
#include "exporting/csvwriter.h"
#include "models/casetablemodel.h"
#include "models/usertablemodel.h"
#include "session/accesscheck.h"
#include "session/caseexport.h"
#include "session/caseloader.h"
#include "session/casequeryrunner.h"
#include "session/caserows.h"
#include "session/peopleloader.h"
#include "session/signin.h"

#include <QBuffer>

namespace ccb
{

class Session::Private
{
public:
    Private(Session *session, std::unique_ptr<SecretStore> secretStore)
        : q(session)
        , secrets(std::move(secretStore))
        , cases(new CaseLoader(session))
        , people(new PeopleLoader(session))
        , queries(new CaseQueryRunner(session))
        , caseTable(new CaseTableModel(session))
        , userTable(new UserTableModel(session))
    {
    }

    Session *q;
    std::unique_ptr<SecretStore> secrets;
    State state = State::SignedOut;
    Connection connection;
    Error error;
    SessionScope scope;
    ApiLimits limits;
    QString oneTimeCode;
    NetworkSettings network;
    bool peopleComplete = false;    // when they are all that is loaded
    std::optional<Connection> kept; // whose secret is known to be in the keychain

    std::unique_ptr<SignIn> attempt;
    std::unique_ptr<ApiService> service; // null: not signed in
    CaseQuery query;

    CaseLoader *cases;
    PeopleLoader *people;
    CaseQueryRunner *queries;
    CaseTableModel *caseTable;
    UserTableModel *userTable;

    void wireLoaders();
    void setState(State to);
    void beginAttempt(const Connection &to);
    std::unique_ptr<ApiService> serviceFor(const Connection &to, const QString &secret) const;
    void accept(const QString &secretToKeep);
    void keepSecret(const QString &secret);
    void forgetSecret();
    void dropData();
    void load();
    void fail(const Error &why);
    void showPeople();
    void restartQuery();
    static OneCase oneCase(const CaseSnapshot &snapshot, CaseRow row, const QByteArray &json);
};

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

void Session::Private::beginAttempt(const Connection &to)
{
    attempt.reset();
    dropData();
    connection = to;
    attempt = std::make_unique<SignIn>(*secrets, to, limits, oneTimeCode, nullptr);
    attempt->setNetwork(network);
    connect(attempt.get(), &SignIn::foundKeptSecret, q, [this, to] { kept = to; });
    connect(attempt.get(), &SignIn::failed, q, [this](const Error &why) {
        attempt.release()->deleteLater(); // it is the sender
        setState(State::SignedOut);
        Q_EMIT q->signInFailed(why);
    });
    setState(State::Connecting);
}

// For questions beside the session.
std::unique_ptr<ApiService> Session::Private::serviceFor(const Connection &to, const QString &secret) const
{
    auto asked = std::make_unique<ApiService>(to, secret);
    asked->setLimits(limits);
    asked->setNetwork(network);
    asked->setOneTimeCode(oneTimeCode);
    return asked;
}

void Session::Private::accept(const QString &secretToKeep)
{
    service = attempt->takeService();
    attempt.release()->deleteLater(); // it is the sender
    if (!secretToKeep.isEmpty())
        keepSecret(secretToKeep);
    Q_EMIT q->signedIn();
    if (service)
        load();
}

void Session::Private::keepSecret(const QString &secret)
{
    secrets->write(connection, secret, q, [this, to = connection](const Result<Done> &written) {
        if (written) {
            kept = to;
            return;
        }
        Error notice = written.error();
        notice.hint =
            (notice.hint + u' ' + tr("Until then, the key is kept for this session alone.")).trimmed();
        Q_EMIT q->noticeRaised(notice);
    });
}

void Session::Private::forgetSecret()
{
    const bool mustSucceed = kept == connection;
    kept.reset();
    secrets->remove(connection, q, [this, mustSucceed](const Result<Done> &removed) {
        if (!removed && mustSucceed)
            Q_EMIT q->noticeRaised(removed.error());
    });
}

void Session::Private::dropData()
{
    people->clear();
    cases->clear();
    service.reset();
    peopleComplete = false;
    error = {};
    showPeople();
}

void Session::Private::load()
{
    peopleComplete = false;
    error = {};
    setState(State::Loading);
    if (scope.people)
        people->start(*service);
    if (scope.cases) {
        cases->setMostCases(scope.mostCases);
        cases->load(*service, scope.request);
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

void Session::setLimits(const ApiLimits &limits)
{
    d->limits = limits;
}

void Session::setNetworkSettings(const NetworkSettings &settings)
{
    d->network = settings;
}

const NetworkSettings &Session::networkSettings() const
{
    return d->network;
}

Result<qsizetype> Session::countCertificates(const QString &path)
{
    const auto certificates = readCertificateBundle(path);
    if (!certificates)
        return certificates.error();
    return certificates.value().size();
}

void Session::setOneTimeCode(const QString &code)
{
    d->oneTimeCode = code;
    if (d->service)
        d->service->setOneTimeCode(code);
}

void Session::listDomains(const Connection &account, const QString &secret, QObject *context,
                          DomainsReady done)
{
    ApiService *service = d->serviceFor(account, secret).release();
    service->setParent(context);
    ApiLimits limits = d->limits;
    limits.retryWaits.clear(); // a person is typing: the list comes now, or the name is typed too
    service->setLimits(limits);
    DomainListJob *job = service->listDomains();
    connect(job, &DomainListJob::finished, service, [service, done](const QList<DomainInfo> &domains) {
        service->deleteLater();
        done(domains);
    });
    connect(job, &ApiJob::failed, service, [service, done](const Error &error) {
        service->deleteLater();
        done(error);
    });
}

void Session::forgetKeptSecret(const Connection &connection)
{
    if (d->kept == connection)
        d->kept.reset();
    d->secrets->remove(connection, this, [this](const Result<Done> &removed) {
        if (!removed)
            Q_EMIT noticeRaised(removed.error());
    });
}

void Session::signIn(const Connection &connection, const QString &secret, bool remember)
{
    d->beginAttempt(connection);
    connect(d->attempt.get(), &SignIn::accepted, this, [this, secret, remember] {
        if (!remember && d->kept == d->connection)
            d->forgetSecret(); // nothing of an earlier time is left either
        d->accept(remember ? secret : QString());
    });
    d->attempt->withSecret(secret);
}

void Session::signInWithKeptSecret(const Connection &connection)
{
    d->beginAttempt(connection);
    connect(d->attempt.get(), &SignIn::accepted, this, [this] { d->accept({}); });
    d->attempt->withKeptSecret();
}

void Session::cancelSignIn()
{
    if (!d->attempt)
        return;
    d->attempt.reset();
    d->setState(State::SignedOut);
}

void Session::signOut()
{
    d->attempt.reset();
    d->forgetSecret();
    d->dropData();
    d->setState(State::SignedOut);
}

AccessCheck *Session::checkAccess(AccessAsk ask, QObject *parent)
{
    return d->service ? new AccessCheck(*d->service, ask, parent) : nullptr;
}

AccessCheck *Session::checkAccess(const Connection &connection, const QString &secret, QObject *parent)
{
    return new AccessCheck(d->serviceFor(connection, secret), parent);
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
    d->load();
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
        d->queries->resort(query.sort);
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

void Session::fetchDefinedCaseTypes(QObject *context, CaseTypesReady done)
{
    if (!d->service)
        return;
    ApplicationListJob *job = d->service->listApplications();
    connect(job, &ApplicationListJob::finished, context, [done](const QList<Application> &applications) {
        QStringList types;
        for (const Application &application : applications) {
            for (const Application::CaseType &type : application.caseTypes)
                types << type.name;
        }
        types.removeDuplicates();
        types.sort();
        done(types);
    });
    connect(job, &ApiJob::failed, context, [done](const Error &error) { done(error); });
}

ShownCases Session::shownCases() const
{
    return {d->caseTable->snapshot(), d->caseTable->rows()};
}

CaseExportJob *Session::exportCases(const CaseExport &request)
{
    return new CaseExportJob(request, owners(), this);
}

QString Session::tabSeparatedText(const ShownCases &cases, const QList<ColumnKey> &columns) const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(&buffer, {.separator = '\t', .byteOrderMark = false, .formulaGuard = false});
    CaseRows texts(cases.snapshot, columns, owners());
    texts.writeHeadings(writer);
    for (const CaseRow row : cases.rows)
        texts.writeRow(row, writer);
    writer.finish();
    return QString::fromUtf8(buffer.data());
}

} // namespace ccb
