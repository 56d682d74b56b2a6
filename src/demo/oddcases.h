// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace ccb
{

// A case whose JSON is no usual one. Every part is JSON text and stands in the answer just so.
struct OddCase {
    std::string id = {}; // plain, here and in `type`
    std::string type = "odd";
    std::string name = {}; // a value
    std::string closed = "false";
    std::string owner = {}; // empty: the key is missing
    std::string opened = "\"2024-05-03T10:00:00.000000Z\"";
    std::string modified = "\"2024-05-04T10:00:00.000000Z\"";
    std::string dateClosed = "null";
    std::string properties = {}; // members of the object, without its brackets; the user-defined ones
    std::string indices = "{}";
    std::string unknown = {};   // members of the case itself that no client knows; may be empty
    std::int64_t indexedOn = 0; // microseconds UTC, rising from case to case
};

// What cases of real domains have been seen with, or may be: the cases of the domain `odd`.
std::vector<OddCase> oddCases();

} // namespace ccb
