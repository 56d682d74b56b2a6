// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/caserelatives.h"

#include "api/apiservice.h"
#include "session/session.h"

#include <QtConcurrent>

#include <chrono>

namespace ccb
{

namespace
{

using namespace std::chrono_literals;

// Each step up can need a request of its own, and a small plan has fifty of them a day.
constexpr int mostFetches = 8;
constexpr int mostDetails = 4; // in one fetch, where the server gives one case at a time

// What indices are called as a rule, beside those that the loaded cases have.
QStringList usualIdentifiers()
{
    return {QStringLiteral("parent"), QStringLiteral("host")};
}

} // namespace

CaseRelatives::CaseRelatives(const Session &session, ServiceGetter service, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_service(std::move(service))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(200ms);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        walk();
        look();
    });
    connect(&session, &Session::casesChanged, this, [this] {
        if (!m_caseId.isEmpty() && !m_pause.isActive())
            m_pause.start();
    });
}

CaseRelatives::~CaseRelatives()
{
    cancelLook();
    stopJobs();
}

void CaseRelatives::show(const QString &caseId, const QList<IndexFact> &indices)
{
    const bool isOther = caseId != m_caseId;
    m_caseId = caseId;
    m_indices = indices;
    if (isOther) {
        stopJobs();
        m_fetched.clear();
        m_missing.clear();
        m_children = {};
        m_childrenIn = {};
        m_hasLooked = false;
        setAsking(Asking::NotYet);
    }
    m_fetches = 0;
    m_mayFetch = true;
    cancelLook();
    walk();
    look();
}

void CaseRelatives::clear()
{
    m_pause.stop();
    cancelLook();
    stopJobs();
    m_caseId.clear();
    m_indices.clear();
    m_fetched.clear();
    m_missing.clear();
    m_path = {};
    m_relatives.clear();
    m_children = {};
    m_childrenIn = {};
    m_hasLooked = false;
    setAsking(Asking::NotYet);
    Q_EMIT pathChanged();
    Q_EMIT childrenChanged();
}

KnownCase CaseRelatives::lookUp(const QString &caseId) const
{
    if (const CaseRow row = m_session.store().find(caseId); row != noRow)
        return knownCase(m_session.store().snapshot(), row);
    if (caseId.isEmpty() || m_missing.contains(caseId))
        return {KnownCase::State::Missing, {}, {}, {}};
    if (caseId == m_caseId)
        return {KnownCase::State::Open, {}, {}, m_indices}; // its own ancestor: a circle
    if (const CaseRow row = m_fetched.find(caseId); row != noRow)
        return knownCase(m_fetched.snapshot(), row);
    return {};
}

void CaseRelatives::walk()
{
    const CaseLookup find = [this](const QString &caseId) { return lookUp(caseId); };
    const QList<Relative> relatives = relativesOf(m_indices, find);
    const CasePath path = pathToRoot(m_caseId, m_indices, find);
    if (relatives == m_relatives && path == m_path)
        return;
    m_relatives = relatives;
    m_path = path;
    Q_EMIT pathChanged();
}

void CaseRelatives::fetchUnknown()
{
    ApiService *service = m_service();
    if (!service || m_fetch || !m_mayFetch || m_fetches == mostFetches)
        return;
    QStringList unknown;
    const auto note = [&unknown](const Relative &relative) {
        if (relative.state == KnownCase::State::NotLoaded && !relative.caseId.isEmpty())
            unknown << relative.caseId;
    };
    for (const Relative &relative : std::as_const(m_relatives))
        note(relative);
    if (!m_path.ancestors.isEmpty())
        note(m_path.ancestors.constLast());
    if (unknown.isEmpty())
        return;
    ++m_fetches;
    CaseBatchJob *job = service->fetchCases(unknown, m_session.scope().request.api, mostDetails);
    m_fetch = job;
    connect(job, &CaseBatchJob::finished, this, [this](const CaseBatch &batch) {
        m_fetch.clear();
        for (const CaseBlockPtr &block : batch.blocks)
            m_fetched.append(block);
        for (const QString &id : batch.missing)
            m_missing.insert(id);
        walk();
        fetchUnknown();
    });
    connect(job, &ApiJob::failed, this, [this](const Error &) {
        // They stay marked as not loaded; opening one tells what is wrong.
        m_fetch.clear();
        m_mayFetch = false;
    });
}

void CaseRelatives::look()
{
    if (m_cancelled) {
        m_lookAgain = true;
        return;
    }
    const auto cancelled = std::make_shared<std::atomic<bool>>(false);
    m_cancelled = cancelled;
    const CaseSnapshot &loaded = m_session.store().snapshot();
    const CaseSnapshot snapshot = CaseSnapshot::joined(loaded, m_fetched.snapshot());
    const CaseRow firstFetched = m_fetched.rowCount() > 0 ? loaded.rowCount() : noRow;
    auto *watcher = new QFutureWatcher<CaseChildren>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, snapshot, cancelled] {
        watcher->deleteLater();
        if (cancelled != m_cancelled)
            return; // another case, or a newer search
        m_cancelled.reset();
        m_children = watcher->future().takeResult();
        m_childrenIn = snapshot;
        m_hasLooked = true;
        if (std::exchange(m_lookAgain, false))
            look();
        Q_EMIT childrenChanged();
    });
    watcher->setFuture(QtConcurrent::run([snapshot, firstFetched, caseId = m_caseId, cancelled] {
        return childrenOf(snapshot, caseId, *cancelled, firstFetched);
    }));
}

void CaseRelatives::cancelLook()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_cancelled.reset();
    m_lookAgain = false;
}

bool CaseRelatives::mayLackChildren() const
{
    return !m_session.isComplete() || !m_session.scope().request.asksForAll();
}

void CaseRelatives::askForChildren()
{
    if (m_caseId.isEmpty() || m_asking == Asking::Running || !m_service())
        return;
    m_identifiers = usualIdentifiers() + m_session.store().indexIdentifiers();
    m_identifiers.removeDuplicates();
    setAsking(Asking::Running);
    askNext();
}

void CaseRelatives::askNext()
{
    ApiService *service = m_service();
    if (m_identifiers.isEmpty() || !service) {
        setAsking(Asking::Done);
        return;
    }
    CaseRequest request;
    request.filter.conditions = {
        ColumnCondition::equals(ColumnKey::ofIndex(m_identifiers.takeFirst()), m_caseId)};
    request.api = CaseApiVersion::V2; // the others would list the whole domain
    CaseListJob *job = service->listCases(request);
    m_list = job;
    connect(job, &CaseListJob::pageReady, this, [this](const CasePage &page) {
        m_fetched.append(page.block);
        look();
    });
    connect(job, &CaseListJob::finished, this, [this] { askNext(); });
    connect(job, &ApiJob::failed, this, [this](const Error &error) {
        if (error.kind == Error::Kind::NotFound)
            askOlderApi();
        else
            failAsking(error);
    });
}

// A server without v2 gives all children of a case in one answer, if it is asked for the case.
void CaseRelatives::askOlderApi()
{
    ApiService *service = m_service();
    m_identifiers.clear();
    if (!service) {
        setAsking(Asking::Done);
        return;
    }
    ChildCasesJob *job = service->fetchChildren(m_caseId);
    m_list = job;
    connect(job, &ChildCasesJob::finished, this, [this](const CasePage &children) {
        m_fetched.append(children.block);
        setAsking(Asking::Done);
        look();
    });
    connect(job, &ApiJob::failed, this, [this](const Error &error) { failAsking(error); });
}

void CaseRelatives::failAsking(const Error &error)
{
    m_askingError = error;
    setAsking(Asking::Failed);
}

void CaseRelatives::setAsking(Asking asking)
{
    if (asking != Asking::Failed)
        m_askingError.reset();
    m_asking = asking;
    Q_EMIT askingChanged();
}

void CaseRelatives::stopJobs()
{
    for (ApiJob *job : {m_fetch.data(), m_list.data()}) {
        if (!job)
            continue;
        job->disconnect(this);
        job->abort();
    }
    m_fetch.clear();
    m_list.clear();
    m_identifiers.clear();
}

} // namespace ccb
