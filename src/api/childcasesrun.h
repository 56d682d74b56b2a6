// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apijob.h"
#include "api/chainedjob.h"

#include <QList>
#include <QString>

namespace ccb
{

// The children of one case from a server without v2: all of them in one answer.
class ChildCasesRun final : public ChainedJob<ChildCasesJob>
{
public:
    ChildCasesRun(const std::shared_ptr<Transport> &transport, const QString &caseId, QObject *parent);

private:
    QString m_caseId;
    QList<CaseApiVersion> m_versions; // still to be tried

    void begin() override;
    void fetchNext();
    void take(const Result<CasePage> &result);
};

} // namespace ccb
