// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <iterator>

namespace ccb
{

// A well mixed number from any number (the finalizer of SplitMix64).
constexpr quint64 mixed(quint64 x)
{
    x += 0x9e3779b97f4a7c15ULL;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

// Chance that can be asked again: the same seed, number and question always give the same answer, so a case
// is computed from its number alone. Each question about a number has its own `topic`.
class Draw
{
public:
    constexpr Draw(quint64 seed, qint64 number)
        : m_base(mixed(seed ^ mixed(quint64(number))))
    {
    }

    constexpr quint64 bits(quint32 topic) const { return mixed(m_base + topic); }
    constexpr int below(quint32 topic, int limit) const { return int(bits(topic) % quint64(limit)); }
    constexpr int between(quint32 topic, int first, int last) const
    {
        return first + below(topic, last - first + 1);
    }
    constexpr bool chance(quint32 topic, int percent) const { return below(topic, 100) < percent; }

    template <typename List>
    constexpr const auto &oneOf(quint32 topic, const List &list) const
    {
        return list[size_t(bits(topic) % std::size(list))];
    }

private:
    quint64 m_base;
};

} // namespace ccb
