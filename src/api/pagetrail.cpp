// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/pagetrail.h"

#include "api/replyerror.h"

namespace ccb
{

PageTrail::PageTrail(const Connection &connection, const QUrl &first)
    : m_connection(connection)
    , m_current(first)
    , m_seen{first}
{
}

Result<bool> PageTrail::advance(const PageMeta &meta, const QStringList &ids)
{
    if (!ids.isEmpty()) {
        if (m_seenPages.contains(ids))
            return repeatedPageError();
        m_seenPages.insert(ids);
    }
    // A server that does not count gives a next page even behind the last.
    if (meta.next.isEmpty() || (meta.objects == 0 && !meta.total))
        return false;
    const QUrl next = m_current.resolved(QUrl(meta.next));
    if (!sameOrigin(next, m_connection.server))
        return foreignOriginError(m_connection, next);
    if (m_seen.contains(next))
        return circularListError();
    m_seen.insert(next);
    m_current = next;
    return true;
}

} // namespace ccb
