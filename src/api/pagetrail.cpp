// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/pagetrail.h"

#include "api/apiurls.h"
#include "api/replyerror.h"

namespace ccb
{

PageTrail::PageTrail(const Connection &connection, Style style, const QUrl &first)
    : m_connection(connection)
    , m_style(style)
    , m_current(first)
    , m_seen{first}
{
}

std::optional<QUrl> PageTrail::after(const PageMeta &meta) const
{
    if (m_style == Style::Cursors) {
        // Never matching_records: some servers count the whole there, others what is left.
        if (meta.objects == 0)
            return std::nullopt;
        if (!meta.cursor.isEmpty())
            return cursorUrl(m_current, meta.cursor);
    }
    if (meta.next.isEmpty())
        return std::nullopt;
    // A server that does not count gives a next page even behind the last.
    if (meta.objects == 0 && !meta.total)
        return std::nullopt;
    return m_current.resolved(QUrl(meta.next));
}

Result<bool> PageTrail::advance(const PageMeta &meta)
{
    const std::optional<QUrl> next = after(meta);
    if (!next)
        return false;
    if (!sameOrigin(*next, m_connection.server))
        return foreignOriginError(m_connection, *next);
    if (m_seen.contains(*next))
        return circularListError();
    m_seen.insert(*next);
    m_current = *next;
    return true;
}

} // namespace ccb
