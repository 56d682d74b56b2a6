// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apijob.h"
#include "api/chainedjob.h"

#include <QList>
#include <QString>

namespace ccb
{

// One case, from the first API version that knows it.
class CaseDetailRun final : public ChainedJob<CaseDetailJob>
{
public:
    CaseDetailRun(const std::shared_ptr<Transport> &transport, const QString &caseId, CaseApiVersion api,
                  QObject *parent);

private:
    void begin() override;
    void fetchNext();
    void take(const Result<CaseDetail> &result);

    QString m_caseId;
    CaseApiVersion m_api;
    QList<CaseApiVersion> m_versions; // still to be tried
};

} // namespace ccb
