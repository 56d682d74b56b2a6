// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casepagehead.h"
#include "core/caserequest.h"
#include "core/connection.h"

#include <QSet>
#include <QUrl>

#include <vector>

namespace ccb
{

// The way through a list of cases: which page comes after which, whatever the API version. Knows no network.
//
// v2 hands out cursors. v1 and v0.5 count offsets, which shift while people work, so their lists are followed
// by date where the answers carry one: the next page holds what was indexed at the last case's time or later.
// The last cases come again by that; whoever keeps the cases tells them by their ids. Where more cases share
// one time than fit a page (a reindex does that), offsets count within that time alone, each page beginning
// with the last cases of the one before, so that a shift is noticed and gone back for.
class CaseTrail
{
public:
    CaseTrail() = default;
    // Begins at the request's place. `version` is never Auto.
    CaseTrail(const Connection &connection, CaseApiVersion version, const CaseRequest &request);

    CaseApiVersion version() const { return m_version; }
    const CaseListPlace &place() const { return m_place; }
    bool isAtStart() const { return m_place.kind == CaseListPlace::Kind::Start; }

    // The address of the page at this place, with `pageSize` cases if that can be chosen. A cursor knows its
    // own page size: another one makes the list begin anew at the last date.
    QUrl url(int pageSize);

    // Goes to the page after the one that came: true, then place() is it; false, then that was the last.
    // Error: a next page of another origin, one that has been asked for before, or cases that have come
    // before in its stead.
    Result<bool> advance(const CasePageHead &head);

    // Where the server refuses to begin at a date, for example because it reads dates of another form: back
    // to its own links or cursors, for good. False: this place was not found by a date.
    bool giveUpDates();

private:
    Connection m_connection;
    CaseApiVersion m_version = CaseApiVersion::V1;
    CaseRequest m_request;
    CaseListPlace m_place;
    int m_pageSize = 0;   // of the page asked for last
    int m_cursorSize = 0; // of the list that the cursors are of
    QUrl m_url;           // asked for last
    QUrl m_linkBefore;    // the `next` of the page before, in case dates are of no use
    bool m_ignoresDates = false;
    std::vector<size_t> m_tail; // the cases that the next page repeats; empty: none
    int m_overlap = 1;          // how many it should; more once rows have shifted
    int m_stepsBack = 0;        // one after the other
    QSet<QUrl> m_seenUrls;
    QSet<size_t> m_seenPages;

    Result<bool> followCursor(const CasePageHead &head);
    Result<bool> followLink(const CasePageHead &head);
    Result<bool> followDate(const CasePageHead &head);
    Result<bool> goTo(const CaseListPlace &place, const QUrl &url);
    bool hasShifted(const CasePageHead &head) const;
    void stepBack();
    bool startsTooEarly(const CasePageHead &head) const;
    QUrl linkOf(const CasePageHead &head) const;
};

} // namespace ccb
