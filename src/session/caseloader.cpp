// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/caseloader.h"

#include "api/apiservice.h"
#include "api/replyerror.h"

#include <QCoreApplication>

namespace ccb
{

namespace
{

using namespace std::chrono_literals;

constexpr qint64 tooEarlyMilliseconds = 2000; // an estimate made sooner jumps about

QString durationText(std::chrono::milliseconds time)
{
    const auto seconds = int((time + 999ms) / 1s);
    if (seconds < 120)
        return CaseLoader::tr("%L1 s").arg(seconds);
    return seconds < 7200 ? CaseLoader::tr("%L1 min").arg((seconds + 59) / 60)
                          : CaseLoader::tr("%L1 h").arg((seconds + 3599) / 3600);
}

} // namespace

CaseLoader::CaseLoader(QObject *parent)
    : QObject(parent)
    , m_store(std::make_unique<CaseStore>())
{
    m_countdown.setInterval(1s);
    m_countdown.setTimerType(Qt::PreciseTimer); // a coarse one may leave a second out
    connect(&m_countdown, &QTimer::timeout, this, &CaseLoader::showWait);
}

CaseLoader::~CaseLoader()
{
    dropJobs();
}

void CaseLoader::load(ApiService &service, const CaseRequest &request)
{
    dropJobs();
    m_request = request;
    m_place = CaseListPlace();
    m_fresh = m_store->caseCount() == 0 ? nullptr : std::make_unique<CaseStore>();
    if (!m_fresh)
        m_complete = false;
    m_unusable = 0;
    m_progress = {};
    begin(service);
}

void CaseLoader::resume(ApiService &service)
{
    if (!canResume())
        return;
    dropJobs();
    begin(service);
}

void CaseLoader::begin(ApiService &service)
{
    m_tooMany.reset();
    m_progress.running = true;
    m_gotBefore = m_progress.got;
    m_clock.start();
    CaseRequest request = m_request;
    request.place = *m_place;
    m_list = service.listCases(request);
    connect(m_list, &CaseListJob::pageReady, this, &CaseLoader::take);
    connect(m_list, &ApiJob::progress, this, [this](qint64, qint64 total) { follow(total); });
    connect(m_list, &ApiJob::waiting, this, [this](std::chrono::milliseconds time, const Error &reason) {
        m_waitReason = reason.what;
        m_waitEnd.setRemainingTime(time);
        m_countdown.start();
        showWait();
    });
    connect(m_list, &CaseListJob::finished, this, [this, service = QPointer(&service)] {
        m_list.clear();
        m_place.reset();
        if (service)
            compareCounts(*service);
    });
    connect(m_list, &ApiJob::failed, this, [this](const Error &error) {
        m_place = m_list->place();
        m_list.clear();
        fail(error);
    });
    Q_EMIT progressChanged();
}

void CaseLoader::stop()
{
    if (!m_progress.running)
        return;
    if (m_list)
        m_place = m_list->place();
    dropJobs();
    if (m_fresh) {
        // The older cases stay as they were.
        m_fresh.reset();
        m_place.reset();
    }
    endProgress();
}

void CaseLoader::clear()
{
    dropJobs();
    m_fresh.reset();
    m_store = std::make_unique<CaseStore>();
    m_place.reset();
    m_tooMany.reset();
    m_complete = false;
    m_progress = {};
    endProgress();
    Q_EMIT replaced();
}

void CaseLoader::take(const CasePage &page)
{
    for (const QString &sentence : page.skipped) {
        Error notice;
        notice.what = sentence;
        Q_EMIT noticeRaised(notice);
    }
    m_unusable += page.skipped.size();
    filled().append(page.block);
    if (!m_fresh)
        Q_EMIT grew();
}

void CaseLoader::follow(qint64 total)
{
    if (!m_list)
        return;
    if (total >= 0)
        m_progress.total = total;
    m_progress.got = qint64(filled().caseCount()) + m_unusable;
    // A page that was being parsed can come while the next one is waited for.
    if (m_waitEnd.hasExpired()) {
        m_waitReason.clear();
        m_progress.waiting.clear();
        m_countdown.stop();
    }
    const qint64 elapsed = m_clock.elapsed();
    const qint64 gotNow = m_progress.got - m_gotBefore;
    const qint64 left = m_progress.total - m_progress.got;
    const bool canTell = elapsed >= tooEarlyMilliseconds && gotNow > 0 && left >= 0;
    m_progress.secondsLeft = canTell ? int(left * elapsed / gotNow / 1000) : -1;
    const bool isTooMuch =
        m_mostCases > 0 && (m_progress.total > m_mostCases || m_progress.got > m_mostCases);
    if (isTooMuch)
        stopAtLimit();
    else
        Q_EMIT progressChanged();
}

void CaseLoader::showWait()
{
    if (m_waitReason.isEmpty()) {
        m_countdown.stop();
        return;
    }
    const std::chrono::milliseconds left(m_waitEnd.remainingTime());
    m_progress.waiting = left > 0ms ? tr("%1 Trying again in %2.").arg(m_waitReason, durationText(left))
                                    : tr("%1 Trying again.").arg(m_waitReason);
    Q_EMIT progressChanged();
}

void CaseLoader::stopAtLimit()
{
    m_place = m_list->place();
    m_tooMany = m_progress.total > m_mostCases ? m_progress.total : -1;
    dropJobs();
    m_complete = false;
    endProgress();
    showFresh();
    Q_EMIT finished();
}

void CaseLoader::compareCounts(ApiService &service)
{
    const qint64 came = qint64(filled().caseCount()) + m_unusable;
    if (m_progress.total <= came) {
        complete();
        return;
    }
    // Cases may have been deleted since the count was taken.
    CaseCountJob *count = service.countCases(m_request);
    m_count = count;
    const auto judge = [this, came](qint64 total) {
        m_count.clear();
        if (total <= came) {
            complete();
            return;
        }
        showFresh(); // newer than what was here, if not all
        m_complete = false;
        fail(shortListError(Resource::Cases, total - came, total));
    };
    connect(count, &CaseCountJob::finished, this, judge);
    connect(count, &ApiJob::failed, this, [judge, total = m_progress.total] { judge(total); });
}

void CaseLoader::complete()
{
    m_place.reset();
    m_complete = true;
    endProgress();
    showFresh();
    Q_EMIT finished();
}

void CaseLoader::showFresh()
{
    if (!m_fresh)
        return;
    m_store = std::move(m_fresh);
    Q_EMIT replaced();
}

void CaseLoader::fail(const Error &error)
{
    if (!m_fresh)
        m_complete = false;
    endProgress();
    Q_EMIT failed(error);
}

void CaseLoader::dropJobs()
{
    for (ApiJob *job : {static_cast<ApiJob *>(m_list.data()), m_count.data()}) {
        if (!job)
            continue;
        job->disconnect(this);
        job->abort();
    }
    m_list.clear();
    m_count.clear();
}

void CaseLoader::endProgress()
{
    m_progress.running = false;
    m_progress.secondsLeft = -1;
    m_progress.waiting.clear();
    m_waitReason.clear();
    m_countdown.stop();
    Q_EMIT progressChanged();
}

} // namespace ccb
