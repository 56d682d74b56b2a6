// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/childcasesrun.h"

#include "api/replyerror.h"
#include "core/childcaseparser.h"

#include <QCoreApplication>

namespace ccb
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ccb::ApiService)
};

} // namespace

ChildCasesRun::ChildCasesRun(const std::shared_ptr<Transport> &transport, const QString &caseId,
                             QObject *parent)
    : ChainedJob(transport, transport->limits, RequestGate::Urgency::Foreground, parent)
    , m_caseId(caseId)
{
}

void ChildCasesRun::begin()
{
    m_versions = {CaseApiVersion::V1, CaseApiVersion::V05};
    if (transport().caseApi == CaseApiVersion::V05)
        m_versions = {CaseApiVersion::V05};
    fetchNext();
}

void ChildCasesRun::fetchNext()
{
    chain().fetch<CasePage>(childCasesUrl(connection(), m_versions.takeFirst(), m_caseId), Resource::Cases,
                            &parseChildCases, [this](const Result<CasePage> &page) { take(page); });
}

void ChildCasesRun::take(const Result<CasePage> &result)
{
    if (result && result.value().meta.total) {
        finish(result.value());
        return;
    }
    const bool isUnknown = result.ok() || result.error().kind == Error::Kind::NotFound;
    if (!isUnknown)
        fail(result.error());
    else if (!m_versions.isEmpty())
        fetchNext();
    else
        fail(makeError(Error::Kind::NotFound, Error::Field::None,
                       Words::tr("This server cannot list the children of a case."),
                       Words::tr("Load the whole domain to see them.")));
}

} // namespace ccb
