// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/casesource.h"

#include <string>

namespace ccb
{

// The forms that touched a case, the oldest first: the one that opened it, and if it was ever changed the one
// that changed it last. A few cases have hundreds between the two.
struct CaseFormFact {
    std::string id;
    std::string name;  // "Register mother"
    std::string xmlns; // the same for the same name
    std::string_view userId;
    std::int64_t started = 0; // microseconds UTC
    std::int64_t received = 0;
};

qint64 formCount(const CaseHead &head);
std::string formId(const CaseHead &head, qint64 index);
CaseFormFact formOf(const CaseHead &head, qint64 index);

} // namespace ccb
