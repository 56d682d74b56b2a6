// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/caseidset.h"

#include "core/texthash.h"

namespace ccb
{

namespace
{

constexpr UuidBits freePlace{};

size_t hashOf(const UuidBits &id)
{
    return size_t(mixedHash(mixedHash(0, id[0]), id[1]));
}

size_t shardOf(const UuidBits &id, size_t shards)
{
    return (hashOf(id) >> 32) % shards;
}

} // namespace

bool CaseIdSet::insert(std::string_view caseId)
{
    const std::optional<UuidBits> uuid = uuidFromText(caseId);
    if (!uuid)
        return m_others.emplace(caseId).second;
    Shard &shard = m_shards[shardOf(*uuid, shardCount)];
    if (shard.used * 4 >= shard.places.size() * 3)
        grow(shard);
    UuidBits &place = shard.places[placeOf(shard, *uuid)];
    if (place == *uuid)
        return false;
    place = *uuid;
    ++shard.used;
    return true;
}

bool CaseIdSet::contains(std::string_view caseId) const
{
    const std::optional<UuidBits> uuid = uuidFromText(caseId);
    if (!uuid)
        return m_others.contains(std::string(caseId));
    const Shard &shard = m_shards[shardOf(*uuid, shardCount)];
    return !shard.places.empty() && shard.places[placeOf(shard, *uuid)] == *uuid;
}

size_t CaseIdSet::placeOf(const Shard &shard, const UuidBits &id)
{
    const size_t mask = shard.places.size() - 1;
    size_t at = hashOf(id) & mask;
    while (shard.places[at] != freePlace && shard.places[at] != id)
        at = (at + 1) & mask;
    return at;
}

void CaseIdSet::grow(Shard &shard)
{
    const std::vector<UuidBits> old = std::move(shard.places);
    shard.places.assign(old.empty() ? 16 : old.size() * 2, freePlace);
    for (const UuidBits &id : old) {
        if (id != freePlace)
            shard.places[placeOf(shard, id)] = id;
    }
}

} // namespace ccb
