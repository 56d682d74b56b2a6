// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"
#include "core/error.h"
#include "core/pageparser.h"

#include <QSet>
#include <QStringList>
#include <QUrl>

namespace ccb
{

// The way through a list of users, groups and the like by meta.next: says which address comes after a page,
// and whether that may be gone to. Lists of cases have a CaseTrail.
class PageTrail
{
public:
    PageTrail() = default;
    PageTrail(const Connection &connection, const QUrl &first);

    const QUrl &current() const { return m_current; }

    // Goes to the page after the current one: true, then current() is it; false, then that was the last.
    // `ids`: of the page's entries. Error: a next page of another origin, one that has been asked for before,
    // or a page that has come before.
    Result<bool> advance(const PageMeta &meta, const QStringList &ids);

private:
    Connection m_connection;
    QUrl m_current;
    QSet<QUrl> m_seen;
    QSet<QStringList> m_seenPages;
};

} // namespace ccb
