// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/caserequest.h"
#include "core/casesnapshot.h"
#include "core/ownerdirectory.h"

namespace ccb
{

// The narrowest list that the server can be asked for in order to get certain cases again.
struct CoveringRequest {
    CaseRequest request;
    qint64 loaded = 0; // cases of the snapshot that match it: about what the server will list
};

// `scope`: the request that brought the cases of the snapshot. It is narrowed by what all wanted ones have in
// common (type, owner, status), and by those conditions of `shown` that all of them match and the server
// understands. Cases that have changed since may no longer be in that list. Pure: call it on a worker thread.
CoveringRequest coveringRequest(const CaseRequest &scope, const CaseFilter &shown, const ShownCases &wanted,
                                const OwnerDirectory &owners);

} // namespace ccb
