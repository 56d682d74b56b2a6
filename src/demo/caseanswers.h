// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/apimessages.h"

namespace ccb
{

struct DemoDomain;

// The answers of the case resource: v0.5 and v1, which are identical, and v2.
ApiAnswer caseListV1(const DemoDomain &domain, const ApiRequest &request);
ApiAnswer caseDetailV1(const DemoDomain &domain, const QString &caseId, const ApiRequest &request);
ApiAnswer caseListV2(const DemoDomain &domain, const ApiRequest &request);
ApiAnswer caseDetailV2(const DemoDomain &domain,
                       const QString &caseIds); // one, or several with commas between

} // namespace ccb
