// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportrun.h"

#include "session/session.h"

namespace ccb
{

ExportRun::ExportRun(Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

ExportRun::~ExportRun()
{
    if (m_job)
        m_job->cancel();
}

void ExportRun::start(const CaseExport &request)
{
    Q_ASSERT(!m_isRunning);
    m_isRunning = true;
    m_path = request.path;
    m_progress = {};
    m_progress.phase = request.rows == ExportedRows::OnServer ? ExportProgress::Phase::Fetching
                                                              : ExportProgress::Phase::Writing;
    m_clock.start();
    m_timeLeft.restart(0, 0);
    m_job = m_session->exportCases(request);
    connect(m_job, &CaseExportJob::progress, this, &ExportRun::takeProgress);
    connect(m_job, &CaseExportJob::failed, this, [this](const Error &error) {
        end();
        Q_EMIT failed(error);
    });
    connect(m_job, &CaseExportJob::finished, this, [this](const ExportResult &result) {
        end();
        Q_EMIT finished(m_path, result);
    });
    // One that asks the server ends with the sign-in, in silence.
    connect(m_job, &QObject::destroyed, this, [this] {
        end();
        Q_EMIT failed(endedError());
    });
    Q_EMIT started();
}

void ExportRun::cancel()
{
    if (!m_isRunning)
        return;
    CaseExportJob *job = m_job;
    end();
    job->cancel();
    Q_EMIT cancelled();
}

void ExportRun::end()
{
    m_isRunning = false;
    if (m_job)
        m_job->disconnect(this);
    m_job.clear();
}

Error ExportRun::endedError()
{
    Error error;
    error.kind = Error::Kind::Cancelled;
    error.what = tr("The export ended with the sign-in that it read from. No file was written.");
    error.hint = tr("Sign in and export again.");
    return error;
}

void ExportRun::takeProgress(const ExportProgress &progress)
{
    if (progress.phase != m_progress.phase)
        m_timeLeft.restart(m_clock.elapsed(), progress.done);
    else
        m_timeLeft.add(m_clock.elapsed(), progress.done);
    m_progress = progress;
    Q_EMIT progressChanged();
}

int ExportRun::thousandths() const
{
    if (m_progress.total <= 0 || m_progress.phase == ExportProgress::Phase::Packing)
        return -1;
    return int(qMin(m_progress.done, m_progress.total) * 1000 / m_progress.total);
}

QString ExportRun::progressText() const
{
    if (!m_progress.waiting.isEmpty())
        return m_progress.waiting;
    if (m_progress.phase == ExportProgress::Phase::Packing)
        return tr("Packing the file…");
    const bool isFetching = m_progress.phase == ExportProgress::Phase::Fetching;
    if (m_progress.total < 0)
        return isFetching ? tr("%L1 fetched").arg(m_progress.done) : tr("%L1 written").arg(m_progress.done);
    const QString done = (isFetching ? tr("%L1 of %L2 fetched") : tr("%L1 of %L2 written"))
                             .arg(m_progress.done)
                             .arg(m_progress.total);
    const int seconds = m_timeLeft.seconds(m_progress.total);
    if (seconds < 0)
        return done;
    if (seconds < 60)
        return tr("%1, about %L2 s left").arg(done).arg(qMax(1, seconds));
    return tr("%1, about %L2 min left").arg(done).arg((seconds + 59) / 60);
}

} // namespace ccb
