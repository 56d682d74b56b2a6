// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/caseloader.h"

#include "api/replyerror.h"

namespace ccb
{

namespace
{

constexpr qint64 tooEarlyMilliseconds = 2000; // an estimate made sooner jumps about

} // namespace

CaseLoader::CaseLoader(QObject *parent)
    : QObject(parent)
    , m_store(std::make_unique<CaseStore>())
{
    connect(&m_countdown, &RetryCountdown::changed, this, &CaseLoader::showWait);
}

CaseLoader::~CaseLoader()
{
    dropJobs();
}

void CaseLoader::setReader(const CasePageReader &read, const CountCases &count)
{
    m_read = read;
    m_countRead = count;
}

qint64 CaseLoader::gotCount() const
{
    const qint64 cases = m_read ? m_countRead() : qint64((m_fresh ? *m_fresh : *m_store).caseCount());
    return cases + m_unusable;
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
    m_list = m_read ? service.listCases(request, m_read) : service.listCases(request);
    connect(m_list, &CaseListJob::pageReady, this, &CaseLoader::take);
    connect(m_list, &ApiJob::progress, this, [this](qint64, qint64 total) { follow(total); });
    connect(m_list, &ApiJob::waiting, &m_countdown, &RetryCountdown::begin);
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
    if (!m_read)
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
    m_progress.got = gotCount();
    m_countdown.endIfExpired(); // a page that was being parsed can come while the next one is waited for
    m_progress.waiting = m_countdown.text();
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
    m_progress.waiting = m_countdown.text();
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
    const qint64 came = gotCount();
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
    m_countdown.end();
    Q_EMIT progressChanged();
}

} // namespace ccb
