// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apijob.h"
#include "api/chainedjob.h"
#include "api/pagetrail.h"

#include <QList>
#include <QString>

namespace ccb
{

// The forms that touched a case, under the spelling of the path that answers.
class FormListRun final : public ChainedJob<FormListJob>
{
public:
    FormListRun(const std::shared_ptr<Transport> &transport, const QString &caseId, qint64 most,
                QObject *parent);

private:
    QString m_caseId;
    qint64 m_most;
    QList<Spelling> m_spellings; // still to be tried; the first is the one in use
    PageTrail m_trail;
    qint64 m_got = 0;

    void begin() override;
    void fetchFirst();
    void fetch();
    void take(const Result<ListPage<CaseForm>> &result);
};

} // namespace ccb
