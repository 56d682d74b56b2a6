// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uuidtext.h"

#include <QtGlobal>

#include <array>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace ccb
{

// Which case ids have come, for a reader that keeps no cases: about 32 bytes for each that is a UUID. Exact,
// so that no case is ever taken for another. Not thread-safe.
class CaseIdSet
{
public:
    bool insert(std::string_view caseId); // false: it is there already
    bool contains(std::string_view caseId) const;

private:
    // Split, so that growing never doubles all of it at once.
    struct Shard {
        std::vector<UuidBits> places; // a power of two, open addressing; both words zero: free
        size_t used = 0;
    };
    static constexpr size_t shardCount = 64;
    std::array<Shard, shardCount> m_shards;
    std::unordered_set<std::string> m_others; // that are no UUIDs

    // Where the id is, or the free place where it would be. There has to be a free one.
    static size_t placeOf(const Shard &shard, const UuidBits &id);
    static void grow(Shard &shard);
};

} // namespace ccb
