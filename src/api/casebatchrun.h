// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apijob.h"
#include "api/chainedjob.h"

#include <QList>
#include <QStringList>

namespace ccb
{

// Some cases by their ids: a hundred in a request where the server has v2, else one by one, and then only so
// many of them that nobody minds. A case that the server does not have is no error.
class CaseBatchRun final : public ChainedJob<CaseBatchJob>
{
public:
    CaseBatchRun(const std::shared_ptr<Transport> &transport, const QStringList &caseIds, CaseApiVersion api,
                 int mostDetails, QObject *parent);

private:
    QStringList m_ids; // still to be asked for
    CaseApiVersion m_api;
    int m_detailsLeft;
    CaseBatch m_batch;
    QList<CaseApiVersion> m_versions; // in which the first id is still to be asked for, alone

    bool mayHaveV2() const;
    void begin() override;
    void next();
    void fetchTogether(const QStringList &ids);
    void beginDetail();
    void fetchDetail();
    void takeDetail(const Result<CasePageWithJson> &page);
    void keep(const CasePageWithJson &page);
};

} // namespace ccb
