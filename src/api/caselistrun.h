// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apijob.h"
#include "api/chainedjob.h"
#include "api/pagetrail.h"

#include <QList>

#include <functional>

namespace ccb
{

// A list of cases: finds the API version that answers, then follows its pages, asking for the next as soon as
// it is known.
class CaseListRun final : public ChainedJob<CaseListJob>
{
public:
    CaseListRun(const std::shared_ptr<Transport> &transport, const CaseRequest &request, QObject *parent);

private:
    using PageDone = std::function<void(const Result<CasePage> &)>;

    void begin() override;
    void fetchFirst(); // of the first version in m_versions
    void fetch(const QUrl &url, const PageDone &done);
    void take(const Result<CasePage> &result);
    void accept(const CasePage &page);

    // v2 reads a search index that a domain can be missing from. When its first page is empty: has v1 rows?
    void checkEmptyAnswer(const CasePage &empty);
    void askOlderApi(const CasePage &empty);

    CaseRequest m_request;
    QList<CaseApiVersion> m_versions; // still to be tried, in this order; the first is the one in use
    PageTrail m_trail;
    bool m_hasPages = false;
    qint64 m_got = 0;
    qint64 m_total = -1;
};

} // namespace ccb
