// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accessfinding.h"
#include "core/caserequest.h"
#include "core/connection.h"

#include <QStringList>
#include <QUrl>

#include <optional>

namespace ccb
{

// What a request asks for; refusals are put into words by it.
enum class Resource { Cases, MobileWorkers, WebUsers, Groups, Locations, Applications, Domains, Forms };

// Every resource but v2 cases is served under two paths that behave alike: api/user/v1/ and api/v0.5/user/.
// Locations have a v2 with names in place of references.
enum class Spelling { V2, V1, V05 };

// The largest pages the server gives.
inline constexpr int largestCasePage = 5000;
inline constexpr int largestPeoplePage = 1000;
inline constexpr int usualFormPage = 100; // a form holds all its answers, photographs aside

// Addresses of the API; `version` is never Auto. Of a place only Since matters here; the page size can be 0:
// as the server likes.
QUrl caseListUrl(const Connection &connection, CaseApiVersion version, const CaseRequest &request,
                 const CaseListPlace &place, int pageSize);
QUrl caseDetailUrl(const Connection &connection, CaseApiVersion version, const QString &caseId);
// The same with its whole children in it; not in v2.
QUrl childCasesUrl(const Connection &connection, CaseApiVersion version, const QString &caseId);
// Several cases at once, at most mostCasesAtOnce. Ids with a comma cannot be asked for in this way.
QUrl caseBatchUrl(const Connection &connection, const QStringList &caseIds); // v2
inline constexpr int mostCasesAtOnce = 100;
// The forms that touched a case.
QUrl formListUrl(const Connection &connection, Spelling spelling, const QString &caseId, int pageSize);
// Of mobile workers, the server lists the active or the deactivated ("archived") ones.
enum class Activity { Active, Deactivated };
QUrl peopleListUrl(const Connection &connection, Resource resource, Spelling spelling, int pageSize,
                   Activity activity = Activity::Active);
QUrl userDomainsUrl(const Connection &connection,
                    Spelling spelling); // the domains the signed-in user may open

// The smallest request that tells whether the server lets one read this: one entry where it takes a limit.
// Cases have a spelling for each probe; the others take the one given.
QUrl accessProbeUrl(const Connection &connection, AccessProbe probe, Spelling spelling);
Resource resourceOf(AccessProbe probe);
// Which probe the answer from this address settles; nullopt: none, it is that of a single case or of a list
// that may be refused alone.
std::optional<AccessProbe> settledProbe(Resource resource, const QUrl &url);

// The page of a v2 list that `cursor` names: such a request carries the cursor and nothing else.
QUrl cursorUrl(const QUrl &list, const QString &cursor);
// A link of the server's with another page size, if it names one.
QUrl withLimit(const QUrl &link, int pageSize);

} // namespace ccb
