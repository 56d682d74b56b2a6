// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/caseidindex.h"

#include "core/uuidtext.h"

#include <functional>
#include <optional>
#include <utility>

namespace ccb
{

namespace
{

// An id as it is compared: nearly all are UUIDs, which need no text.
struct IdKey {
    std::optional<UuidBits> uuid;
    std::string_view text; // of the others

    friend bool operator==(const IdKey &, const IdKey &) = default;
};

IdKey keyOf(std::string_view text)
{
    const std::optional<UuidBits> uuid = uuidFromText(text);
    return uuid ? IdKey{uuid, {}} : IdKey{std::nullopt, text};
}

// The key lives as long as the block and the scratch.
IdKey keyOf(const CaseSnapshot &snapshot, CaseRow row, CellScratch &scratch)
{
    const CaseSnapshot::Location at = snapshot.locate(row);
    const CaseColumn &ids = snapshot.entries()[at.block].block->field(CaseField::CaseId);
    if (ids.encoding() == CaseColumn::Encoding::Uuid)
        return {ids.slotUuid(at.row), {}};
    return keyOf(ids.cell(at.row, scratch).text);
}

size_t hashOf(const IdKey &key)
{
    if (!key.uuid)
        return std::hash<std::string_view>{}(key.text);
    // Ids may come from a counter: mix all bits into the ones that choose the place.
    std::uint64_t h = (*key.uuid)[0] ^ ((*key.uuid)[1] * 0x9e3779b97f4a7c15u);
    h = (h ^ (h >> 32)) * 0xd6e8feb86659fd93u;
    return size_t(h ^ (h >> 32));
}

} // namespace

void CaseIdIndex::grow(Shard &shard)
{
    std::vector<Place> old = std::move(shard.places);
    shard.places.assign(old.empty() ? 16 : old.size() * 2, Place{});
    const size_t mask = shard.places.size() - 1;
    for (const Place &place : old) {
        if (place.row == noRow)
            continue;
        size_t at = place.hash & mask;
        while (shard.places[at].row != noRow)
            at = (at + 1) & mask;
        shard.places[at] = place;
    }
}

CaseRow CaseIdIndex::insert(const CaseSnapshot &snapshot, CaseRow row)
{
    CellScratch scratch;
    CellScratch otherScratch;
    const IdKey key = keyOf(snapshot, row, scratch);
    const size_t hash = hashOf(key);
    Shard &shard = m_shards[(hash >> 32) % shardCount];
    if (shard.used * 4 >= shard.places.size() * 3)
        grow(shard);
    const size_t mask = shard.places.size() - 1;
    const auto shortHash = quint32(hash);
    for (size_t at = shortHash & mask;; at = (at + 1) & mask) {
        Place &place = shard.places[at];
        if (place.row == noRow) {
            place = {shortHash, row};
            ++shard.used;
            return noRow;
        }
        if (place.hash == shortHash && keyOf(snapshot, place.row, otherScratch) == key)
            return std::exchange(place.row, row);
    }
}

CaseRow CaseIdIndex::find(const CaseSnapshot &snapshot, std::string_view caseId) const
{
    CellScratch scratch;
    const IdKey key = keyOf(caseId);
    const size_t hash = hashOf(key);
    const Shard &shard = m_shards[(hash >> 32) % shardCount];
    if (shard.places.empty())
        return noRow;
    const size_t mask = shard.places.size() - 1;
    const auto shortHash = quint32(hash);
    for (size_t at = shortHash & mask; shard.places[at].row != noRow; at = (at + 1) & mask) {
        if (shard.places[at].hash == shortHash && keyOf(snapshot, shard.places[at].row, scratch) == key)
            return shard.places[at].row;
    }
    return noRow;
}

void CaseIdIndex::clear()
{
    m_shards = {};
}

} // namespace ccb
