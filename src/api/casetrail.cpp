// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/casetrail.h"

#include "api/apiurls.h"
#include "api/replyerror.h"

#include <QHashFunctions>

#include <algorithm>

namespace ccb
{

namespace
{

using Kind = CaseListPlace::Kind;

constexpr int mostStepsBack = 5; // a server whose order changes by itself is not followed for ever
constexpr int overlapGrowth = 4;

CaseListPlace since(const QString &date, qint64 skip = 0)
{
    CaseListPlace place;
    place.kind = Kind::Since;
    place.since = date;
    place.skip = skip;
    return place;
}

} // namespace

CaseTrail::CaseTrail(const Connection &connection, CaseApiVersion version, const CaseRequest &request)
    : m_connection(connection)
    , m_version(version)
    , m_request(request)
    , m_place(request.place)
{
}

QUrl CaseTrail::url(int pageSize)
{
    if (m_cursorSize == 0)
        m_cursorSize = pageSize;
    const bool changesSize = m_place.kind == Kind::Cursor && pageSize != m_cursorSize;
    if (changesSize && !m_place.since.isEmpty() && !m_ignoresDates) {
        m_place.kind = Kind::Since; // it keeps the cursor, in case that does not work
        m_seenPages.clear();        // some of it comes again
    }
    m_pageSize = pageSize;
    switch (m_place.kind) {
    case Kind::Start:
    case Kind::Since:
        m_cursorSize = pageSize;
        m_url = caseListUrl(m_connection, m_version, m_request, m_place, pageSize);
        break;
    case Kind::Link:
        m_url = withLimit(m_place.link, pageSize);
        break;
    case Kind::Cursor:
        m_url = cursorUrl(caseListUrl(m_connection, m_version, {}, {}, pageSize), m_place.cursor);
        break;
    }
    return m_url;
}

Result<bool> CaseTrail::advance(const CasePageHead &head)
{
    if (head.meta.objects == 0) {
        // A server that does not count gives a next page even behind the last.
        if (m_version == CaseApiVersion::V2 || !head.meta.total)
            return false;
    }
    if (m_place.kind == Kind::Since && m_version != CaseApiVersion::V2 && startsTooEarly(head)) {
        giveUpDates(); // the server takes no notice of them, so this page was in vain
        return true;
    }
    const bool followsDates = m_version != CaseApiVersion::V2 && !m_ignoresDates &&
                              !head.lastIndexedOn.isEmpty() && head.isAscending;
    const bool mayRepeat = followsDates && m_place.kind == Kind::Since && m_place.skip == 0;
    if (head.meta.objects > 0 && !mayRepeat) {
        const size_t page = qHashRange(head.ids.begin(), head.ids.end());
        if (m_seenPages.contains(page))
            return repeatedPageError();
        m_seenPages.insert(page);
    }
    if (m_version == CaseApiVersion::V2)
        return followCursor(head);
    return followsDates ? followDate(head) : followLink(head);
}

bool CaseTrail::giveUpDates()
{
    if (m_place.kind != Kind::Since || m_ignoresDates)
        return false;
    m_ignoresDates = true;
    m_tail.clear();
    if (m_version == CaseApiVersion::V2 && !m_place.cursor.isEmpty()) {
        m_place.kind = Kind::Cursor;
        return true;
    }
    m_place = {};
    m_place.link = m_linkBefore;
    m_place.kind = m_linkBefore.isEmpty() ? Kind::Start : Kind::Link;
    if (m_linkBefore.isEmpty())
        m_seenPages.clear();
    return true;
}

Result<bool> CaseTrail::followCursor(const CasePageHead &head)
{
    // Never matching_records: some servers count the whole there, others what is left.
    if (head.meta.cursor.isEmpty())
        return followLink(head);
    CaseListPlace place;
    place.kind = Kind::Cursor;
    place.cursor = head.meta.cursor;
    if (head.firstIndexedOn != head.lastIndexedOn)
        place.since = head.lastIndexedOn;
    return goTo(place, cursorUrl(m_url, place.cursor));
}

Result<bool> CaseTrail::followLink(const CasePageHead &head)
{
    if (head.meta.next.isEmpty())
        return false;
    CaseListPlace place;
    place.kind = Kind::Link;
    place.link = linkOf(head);
    if (!sameOrigin(place.link, m_connection.server))
        return foreignOriginError(m_connection, place.link);
    return goTo(place, place.link);
}

Result<bool> CaseTrail::followDate(const CasePageHead &head)
{
    m_linkBefore = linkOf(head);
    if (!sameOrigin(m_linkBefore, m_connection.server))
        m_linkBefore.clear();
    if (hasShifted(head)) {
        stepBack();
        return true;
    }
    m_stepsBack = 0;
    if (head.meta.next.isEmpty())
        return false;
    const auto rows = qint64(head.ids.size());
    const auto overlap = std::min<qint64>(m_overlap, rows / 2);
    const bool staysInOneTime = m_place.kind == Kind::Since && m_place.since == head.lastIndexedOn;
    if (staysInOneTime) {
        const bool isOnlyTail = !m_tail.empty() && rows <= qint64(m_tail.size());
        if (isOnlyTail)
            return false;
        m_place.skip += rows - overlap;
    } else {
        const bool isOneTime = head.firstIndexedOn == head.lastIndexedOn;
        m_place = since(head.lastIndexedOn, isOneTime ? rows - overlap : 0);
    }
    m_tail.clear();
    if (m_place.skip > 0)
        m_tail.assign(head.ids.end() - overlap, head.ids.end());
    return true;
}

// Cases before this page have changed and gone to the end, so that some have slipped past us: none of those
// that should come again is here. The order of the others never changes, so one of them would do.
bool CaseTrail::hasShifted(const CasePageHead &head) const
{
    return !m_tail.empty() && m_stepsBack < mostStepsBack &&
           std::none_of(m_tail.begin(), m_tail.end(), [&head](size_t id) {
               return std::find(head.ids.begin(), head.ids.end(), id) != head.ids.end();
           });
}

void CaseTrail::stepBack()
{
    ++m_stepsBack;
    m_overlap *= overlapGrowth;
    m_tail.clear();
    m_place.skip = std::max<qint64>(0, m_place.skip - m_pageSize);
}

Result<bool> CaseTrail::goTo(const CaseListPlace &place, const QUrl &url)
{
    m_tail.clear();
    if (!url.isEmpty()) {
        if (m_seenUrls.contains(url))
            return circularListError();
        m_seenUrls.insert(url);
    }
    m_place = place;
    return true;
}

bool CaseTrail::startsTooEarly(const CasePageHead &head) const
{
    return !head.firstIndexedOn.isEmpty() && isIndexedBefore(head.firstIndexedOn, m_place.since);
}

QUrl CaseTrail::linkOf(const CasePageHead &head) const
{
    return head.meta.next.isEmpty() ? QUrl() : m_url.resolved(QUrl(head.meta.next));
}

} // namespace ccb
