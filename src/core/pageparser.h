// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application.h"
#include "core/caseblock.h"
#include "core/caseform.h"
#include "core/error.h"
#include "core/people.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace ccb
{

// What a list answer says of itself, in any of the API's shapes.
struct PageMeta {
    std::optional<qint64> total; // meta.total_count or matching_records; may be null on the server
    QString next;    // v0.5, v1: meta.next as it came ("" at the end). v2: `next` when it is a URL
    QString cursor;  // v2: next.cursor, or the cursor in next's URL; "" at the end
    int objects = 0; // how many objects the page held, the unusable ones included
};

struct CasePage {
    PageMeta meta;
    CaseBlockPtr block;  // never null
    QStringList skipped; // a sentence for each object that was not a case (no case_id, not an object)
};
template <typename T>
struct ListPage {
    PageMeta meta;
    QList<T> items;
};

// Parsers of whole answers, one a resource. Pure functions: any thread, no network. They take the shapes of
// v0.5, v1 and v2 alike, keep what they do not know out of the way, and return Error::Kind::NotData for a
// body that is not the JSON of a list (HTML, half a body, another shape). Source of the shapes: CommCareHQ's
// public API documentation.
Result<CasePage> parseCasePage(const QByteArray &body);
Result<CasePage> parseCaseDetail(const QByteArray &body); // one case object; the block has one row
Result<ListPage<User>> parseUserPage(const QByteArray &body, User::Kind kind);
Result<User> parseUserDetail(const QByteArray &body, User::Kind kind);
Result<ListPage<Group>> parseGroupPage(const QByteArray &body);
Result<ListPage<Location>> parseLocationPage(const QByteArray &body);
Result<ListPage<DomainInfo>> parseDomainPage(const QByteArray &body);
Result<ListPage<Application>> parseApplicationPage(const QByteArray &body);
Result<ListPage<CaseForm>> parseFormPage(const QByteArray &body);

// The server's own words in the body of a refusal ({"error": "..."} or short plain text), or empty: HTML,
// long or binary bodies say nothing to a person.
QString shortServerMessage(const QByteArray &body);

} // namespace ccb
