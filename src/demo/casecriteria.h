// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/apimessages.h"

#include <array>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace ccb
{

// The times of a case that a request may bound.
enum class CaseTime { Opened, Closed, Modified, ServerModified, IndexedOn };
inline constexpr size_t caseTimeCount = 5;

struct TimeBounds { // microseconds UTC, both inclusive
    std::int64_t first = std::numeric_limits<std::int64_t>::min();
    std::int64_t last = std::numeric_limits<std::int64_t>::max();

    bool isOpen() const { return *this == TimeBounds(); }
    friend bool operator==(const TimeBounds &, const TimeBounds &) = default;
};

// Which cases a request asks for, and in which order. A list is the values that are wanted, any of them; an
// empty list wants everything.
struct CaseCriteria {
    using Texts = std::vector<std::string>;
    struct Named {
        std::string name;
        Texts values;
        friend bool operator==(const Named &, const Named &) = default;
    };

    Texts types;
    Texts ownerIds;
    Texts userIds;
    Texts names;
    Texts externalIds;
    std::optional<bool> closed;
    std::array<TimeBounds, caseTimeCount> bounds;
    std::vector<Named> properties; // of all of them one value; "" also stands for a missing property
    std::vector<Named> indices;    // identifier -> ids of the related case
    bool descending = false;

    TimeBounds &boundsOf(CaseTime time) { return bounds[size_t(time)]; }
    const TimeBounds &boundsOf(CaseTime time) const { return bounds[size_t(time)]; }
    friend bool operator==(const CaseCriteria &, const CaseCriteria &) = default;
};

// Read the parameters of a list. nullopt when one is bad; `problem` then says which. v0.5 and v1 ignore
// parameters that they do not know, v2 refuses them.
std::optional<CaseCriteria> criteriaV1(const ApiRequest &request, QString &problem);
std::optional<CaseCriteria> criteriaV2(const QueryItems &query, QString &problem);

} // namespace ccb
