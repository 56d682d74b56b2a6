// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/apimessages.h"

namespace ccb
{

struct DemoDomain;

// The answers of the case resource of a domain with odd cases. They are few, so only type and indexed_on
// narrow a list; other parameters are checked and then change nothing.
ApiAnswer oddListV1(const DemoDomain &domain, const ApiRequest &request);
ApiAnswer oddListV2(const DemoDomain &domain, const ApiRequest &request);
ApiAnswer oddBatch(const DemoDomain &domain, const QString &caseIds); // v2; commas between
ApiAnswer oddDetail(const DemoDomain &domain, const QString &caseId, bool isV2);

} // namespace ccb
