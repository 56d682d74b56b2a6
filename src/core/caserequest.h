// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casequery.h"

#include <QDate>
#include <QMetaType>
#include <QUrl>

namespace ccb
{

// Auto: v2 where the server has it, else v1, else v0.5.
enum class CaseApiVersion { Auto, V05, V1, V2 };

// A place in a list of cases from which it can be read on, by another job too. A value; the default is the
// beginning.
struct CaseListPlace {
    enum class Kind {
        Start,
        Since,  // cases indexed at `since` or later, the first `skip` of them left out
        Link,   // the server's own `next`
        Cursor, // v2's
    };

    Kind kind = Kind::Start;
    QString since;   // a time as the server wrote it; of a cursor: where the list can be begun anew instead
    qint64 skip = 0; // only where more cases share the time than fit a page
    QUrl link;
    QString cursor;

    friend bool operator==(const CaseListPlace &, const CaseListPlace &) = default;
};

// Which cases to ask the server for. The server narrows by what it can (type, status, owner, the date of the
// last change; in v2 exact properties); the answer may hold more than asked, so whoever shows it runs the
// same filter over the store again.
struct CaseRequest {
    CaseFilter filter;
    QDate changedSince; // on the server, from the beginning of that day in UTC; invalid: whenever
    CaseApiVersion api = CaseApiVersion::Auto;
    int pageSize = 0; // at most so many cases in an answer; 0: as many as the server gives quickly
    CaseListPlace place;

    bool asksForAll() const; // of what the domain has
};

// Whether the server can be asked for the cases that match the condition, or for a little more: the beginning
// of a span of the time of change in every API, exact values of properties and the like in v2.
bool serverNarrowsBy(const ColumnCondition &condition, CaseApiVersion api);

// What of a filter the server can be asked for: type, status, owner, and what v2 narrows by. It never narrows
// more than the filter does.
CaseFilter serverPart(const CaseFilter &filter);

// The day, in UTC, from which cases can match a condition on a time; invalid: at any time.
QDate earliestDay(const ColumnCondition &condition);

} // namespace ccb
