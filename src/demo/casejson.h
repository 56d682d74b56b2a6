// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/casesource.h"

namespace ccb
{

class JsonWriter;

// One case as v0.5 and v1 (identical) write it, and as v2 does.
void writeCaseV1(JsonWriter &json, const CaseSource &cases, const CaseHead &head, std::string_view domain);
void writeCaseV2(JsonWriter &json, const CaseSource &cases, const CaseHead &head, std::string_view domain);

} // namespace ccb
