// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pageparser.h"

namespace ccb
{

// The whole children in one case's answer, as v0.5 and v1 give them for child_cases__full=true: an object of
// cases by any key, or of lists of them. meta.total is their number; nullopt when the answer has none of it,
// because the server does not know the parameter. Any thread; Error::Kind::NotData for what is no case.
Result<CasePage> parseChildCases(const QByteArray &body);

} // namespace ccb
