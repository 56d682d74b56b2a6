// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/caselistrun.h"

#include <QPointer>

#include <utility>

namespace ccb
{

namespace
{

constexpr int mostUnreadable = 3;

} // namespace

CaseListRun::CaseListRun(const std::shared_ptr<Transport> &transport, const CaseRequest &request,
                         const CasePageReader &read, QObject *parent)
    : ChainedJob(transport, transport->limits, RequestGate::Urgency::Background, parent)
    , m_request(request)
    , m_read(read)
    , m_sizer(request.pageSize, transport->limits.quickAnswer)
{
    connect(&chain(), &RequestChain::waiting, this, [this](std::chrono::milliseconds, const Error &reason) {
        if (reason.kind == Error::Kind::Timeout || reason.kind == Error::Kind::ServerFault)
            m_sizer.stumbled();
    });
}

CaseListPlace CaseListRun::place() const
{
    if (m_parsed)
        return m_parsed->trail.place();
    return m_held ? m_held->trail.place() : m_trail.place();
}

void CaseListRun::begin()
{
    const CaseApiVersion known = transport().caseApi;
    if (m_request.api != CaseApiVersion::Auto)
        m_versions = {m_request.api};
    else if (known != CaseApiVersion::Auto)
        m_versions = {known};
    else
        m_versions = {CaseApiVersion::V2, CaseApiVersion::V1, CaseApiVersion::V05};
    beginList();
}

void CaseListRun::beginList()
{
    m_trail = CaseTrail(connection(), m_versions.first(), m_request);
    fetchPage();
}

void CaseListRun::fetchPage()
{
    const auto parse = [](const QByteArray &body) -> Result<HeadAndBody> {
        const Result<CasePageHead> head = parseCasePageHead(body);
        if (!head)
            return head.error();
        return HeadAndBody{head.value(), body};
    };
    chain().fetch<HeadAndBody>([this] { return m_trail.url(m_sizer.size()); }, Resource::Cases, parse,
                               [this](const Result<HeadAndBody> &page) { take(page); });
}

void CaseListRun::take(const Result<HeadAndBody> &result)
{
    if (!result) {
        if (result.error().kind == Error::Kind::NotFound && !m_hasPages && m_versions.size() > 1) {
            m_versions.removeFirst();
            beginList();
        } else if (result.error().kind == Error::Kind::BadRequest && m_trail.giveUpDates()) {
            fetchPage();
        } else {
            m_fault = result.error();
            goOn();
        }
        return;
    }
    if (result.value().head.meta.objects >= m_sizer.size())
        m_sizer.answered(chain().answerTime()); // a short page says little of the server's speed
    const bool mayBeUnindexed = m_versions.first() == CaseApiVersion::V2 && m_versions.size() > 1;
    if (result.value().head.meta.objects == 0 && !m_hasPages && mayBeUnindexed)
        checkEmptyAnswer(result.value());
    else
        accept(result.value());
}

void CaseListRun::accept(const HeadAndBody &page)
{
    m_hasPages = true;
    // An empty v2 list proves nothing about the next one: another filter may find what the index lacks.
    const CaseApiVersion version = m_versions.first();
    if (m_request.api == CaseApiVersion::Auto &&
        (version != CaseApiVersion::V2 || page.head.meta.objects > 0))
        transport().caseApi = version;
    Page here{page.head, page.body, m_trail};
    if (m_parsed)
        m_held = std::move(here);
    else
        parse(std::move(here));
}

void CaseListRun::parse(Page page)
{
    // First the way on, so that the server works while we do.
    const Result<bool> goesOn = m_trail.advance(page.head);
    if (!goesOn)
        m_fault = goesOn.error();
    else if (goesOn.value())
        fetchPage();
    else
        m_isLast = true;

    auto *watcher = new QFutureWatcher<Result<CasePage>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (!hasEnded())
            deliver(watcher->future().takeResult());
    });
    watcher->setFuture(QtConcurrent::run([body = page.body, read = m_read] { return read(body); }));
    page.body.clear(); // the parser has it
    m_parsed = std::move(page);
}

void CaseListRun::deliver(const Result<CasePage> &result)
{
    if (!result) {
        if (++m_unreadable < mostUnreadable) {
            fetchAgain();
        } else {
            m_fault = result.error();
            m_fault->httpStatus = 200;
            fail(*m_fault);
        }
        return;
    }
    m_unreadable = 0;
    countIn(m_parsed->head);
    m_parsed.reset();

    // Whoever listens may abort or delete this job.
    const QPointer<CaseListRun> guard(this);
    Q_EMIT pageReady(result.value());
    if (!guard || hasEnded())
        return;
    Q_EMIT progress(m_got, m_total);
    if (!guard || hasEnded())
        return;
    goOn();
}

// The head of the page could be read and its cases could not: that page once more, and then the way on from
// it.
void CaseListRun::fetchAgain()
{
    chain().drop();
    m_trail = m_parsed->trail;
    m_parsed.reset();
    m_held.reset();
    m_fault.reset();
    m_isLast = false;
    fetchPage();
}

void CaseListRun::countIn(const CasePageHead &head)
{
    m_got += head.meta.objects;
    // Pages further on may count what is left, or what a date leaves over: only a list read by the server's
    // own links counts the whole on each.
    const CaseListPlace::Kind kind = m_parsed->trail.place().kind;
    const bool countsTheWhole =
        kind == CaseListPlace::Kind::Start ||
        (kind == CaseListPlace::Kind::Link && m_versions.first() != CaseApiVersion::V2);
    if (head.meta.total && countsTheWhole)
        m_total = *head.meta.total;
}

void CaseListRun::goOn()
{
    if (m_parsed)
        return; // the parser's turn
    if (m_held) {
        Page next = *std::exchange(m_held, std::nullopt);
        parse(std::move(next));
    } else if (m_fault) {
        fail(*m_fault);
    } else if (m_isLast) {
        finish(m_versions.first());
    }
}

void CaseListRun::fetchCount(CaseApiVersion version, const CaseRequest &request, const CountDone &done)
{
    chain().fetch<CasePageHead>(caseListUrl(connection(), version, request, {}, 1), Resource::Cases,
                                &parseCasePageHead, done);
}

void CaseListRun::checkEmptyAnswer(const HeadAndBody &empty)
{
    if (m_request.filter.conditions.isEmpty()) {
        askOlderApi(empty);
        return;
    }
    // v1 knows no conditions on properties, so its rows would prove nothing: does v2 have rows without them?
    CaseRequest request = m_request;
    request.filter.conditions.clear();
    fetchCount(CaseApiVersion::V2, request, [this, empty](const Result<CasePageHead> &page) {
        if (!page)
            fail(page.error());
        else if (page.value().meta.objects > 0)
            accept(empty);
        else
            askOlderApi(empty);
    });
}

void CaseListRun::askOlderApi(const HeadAndBody &empty)
{
    const CaseApiVersion older = m_versions.at(1);
    fetchCount(older, m_request, [this, older, empty](const Result<CasePageHead> &page) {
        if (page && page.value().meta.objects > 0) {
            m_versions = {older};
            beginList();
        } else if (page) {
            accept(empty);
        } else if (page.error().kind != Error::Kind::NotFound) {
            fail(page.error());
        } else if (m_versions.size() > 2) {
            m_versions.removeAt(1);
            askOlderApi(empty);
        } else {
            accept(empty);
        }
    });
}

} // namespace ccb
