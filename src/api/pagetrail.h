// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"
#include "core/error.h"
#include "core/pageparser.h"

#include <QSet>
#include <QUrl>

#include <optional>

namespace ccb
{

// The way through a list's pages: says which address comes after a page, and whether that may be gone to.
class PageTrail
{
public:
    enum class Style {
        Offsets, // meta.next, a reference relative to the page
        Cursors, // v2: the next request carries the cursor alone
    };

    PageTrail() = default;
    PageTrail(const Connection &connection, Style style, const QUrl &first);

    const QUrl &current() const { return m_current; }

    // Goes to the page after the current one: true, then current() is it; false, then that was the last.
    // Error: a next page of another origin, or one that has been asked for before.
    Result<bool> advance(const PageMeta &meta);

private:
    std::optional<QUrl> after(const PageMeta &meta) const;

    Connection m_connection;
    Style m_style = Style::Offsets;
    QUrl m_current;
    QSet<QUrl> m_seen;
};

} // namespace ccb
