// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/apimessages.h"
#include "demo/faulttable.h"

#include <string>

namespace ccb
{

struct DemoOptions;

inline constexpr qint64 largestCasePage = 5000;

// What a domain's lists hold and how they refer to their other pages. The defaults are a sound server's.
struct ListHabits {
    enum class Next { Query, Path, Url };

    bool hasV1 = true; // the spelling .../v1/ of all resources; v0.5 is always there
    bool hasV2 = true;
    bool isIndexed = true;         // false: v2 lists nothing
    bool tellsCount = true;        // false: total_count is null, and a full page has a next one even if empty
    bool countsWhatIsLeft = false; // v2's matching_records
    qint64 phantoms = 0;           // counted, but never listed
    qint64 largestPage = largestCasePage; // cases; who asks for more gets so many
    bool heedsIndexedOn = true;           // false: indexed_on_start and indexed_on_end change nothing
    bool loops = false;                   // the second page's next page is the second page
    bool repeats = false;                 // every page has what the first has, while next moves on
    Next next = Next::Query;              // how another page is named; in v2 Query is a bare cursor
    QByteArray origin = {};               // of a Url; empty: where the request came to
};

ListHabits usualHabits(const DemoOptions &options);
ListHabits habitsOf(FaultKind kind, const DemoOptions &options);

// How a page of the list that `request` asked for names another one, of this (encoded) query.
std::string pageReference(const ApiRequest &request, const QByteArray &query, const ListHabits &habits);

} // namespace ccb
