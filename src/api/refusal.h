// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiurls.h"
#include "core/accessfinding.h"
#include "core/connection.h"
#include "core/error.h"
#include "core/pageparser.h"

#include <QStringList>

namespace ccb
{

// The ways in which a server says no, in words for a person: what is missing, and who can give it. Pure
// functions; they never see the secret.

// 401 says several things; the server's words tell them apart.
Error unauthorizedError(const Connection &connection, const QString &serverMessage);
// 403: signed in, but the role lacks the right to read this.
Error forbiddenError(const Connection &connection, Resource resource);

// What is known of the domains that the secret may open.
struct OpenDomains {
    bool isListed = false; // the server lists them, so it accepts the secret
    bool isWhole = false;  // these are all
    QStringList names;

    static OpenDomains ofPage(const ListPage<DomainInfo> &page);
    bool contains(const QString &domain) const { return names.contains(domain, Qt::CaseInsensitive); }
    bool leaveOut(const QString &domain) const { return isListed && isWhole && !contains(domain); }
    // "You can open: a, b." when they are as few as a sentence holds, else empty.
    QString sentence() const;
};

// The secret is good, for it opens the list of domains, but the domain is closed to it.
Error closedDomainError(const Error &refused, const Connection &connection, const OpenDomains &domains);
Error unknownDomainError(const Error &notFound, const Connection &connection, const OpenDomains &domains);
// Not even the list of domains is there.
Error otherServerError(const Error &notFound, const Connection &connection);
// The domain is open to the secret, but the list of domains is not.
Error closedDomainListError(const Error &refused, const Connection &connection);
// The domain is there, but the server has no such list in it.
Error absentListError(const Error &notFound, AccessProbe probe);

} // namespace ccb
