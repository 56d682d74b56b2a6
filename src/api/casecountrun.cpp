// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/casecountrun.h"

#include "core/casepagehead.h"

namespace ccb
{

CaseCountRun::CaseCountRun(const std::shared_ptr<Transport> &transport, const CaseRequest &request,
                           QObject *parent)
    : ChainedJob(transport, transport->limits, RequestGate::Urgency::Background, parent)
    , m_request(request)
{
}

void CaseCountRun::begin()
{
    const CaseApiVersion known = m_request.api == CaseApiVersion::Auto ? transport().caseApi : m_request.api;
    const CaseApiVersion version = known == CaseApiVersion::Auto ? CaseApiVersion::V2 : known;
    chain().fetch<CasePageHead>(caseListUrl(connection(), version, m_request, {}, 1), Resource::Cases,
                                &parseCasePageHead, [this](const Result<CasePageHead> &head) {
                                    if (head)
                                        finish(head.value().meta.total.value_or(-1));
                                    else
                                        fail(head.error());
                                });
}

} // namespace ccb
