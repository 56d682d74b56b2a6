// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apijob.h"
#include "api/casetrail.h"
#include "api/chainedjob.h"
#include "api/pagesizer.h"

#include <QList>

#include <functional>
#include <optional>

namespace ccb
{

// A list of cases: finds the API version that answers, then follows its pages. Of each page the head is read
// first, so that the next one is asked for while its cases are parsed. At most one page is parsed, and one
// more fetched or held, at a time: a slow parser slows the fetch and nothing else.
class CaseListRun final : public ChainedJob<CaseListJob>
{
public:
    CaseListRun(const std::shared_ptr<Transport> &transport, const CaseRequest &request,
                const CasePageReader &read, QObject *parent);

    CaseListPlace place() const override;

private:
    // A page whose cases are still to be parsed.
    struct Page {
        CasePageHead head;
        QByteArray body;
        CaseTrail trail; // standing at this page
    };
    struct HeadAndBody {
        CasePageHead head;
        QByteArray body;
    };
    using CountDone = std::function<void(const Result<CasePageHead> &)>;

    CaseRequest m_request;
    CasePageReader m_read;
    QList<CaseApiVersion> m_versions; // still to be tried, in this order; the first is the one in use
    PageSizer m_sizer;
    CaseTrail m_trail; // standing at the page asked for last
    bool m_hasPages = false;
    std::optional<Page> m_parsed; // the page whose cases are being parsed
    std::optional<Page> m_held;   // has come, and waits for the parser
    std::optional<Error> m_fault; // to be told after the pages that came before it
    bool m_isLast = false;        // no page comes after those that are here
    int m_unreadable = 0;         // how often in a row a page's cases could not be parsed
    qint64 m_got = 0;
    qint64 m_total = -1;

    void begin() override;
    void beginList();
    void fetchPage();
    void fetchCount(CaseApiVersion version, const CaseRequest &request, const CountDone &done);
    void take(const Result<HeadAndBody> &result);
    void accept(const HeadAndBody &page);
    void parse(Page page);
    void deliver(const Result<CasePage> &result);
    void fetchAgain();
    void countIn(const CasePageHead &head);
    void goOn();

    // v2 reads a search index that a domain can be missing from. When its first page is empty: has v1 rows?
    void checkEmptyAnswer(const HeadAndBody &empty);
    void askOlderApi(const HeadAndBody &empty);
};

} // namespace ccb
