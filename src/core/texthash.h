// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstring>
#include <string_view>

namespace ccb
{

// Hashes for tables of values. Quick rather than strong: they only have to spread what people have typed.
// High and low bits are both good to use.
inline quint64 mixedHash(quint64 hash, quint64 word)
{
    constexpr quint64 mixer = 0x9e3779b97f4a7c15u;
    hash = (hash ^ word) * mixer;
    return hash ^ hash >> 32;
}

inline quint64 textHash(std::string_view text, quint64 seed = 0)
{
    constexpr quint64 mixer = 0x9e3779b97f4a7c15u;
    quint64 hash = (text.size() * 8 + seed) * mixer;
    for (; text.size() > sizeof(quint64); text.remove_prefix(sizeof(quint64))) {
        quint64 word = 0;
        std::memcpy(&word, text.data(), sizeof word);
        hash = mixedHash(hash, word);
    }
    quint64 rest = 0;
    if (!text.empty()) // a null or missing value has no bytes to copy from, not even none
        std::memcpy(&rest, text.data(), text.size());
    return mixedHash(hash, rest);
}

} // namespace ccb
