// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/apimessages.h"

namespace ccb
{

struct DemoDomain;

// The list of forms, the newest first, of one case alone: `case_id` must be there. A case that is not gives
// an empty list.
ApiAnswer formList(const DemoDomain &domain, const ApiRequest &request);

} // namespace ccb
