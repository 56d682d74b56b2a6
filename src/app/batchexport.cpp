// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batchexport.h"

#include "session/caseexport.h"
#include "session/outputfile.h"
#include "session/session.h"
#include "session/userexport.h"

#include <QTextStream>

#include <algorithm>
#include <cstdio>

namespace ccb
{

namespace
{

constexpr const char *keyVariable = "COMMCARE_API_KEY";

QString durationText(qint64 seconds)
{
    constexpr qint64 minute = 60;
    return seconds < 2 * minute ? BatchExport::tr("%L1 s").arg(seconds)
                                : BatchExport::tr("%L1 min").arg((seconds + minute - 1) / minute);
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
    scope.cases = wantsCases && request.caseId.isEmpty() && !isWholeCases();
    // Whole cases have the ids of people alone; each request saved is one of a small plan's fifty a day.
    scope.people = !isWholeCases() || needsNames();
    scope.deactivatedWorkers = wantsCases; // as names of owners; a list of users is of those at work
    scope.request = request.cases;
    if (wantsParents())
        scope.request.filter = {}; // parents may not match it
    m_session->setScope(scope);
    // What the server cannot narrow is narrowed here.
    m_session->setCaseQuery({request.cases.filter, {}});

    connect(m_session.get(), &Session::stateChanged, this, &BatchExport::checkLoaded);
    connect(m_session.get(), &Session::peopleChanged, this, &BatchExport::checkLoaded);
    connect(m_session.get(), &Session::rowsChanged, this, &BatchExport::checkLoaded);
    connect(m_session.get(), &Session::noticeRaised, this,
            [this](const Error &notice) { tell(notice.text()); });
    connect(m_session.get(), &Session::progressChanged, this,
            [this] { tellWait(m_session->progress().waiting); });
    connect(m_session.get(), &Session::progressChanged, this, &BatchExport::showLoading);
    if (request.verbose)
        m_progress.turnOff();
}

BatchExport::~BatchExport() = default;

void BatchExport::startWithSecret(const Connection &connection, const QString &secret)
{
    if (!checkTarget())
        return;
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
    if (checkTarget())
        m_session->signInWithKeptSecret(connection);
}

bool BatchExport::checkTarget()
{
    const Result<Done> target = checkOutput(m_request.path);
    if (!target)
        fail(target.error());
    return target.ok();
}

void BatchExport::checkLoaded()
{
    if (m_done)
        return;
    // Cases can be had without the people; these were all that was loaded beforehand.
    const bool lacksOnlyPeople = m_request.resource == BatchRequest::Resource::Cases &&
                                 !m_session->scope().cases && m_session->peopleError();
    if (m_session->state() == Session::State::Failed && !lacksOnlyPeople) {
        fail(m_session->error());
        return;
    }
    const bool hasCome =
        lacksOnlyPeople || (m_session->state() == Session::State::Ready && m_session->isComplete());
    if (!hasCome || m_session->isLoadingPeople() || m_session->isQueryRunning())
        return;
    m_done = true;
    if (m_request.resource == BatchRequest::Resource::Users) {
        writeUserTable();
        return;
    }
    if (const Error *error = m_session->peopleError())
        tell(tr("Owners are written by their ids where their names could not be read: %1").arg(error->what));
    if (!m_request.caseId.isEmpty())
        writeOneCase();
    else if (isWholeCases())
        writeFromServer();
    else
        writeCases(m_session->shownCases());
}

bool BatchExport::isWholeCases() const
{
    return m_request.format == ExportFormat::JsonLines && m_request.resource == BatchRequest::Resource::Cases;
}

bool BatchExport::needsNames() const
{
    return !m_request.cases.filter.search.trimmed().isEmpty() || m_request.options.manifest;
}

bool BatchExport::wantsParents() const
{
    return std::any_of(m_request.columns.begin(), m_request.columns.end(),
                       [](const QString &name) { return exportColumnFromName(name).ofParent; });
}

void BatchExport::tell(const QString &sentence)
{
    m_progress.clear();
    QTextStream(stderr) << sentence.simplified() << '\n';
}

void BatchExport::showLoading()
{
    const LoadProgress loading = m_session->progress();
    if (!loading.running || m_done)
        return;
    if (loading.total < 0)
        m_progress.show(tr("%L1 cases loaded").arg(loading.got));
    else if (loading.secondsLeft < 0)
        m_progress.show(tr("%L1 of %L2 cases loaded").arg(loading.got).arg(loading.total));
    else
        m_progress.show(tr("%L1 of %L2 cases loaded, %3 left")
                            .arg(loading.got)
                            .arg(loading.total)
                            .arg(durationText(loading.secondsLeft)));
}

void BatchExport::showWriting(const ExportProgress &progress)
{
    constexpr qint64 tooEarly = 2000; // ms: an estimate made sooner jumps about
    const qint64 elapsed = m_writing.elapsed();
    const bool isKnown = progress.total > 0 && progress.done > 0 && elapsed > tooEarly;
    const qint64 left = isKnown ? elapsed * (progress.total - progress.done) / progress.done / 1000 : 0;
    if (progress.phase == ExportProgress::Phase::Packing)
        m_progress.show(tr("Packing the file"));
    else if (progress.total < 0)
        m_progress.show(tr("%L1 cases written").arg(progress.done));
    else if (!isKnown)
        m_progress.show(tr("%L1 of %L2 cases written").arg(progress.done).arg(progress.total));
    else
        m_progress.show(tr("%L1 of %L2 cases written, %3 left")
                            .arg(progress.done)
                            .arg(progress.total)
                            .arg(durationText(left)));
}

// Once for each wait, not for each second of it: whoever looks at a script's output wants to know why it
// rests.
void BatchExport::tellWait(const QString &waiting)
{
    if (m_toldWait.isEmpty() && !waiting.isEmpty())
        tell(waiting);
    m_toldWait = waiting;
}

void BatchExport::writeOneCase()
{
    m_session->openCase(m_request.caseId, true, this, [this](const Result<OneCase> &found) {
        if (!found)
            fail(found.error());
        else if (wantsParents())
            withParent(found.value(), [this, row = found.value().row](const CaseSnapshot &family) {
                writeCases({family, {row}});
            });
        else
            writeCases({found.value().snapshot, {found.value().row}});
    });
}

// The case, and behind it the parent if it has one that can be read.
void BatchExport::withParent(const OneCase &found, const std::function<void(const CaseSnapshot &)> &use)
{
    const CaseSnapshot child = found.snapshot;
    const auto parent = std::find_if(found.indices.begin(), found.indices.end(),
                                     [](const IndexFact &index) { return index.identifier == u"parent"; });
    if (parent == found.indices.end()) {
        use(child);
        return;
    }
    m_session->openCase(parent->caseId, true, this, [this, child, use](const Result<OneCase> &opened) {
        if (opened)
            use(CaseSnapshot::joined(child, opened.value().snapshot));
        else if (opened.error().kind == Error::Kind::NotFound)
            use(child);
        else
            fail(opened.error());
    });
}

void BatchExport::writeFromServer()
{
    start({.path = m_request.path,
           .format = m_request.format,
           .options = m_request.options,
           .rows = ExportedRows::OnServer,
           .serverRequest = m_request.cases});
}

void BatchExport::writeCases(const ShownCases &cases)
{
    tellUnknownColumns(cases.snapshot);
    start({.path = m_request.path,
           .format = m_request.format,
           .columns = isWholeCases() ? QList<ExportColumn>() : columnsOf(cases.snapshot),
           .options = m_request.options,
           .rows = ExportedRows::Shown,
           .cases = cases});
}

void BatchExport::start(const CaseExport &request)
{
    m_writing.start();
    CaseExportJob *job = m_session->exportCases(request);
    connect(job, &CaseExportJob::progress, this, &BatchExport::showWriting);
    connect(job, &CaseExportJob::progress, this,
            [this](const ExportProgress &progress) { tellWait(progress.waiting); });
    connect(job, &CaseExportJob::finished, this, [this](const ExportResult &result) {
        finish(result.rows == 1 ? tr("1 case written.") : tr("%L1 cases written.").arg(result.rows),
               result.notices);
    });
    connect(job, &CaseExportJob::failed, this, &BatchExport::fail);
}

QList<ExportColumn> BatchExport::columnsOf(const CaseSnapshot &snapshot) const
{
    const QList<ColumnKey> all = allExportColumns(snapshot);
    if (m_request.columns.isEmpty())
        return ownColumns(all);
    QList<ExportColumn> columns;
    for (const QString &name : m_request.columns)
        columns << exportColumnFromName(name);
    return columns;
}

void BatchExport::tellUnknownColumns(const CaseSnapshot &snapshot)
{
    const QList<ColumnKey> all = allExportColumns(snapshot);
    for (const QString &name : m_request.columns) {
        const ColumnKey key = exportColumnFromName(name).key;
        if (key.kind != ColumnKey::Kind::Field && !all.contains(key))
            tell(tr("No case here has “%1”: its column is empty.").arg(name));
    }
}

void BatchExport::writeUserTable()
{
    const Result<ExportResult> written = writeUsers({.path = m_request.path,
                                                     .format = m_request.format,
                                                     .columns = m_request.columns,
                                                     .options = m_request.options,
                                                     .source = m_session->exportSource()},
                                                    m_session->users());
    if (!written) {
        fail(written.error());
        return;
    }
    const qint64 count = written.value().rows;
    finish(count == 1 ? tr("1 user written.") : tr("%L1 users written.").arg(count), written.value().notices);
}

void BatchExport::finish(const QString &sentence, const QStringList &notices)
{
    for (const QString &notice : notices)
        tell(notice);
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
