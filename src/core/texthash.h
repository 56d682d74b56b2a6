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
    const auto word = [text](size_t at) {
        quint64 read = 0;
        std::memcpy(&read, text.data() + at, sizeof read);
        return read;
    };
    quint64 hash = (text.size() * 8 + seed) * mixer;
    size_t at = 0;
    for (; at + sizeof(quint64) < text.size(); at += sizeof(quint64))
        hash = mixedHash(hash, word(at));
    // The last word overlaps the one before: to copy a number of bytes that is not known beforehand takes
    // longer than all the rest.
    if (text.size() >= sizeof(quint64))
        return mixedHash(hash, word(text.size() - sizeof(quint64)));
    quint64 rest = 0;
    for (const char c : text)
        rest = rest << 8 | quint8(c);
    return mixedHash(hash, rest);
}

} // namespace ccb
