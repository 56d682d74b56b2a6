// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/caseloader.h"

#include "api/apiservice.h"

namespace ccb
{

namespace
{

constexpr qint64 tooEarlyMilliseconds = 2000; // an estimate made sooner jumps about

} // namespace

CaseLoader::CaseLoader(QObject *parent)
    : QObject(parent)
{
}

CaseLoader::~CaseLoader()
{
    stop();
}

void CaseLoader::start(ApiService &service, const CaseRequest &request)
{
    stop();
    m_progress = {};
    m_progress.running = true;
    m_clock.start();
    m_job = service.listCases(request);
    connect(m_job, &CaseListJob::pageReady, this, &CaseLoader::pageReady);
    connect(m_job, &CaseListJob::progress, this, &CaseLoader::follow);
    connect(m_job, &CaseListJob::waiting, this, [this](int seconds, const Error &reason) {
        m_progress.waiting = tr("%1 Trying again in %n s.", nullptr, seconds).arg(reason.what);
        Q_EMIT progressChanged();
    });
    connect(m_job, &CaseListJob::finished, this, [this] {
        end();
        Q_EMIT finished();
    });
    connect(m_job, &CaseListJob::failed, this, [this](const Error &error) {
        end();
        Q_EMIT failed(error);
    });
    Q_EMIT progressChanged();
}

void CaseLoader::stop()
{
    if (!m_job)
        return;
    m_job->disconnect(this);
    m_job->abort();
    end();
}

void CaseLoader::follow(qint64 got, qint64 total)
{
    m_progress.got = got;
    m_progress.total = total;
    m_progress.waiting.clear();
    const qint64 elapsed = m_clock.elapsed();
    const bool canTell = elapsed >= tooEarlyMilliseconds && got > 0 && total >= got;
    m_progress.secondsLeft = canTell ? int((total - got) * elapsed / got / 1000) : -1;
    Q_EMIT progressChanged();
}

void CaseLoader::end()
{
    m_job.clear();
    m_progress.running = false;
    m_progress.secondsLeft = -1;
    m_progress.waiting.clear();
    Q_EMIT progressChanged();
}

} // namespace ccb
