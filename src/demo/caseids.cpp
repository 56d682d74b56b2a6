// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/caseids.h"

#include "demo/demorandom.h"

#include <charconv>

namespace ccb
{

namespace
{

// A one-to-one scramble of 48 bits. A shift by half the width undoes itself, and an odd factor has an
// inverse.
constexpr quint64 mask = (quint64(1) << 48) - 1;
constexpr quint64 factor = 0x5851f42d4c95ULL;

constexpr quint64 inverseOf(quint64 odd)
{
    quint64 inverse = odd; // right in its last three bits; each round doubles them
    for (int i = 0; i < 5; ++i)
        inverse *= 2 - odd * inverse;
    return inverse & mask;
}

static_assert(((factor * inverseOf(factor)) & mask) == 1);

constexpr quint64 folded(quint64 x)
{
    return x ^ (x >> 24);
}

constexpr quint64 scrambled(quint64 x, quint64 key)
{
    x = folded((x ^ key) & mask);
    x = folded((x * factor) & mask);
    return folded((x * factor) & mask);
}

constexpr quint64 unscrambled(quint64 x, quint64 key)
{
    x = (folded(x) * inverseOf(factor)) & mask;
    x = (folded(x) * inverseOf(factor)) & mask;
    return (folded(x) ^ key) & mask;
}

static_assert(unscrambled(scrambled(123456, 77), 77) == 123456);

void putHex(char *to, quint64 value, int digits)
{
    constexpr std::string_view hex = "0123456789abcdef";
    for (int i = digits - 1; i >= 0; --i, value >>= 4)
        to[i] = hex[value & 0x0f];
}

} // namespace

CaseIdText CaseIds::text(qint64 number) const
{
    const quint64 head = scrambled(quint64(number), m_seed);
    const quint64 tail = mixed(head ^ m_seed);
    CaseIdText text;
    text.fill('-');
    putHex(text.data(), head >> 16, 8);
    putHex(text.data() + 9, head, 4);
    putHex(text.data() + 14, 0x4000 | (tail >> 52), 4);
    putHex(text.data() + 19, 0x8000 | ((tail >> 38) & 0x3fff), 4);
    putHex(text.data() + 24, tail, 12);
    return text;
}

std::optional<qint64> CaseIds::number(std::string_view id) const
{
    if (id.size() != CaseIdText().size())
        return std::nullopt;
    const std::string digits = std::string(id.substr(0, 8)).append(id.substr(9, 4));
    quint64 head = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), head, 16);
    if (read.ec != std::errc() || read.ptr != digits.data() + digits.size())
        return std::nullopt;
    const qint64 number = qint64(unscrambled(head, m_seed));
    if (viewOf(text(number)) != id)
        return std::nullopt;
    return number;
}

std::string hexId(quint64 seed, quint64 number)
{
    const quint64 head = mixed(seed ^ mixed(number));
    std::string id(32, '0');
    putHex(id.data(), head, 16);
    putHex(id.data() + 16, mixed(head), 16);
    return id;
}

} // namespace ccb
