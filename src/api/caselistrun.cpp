// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/caselistrun.h"

#include <QPointer>

namespace ccb
{

CaseListRun::CaseListRun(const std::shared_ptr<Transport> &transport, const CaseRequest &request,
                         QObject *parent)
    : ChainedJob(transport, transport->limits, parent)
    , m_request(request)
{
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
    fetchFirst();
}

void CaseListRun::fetchFirst()
{
    const CaseApiVersion version = m_versions.first();
    m_trail = PageTrail(connection(),
                        version == CaseApiVersion::V2 ? PageTrail::Style::Cursors : PageTrail::Style::Offsets,
                        caseListUrl(connection(), version, m_request.filter, m_request.pageSize));
    fetch(m_trail.current(), [this](const Result<CasePage> &page) { take(page); });
}

void CaseListRun::fetch(const QUrl &url, const PageDone &done)
{
    chain().fetch<CasePage>(url, Resource::Cases, &parseCasePage, done);
}

void CaseListRun::take(const Result<CasePage> &result)
{
    if (!result) {
        if (result.error().kind == Error::Kind::NotFound && !m_hasPages && m_versions.size() > 1) {
            m_versions.removeFirst();
            fetchFirst();
        } else {
            fail(result.error());
        }
        return;
    }
    const CasePage &page = result.value();
    const bool mayBeUnindexed = m_versions.first() == CaseApiVersion::V2 && m_versions.size() > 1;
    if (page.meta.objects == 0 && !m_hasPages && mayBeUnindexed)
        checkEmptyAnswer(page);
    else
        accept(page);
}

void CaseListRun::accept(const CasePage &page)
{
    // An empty v2 list proves nothing about the next one: another filter may find what the index lacks.
    const CaseApiVersion version = m_versions.first();
    if (m_request.api == CaseApiVersion::Auto && (version != CaseApiVersion::V2 || page.meta.objects > 0))
        transport().caseApi = version;
    // Some v2 servers count what is left, so only the first page's number is the whole.
    if (page.meta.total && (!m_hasPages || version != CaseApiVersion::V2))
        m_total = *page.meta.total;
    m_hasPages = true;
    m_got += page.meta.objects;

    const Result<bool> goesOn = m_trail.advance(page.meta);
    if (goesOn && goesOn.value())
        fetch(m_trail.current(), [this](const Result<CasePage> &next) { take(next); });

    // Whoever listens may abort or delete this job.
    const QPointer<CaseListRun> guard(this);
    Q_EMIT pageReady(page);
    if (!guard || hasEnded())
        return;
    Q_EMIT progress(m_got, m_total);
    if (!guard || hasEnded())
        return;
    if (!goesOn)
        fail(goesOn.error());
    else if (!goesOn.value())
        finish(version);
}

void CaseListRun::checkEmptyAnswer(const CasePage &empty)
{
    if (m_request.filter.conditions.isEmpty()) {
        askOlderApi(empty);
        return;
    }
    // v1 knows no conditions on properties, so its rows would prove nothing: does v2 have rows without them?
    CaseFilter filter = m_request.filter;
    filter.conditions.clear();
    fetch(caseListUrl(connection(), CaseApiVersion::V2, filter, 1),
          [this, empty](const Result<CasePage> &page) {
              if (!page)
                  fail(page.error());
              else if (page.value().meta.objects > 0)
                  accept(empty);
              else
                  askOlderApi(empty);
          });
}

void CaseListRun::askOlderApi(const CasePage &empty)
{
    const CaseApiVersion older = m_versions.at(1);
    fetch(caseListUrl(connection(), older, m_request.filter, 1),
          [this, older, empty](const Result<CasePage> &page) {
              if (page && page.value().meta.objects > 0) {
                  m_versions = {older};
                  fetchFirst();
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
