// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/casehistory.h"

#include "api/apiservice.h"
#include "session/session.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace ccb
{

namespace
{

constexpr qint64 mostAtFirst = 1000; // forms: ten requests

// The forms are closed to us, or the server has no such list; it makes no sense to ask again.
bool isRefusal(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Unauthorized:
    case Error::Kind::Forbidden:
    case Error::Kind::NotFound:
    case Error::Kind::BadRequest:
        return true;
    default:
        return false;
    }
}

} // namespace

CaseHistory::CaseHistory(Session &session, ServiceGetter service, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_service(std::move(service))
{
}

CaseHistory::~CaseHistory()
{
    stop();
}

void CaseHistory::setCase(const QString &caseId)
{
    stop();
    m_caseId = caseId;
    m_state = State::NotAsked;
    m_forms.clear();
    m_hasMore = false;
    m_error.reset();
    Q_EMIT changed();
}

void CaseHistory::ask()
{
    begin(mostAtFirst);
}

void CaseHistory::askForAll()
{
    begin(std::numeric_limits<qint64>::max());
}

void CaseHistory::begin(qint64 most)
{
    ApiService *service = m_service();
    if (m_caseId.isEmpty() || !service)
        return;
    stop();
    m_state = State::Asking;
    m_forms.clear();
    m_hasMore = false;
    m_error.reset();
    FormListJob *job = service->listForms(m_caseId, most);
    m_job = job;
    connect(job, &FormListJob::pageReady, this, &CaseHistory::take);
    connect(job, &FormListJob::finished, this, [this](bool isWhole) {
        m_state = State::Ready;
        m_hasMore = !isWhole;
        Q_EMIT changed();
    });
    connect(job, &ApiJob::failed, this, [this](const Error &error) {
        if (isRefusal(error) && m_forms.isEmpty()) {
            askForIds(error);
            return;
        }
        m_state = State::Failed;
        m_error = error;
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void CaseHistory::take(const QList<CaseForm> &forms)
{
    QSet<QString> known;
    for (const CaseForm &form : std::as_const(m_forms))
        known.insert(form.id);
    for (const CaseForm &form : forms) {
        if (!known.contains(form.id)) // rows shift between pages
            m_forms.append(form);
    }
    sortNewestFirst(m_forms);
    Q_EMIT changed();
}

void CaseHistory::askForIds(const Error &why)
{
    m_session.openCase(m_caseId, true, this,
                       [this, why, generation = m_generation](const Result<OneCase> &result) {
                           if (generation != m_generation)
                               return;
                           m_error = why;
                           m_state = State::Failed;
                           if (result) {
                               QStringList ids = formIdsOfCase(result.value().json);
                               std::reverse(ids.begin(), ids.end()); // the newest first
                               for (const QString &id : std::as_const(ids))
                                   m_forms.append({id, {}, {}, {}, {}, {}, {}, {}, {}});
                               m_state = State::IdsOnly;
                           }
                           Q_EMIT changed();
                       });
}

void CaseHistory::stop()
{
    ++m_generation;
    if (m_job) {
        m_job->disconnect(this);
        m_job->abort();
    }
    m_job.clear();
}

} // namespace ccb
