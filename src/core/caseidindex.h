// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casesnapshot.h"

#include <array>
#include <string_view>
#include <vector>

namespace ccb
{

// Finds the row of a case by its id: a hash table of row numbers over the ids in the blocks, which it does
// not copy. Split into shards that grow one at a time, so that no insertion is a long one. Not thread-safe;
// part of the CaseStore.
class CaseIdIndex
{
public:
    // Enters the row's id. Returns the row that had it before, or noRow.
    CaseRow insert(const CaseSnapshot &snapshot, CaseRow row);
    CaseRow find(const CaseSnapshot &snapshot, std::string_view caseId) const; // noRow: unknown
    void clear();

private:
    struct Place {
        quint32 hash = 0;
        CaseRow row = noRow; // noRow: free
    };
    struct Shard {
        std::vector<Place> places; // a power of two, open addressing
        size_t used = 0;
    };
    static constexpr size_t shardCount = 64;
    std::array<Shard, shardCount> m_shards;

    static void grow(Shard &shard);
};

} // namespace ccb
