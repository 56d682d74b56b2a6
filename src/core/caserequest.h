// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casequery.h"

namespace ccb
{

// Auto: v2 where the server has it, else v1, else v0.5.
enum class CaseApiVersion { Auto, V05, V1, V2 };

// Which cases to ask the server for. The server narrows by what it can (type, status, owner; in v2 exact
// properties); the answer may hold more than asked, so whoever shows it runs the same filter over the store
// again.
struct CaseRequest {
    CaseFilter filter;
    CaseApiVersion api = CaseApiVersion::Auto;
    int pageSize = 1000;
};

} // namespace ccb
