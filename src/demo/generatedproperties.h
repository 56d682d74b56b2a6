// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace ccb
{

class GeneratedCases;
class JsonWriter;
struct CaseHead;

// Topics of a case's draw below this one belong to GeneratedCases.
inline constexpr quint32 firstPropertyTopic = 100;
inline constexpr quint32 reasonTopic = firstPropertyTopic; // a referral's reason: its name tells it too

// Writes the user-defined properties of a generated case, keys and values, into an open JSON object.
void writeGeneratedProperties(JsonWriter &json, const GeneratedCases &cases, const CaseHead &head);

} // namespace ccb
