// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/casebatchrun.h"

#include "core/casesnapshot.h"

namespace ccb
{

namespace
{

// In place of a case that it does not have, the server gives its id and an error.
bool isThere(const CaseSnapshot &snapshot, CaseRow row)
{
    CellScratch scratch;
    for (const CaseField field : {CaseField::CaseType, CaseField::Closed, CaseField::DateOpened}) {
        if (snapshot.cell(row, ColumnKey::ofField(field), scratch).kind != ValueKind::Missing)
            return true;
    }
    return false;
}

} // namespace

CaseBatchRun::CaseBatchRun(const std::shared_ptr<Transport> &transport, const QStringList &caseIds,
                           CaseApiVersion api, int mostDetails, QObject *parent)
    : ChainedJob(transport, transport->limits, RequestGate::Urgency::Foreground, parent)
    , m_ids(caseIds)
    , m_api(api)
    , m_detailsLeft(mostDetails)
{
    m_ids.removeAll(QString());
    m_ids.removeDuplicates();
}

bool CaseBatchRun::mayHaveV2() const
{
    return m_api == CaseApiVersion::V2 || m_api == CaseApiVersion::Auto;
}

void CaseBatchRun::begin()
{
    if (m_api == CaseApiVersion::Auto)
        m_api = transport().caseApi;
    next();
}

void CaseBatchRun::next()
{
    QStringList together;
    for (const QString &id : std::as_const(m_ids)) {
        if (mayHaveV2() && together.size() < mostCasesAtOnce && !id.contains(u','))
            together << id;
    }
    if (together.size() > 1)
        fetchTogether(together);
    else if (!m_ids.isEmpty() && m_detailsLeft > 0)
        beginDetail();
    else
        finish(m_batch);
}

void CaseBatchRun::fetchTogether(const QStringList &ids)
{
    const auto take = [this, ids](const Result<CasePageWithJson> &page) {
        if (!page && page.error().kind == Error::Kind::NotFound) {
            m_api = CaseApiVersion::V1; // no v2 here
            next();
            return;
        }
        if (!page) {
            fail(page.error());
            return;
        }
        QStringList missing = ids;
        const CaseSnapshot snapshot = CaseSnapshot::ofBlock(page.value().page.block);
        for (CaseRow row = 0; row < snapshot.rowCount(); ++row) {
            if (isThere(snapshot, row))
                missing.removeAll(snapshot.text(row, ColumnKey::ofField(CaseField::CaseId)));
        }
        keep(page.value());
        m_batch.missing += missing;
        for (const QString &id : ids)
            m_ids.removeAll(id);
        next();
    };
    chain().fetch<CasePageWithJson>(caseBatchUrl(connection(), ids), Resource::Cases, &parseCasePageWithJson,
                                    take);
}

void CaseBatchRun::beginDetail()
{
    --m_detailsLeft;
    if (m_api == CaseApiVersion::Auto)
        m_versions = {CaseApiVersion::V2, CaseApiVersion::V1, CaseApiVersion::V05};
    else if (m_api == CaseApiVersion::V1)
        m_versions = {CaseApiVersion::V1, CaseApiVersion::V05};
    else
        m_versions = {m_api};
    fetchDetail();
}

void CaseBatchRun::fetchDetail()
{
    chain().fetch<CasePageWithJson>(caseDetailUrl(connection(), m_versions.takeFirst(), m_ids.constFirst()),
                                    Resource::Cases, &parseCaseDetailWithJson,
                                    [this](const Result<CasePageWithJson> &page) { takeDetail(page); });
}

void CaseBatchRun::takeDetail(const Result<CasePageWithJson> &page)
{
    const bool isMissing = !page && page.error().kind == Error::Kind::NotFound;
    if (isMissing && !m_versions.isEmpty()) {
        fetchDetail();
        return;
    }
    if (!page && !isMissing) {
        fail(page.error());
        return;
    }
    const QString id = m_ids.takeFirst();
    if (isMissing)
        m_batch.missing << id;
    else
        keep(page.value());
    next();
}

void CaseBatchRun::keep(const CasePageWithJson &page)
{
    m_batch.blocks << page.page.block;
    m_batch.json << page.json;
}

} // namespace ccb
