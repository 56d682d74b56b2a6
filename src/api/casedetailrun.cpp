// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/casedetailrun.h"

#include <QCoreApplication>

namespace ccb
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ccb::ApiService)
};

Result<CaseDetail> parse(const QByteArray &body)
{
    const Result<CasePage> page = parseCaseDetail(body);
    if (!page)
        return page.error();
    return CaseDetail{page.value().block, body};
}

} // namespace

CaseDetailRun::CaseDetailRun(const std::shared_ptr<Transport> &transport, const QString &caseId,
                             CaseApiVersion api, QObject *parent)
    : ChainedJob(transport, transport->limits, RequestGate::Urgency::Foreground, parent)
    , m_caseId(caseId)
    , m_api(api)
{
}

void CaseDetailRun::begin()
{
    // v1 and v0.5 tell more of a case than v2 does: its forms, who opened and who closed it.
    if (m_api != CaseApiVersion::Auto)
        m_versions = {m_api};
    else if (transport().caseApi == CaseApiVersion::V05)
        m_versions = {CaseApiVersion::V05};
    else
        m_versions = {CaseApiVersion::V1, CaseApiVersion::V05, CaseApiVersion::V2};
    fetchNext();
}

void CaseDetailRun::fetchNext()
{
    chain().fetch<CaseDetail>(caseDetailUrl(connection(), m_versions.takeFirst(), m_caseId), Resource::Cases,
                              &parse, [this](const Result<CaseDetail> &detail) { take(detail); });
}

void CaseDetailRun::take(const Result<CaseDetail> &result)
{
    if (result) {
        finish(result.value());
        return;
    }
    Error error = result.error();
    if (error.kind == Error::Kind::NotFound) {
        if (!m_versions.isEmpty()) {
            fetchNext();
            return;
        }
        error.field = Error::Field::None;
        error.what =
            Words::tr("The domain “%1” has no case with the id %2.").arg(connection().domain, m_caseId);
        error.hint = Words::tr("It may have been deleted, or belong to another domain.");
    }
    fail(error);
}

} // namespace ccb
