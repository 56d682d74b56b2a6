// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batchexport.h"

#include "session/caseexport.h"
#include "session/session.h"
#include "session/userexport.h"

#include <QTextStream>

#include <cstdio>

namespace ccb
{

namespace
{

constexpr const char *keyVariable = "COMMCARE_API_KEY";

void tell(const QString &sentence)
{
    QTextStream(stderr) << sentence.simplified() << '\n';
}

} // namespace

ExitStatus exitStatusOf(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Usage:
        return ExitUsage;
    case Error::Kind::File:
        return ExitFile;
    case Error::Kind::Unauthorized:
    case Error::Kind::SecondFactor:
    case Error::Kind::Forbidden:
    case Error::Kind::Keychain:
        return ExitSignInRefused;
    case Error::Kind::NotFound:
        return error.field == Error::Field::Domain ? ExitSignInRefused : ExitServer;
    default:
        return ExitServer;
    }
}

BatchExport::BatchExport(std::unique_ptr<Session> session, const BatchRequest &request)
    : m_session(std::move(session))
    , m_request(request)
{
    const bool wantsCases = request.resource == BatchRequest::Resource::Cases;
    SessionScope scope;
    scope.cases = wantsCases && request.caseId.isEmpty();
    scope.deactivatedWorkers = wantsCases; // as names of owners; a list of users is of those at work
    scope.request = request.cases;
    m_session->setScope(scope);
    // What the server cannot narrow is narrowed here.
    m_session->setCaseQuery({request.cases.filter, {}});

    connect(m_session.get(), &Session::stateChanged, this, &BatchExport::checkLoaded);
    connect(m_session.get(), &Session::peopleChanged, this, &BatchExport::checkLoaded);
    connect(m_session.get(), &Session::rowsChanged, this, &BatchExport::checkLoaded);
    connect(m_session.get(), &Session::noticeRaised, this, [](const Error &notice) { tell(notice.text()); });
    connect(m_session.get(), &Session::progressChanged, this, &BatchExport::tellWait);
}

BatchExport::~BatchExport() = default;

void BatchExport::startWithSecret(const Connection &connection, const QString &secret)
{
    connect(m_session.get(), &Session::signInFailed, this, &BatchExport::fail);
    m_session->signIn(connection, secret, false);
}

void BatchExport::start(const Connection &connection)
{
    connect(
        m_session.get(), &Session::signInFailed, this,
        [this, connection](const Error &error) {
            const bool hadNoSecret = error.kind == Error::Kind::Keychain ||
                                     (error.kind == Error::Kind::Unauthorized && error.httpStatus == 0);
            const QString secret = qEnvironmentVariable(keyVariable);
            if (!hadNoSecret) {
                fail(error);
            } else if (secret.isEmpty()) {
                Error missing = error;
                missing.hint =
                    tr("Sign in once in the window, or set %1.").arg(QLatin1StringView(keyVariable));
                fail(missing);
            } else {
                startWithSecret(connection, secret);
            }
        },
        Qt::SingleShotConnection);
    m_session->signInWithKeptSecret(connection);
}

void BatchExport::checkLoaded()
{
    if (m_done)
        return;
    if (m_session->state() == Session::State::Failed) {
        fail(m_session->error());
        return;
    }
    const bool isLoaded = m_session->state() == Session::State::Ready && m_session->isComplete() &&
                          !m_session->isLoadingPeople() && !m_session->isQueryRunning();
    if (!isLoaded)
        return;
    m_done = true;
    if (m_request.resource == BatchRequest::Resource::Users) {
        writeUserTable();
        return;
    }
    if (const Error *error = m_session->peopleError())
        tell(tr("Owners are written by their ids where their names could not be read: %1").arg(error->what));
    if (m_request.caseId.isEmpty())
        writeCases(m_session->shownCases());
    else
        writeOneCase();
}

// Once for each wait, not for each second of it: whoever looks at a script's output wants to know why it
// rests.
void BatchExport::tellWait()
{
    const QString waiting = m_session->progress().waiting;
    if (m_toldWait.isEmpty() && !waiting.isEmpty())
        tell(waiting);
    m_toldWait = waiting;
}

void BatchExport::writeOneCase()
{
    m_session->openCase(m_request.caseId, true, this, [this](const Result<OneCase> &found) {
        if (found)
            writeCases({found.value().snapshot, {found.value().row}});
        else
            fail(found.error());
    });
}

void BatchExport::writeCases(const ShownCases &cases)
{
    const auto count = int(cases.rows.size());
    auto *job = new CaseExportJob({.path = m_request.path,
                                   .columns = ownColumns(columnsOf(cases.snapshot)),
                                   .options = {.formulaGuard = m_request.formulaGuard},
                                   .cases = cases},
                                  m_session->owners(), this);
    connect(job, &CaseExportJob::finished, this, [this, count] {
        finish(count == 1 ? tr("1 case written.") : tr("%L1 cases written.").arg(count));
    });
    connect(job, &CaseExportJob::failed, this, &BatchExport::fail);
}

QList<ColumnKey> BatchExport::columnsOf(const CaseSnapshot &snapshot) const
{
    const QList<ColumnKey> all = allExportColumns(snapshot);
    if (m_request.columns.isEmpty())
        return all;
    QList<ColumnKey> columns;
    for (const QString &name : m_request.columns) {
        columns << columnFromName(name);
        if (columns.last().kind != ColumnKey::Kind::Field && !all.contains(columns.last()))
            tell(tr("No case here has “%1”: its column is empty.").arg(name));
    }
    return columns;
}

void BatchExport::writeUserTable()
{
    const QList<User> &users = m_session->users();
    const Result<Done> written =
        writeUsers({m_request.path, m_request.columns, m_request.formulaGuard}, users);
    if (written)
        finish(users.size() == 1 ? tr("1 user written.") : tr("%L1 users written.").arg(users.size()));
    else
        fail(written.error());
}

void BatchExport::finish(const QString &sentence)
{
    tell(sentence);
    Q_EMIT finished(ExitDone);
}

void BatchExport::fail(const Error &error)
{
    m_done = true;
    tell(error.text());
    Q_EMIT finished(exitStatusOf(error));
}

} // namespace ccb
