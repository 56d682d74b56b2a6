// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/familypattern.h"

#include <algorithm>
#include <vector>

namespace ccb::familypattern
{

namespace
{

struct Member {
    DemoCaseType type;
    int parent; // its place in the neighbourhood; -1 for none
};

constexpr int none = -1;

constexpr std::array<Member, size> members{{
    {DemoCaseType::Household, none}, // 0
    {DemoCaseType::Mother, 0},       // 1
    {DemoCaseType::Child, 1},        // 2
    {DemoCaseType::Visit, 1},        // 3
    {DemoCaseType::Visit, 2},        // 4
    {DemoCaseType::Household, none}, // 5
    {DemoCaseType::Mother, 5},       // 6
    {DemoCaseType::Mother, 5},       // 7
    {DemoCaseType::Child, 6},        // 8
    {DemoCaseType::Visit, 6},        // 9
    {DemoCaseType::Child, 7},        // 10
    {DemoCaseType::Visit, 7},        // 11
    {DemoCaseType::Referral, 6},     // 12
    {DemoCaseType::Household, none}, // 13
    {DemoCaseType::Mother, 13},      // 14
    {DemoCaseType::Visit, 14},       // 15
    {DemoCaseType::Visit, 14},       // 16
    {DemoCaseType::Child, 14},       // 17
    {DemoCaseType::Child, 14},       // 18
    {DemoCaseType::Visit, 17},       // 19
    {DemoCaseType::Referral, 17},    // 20
    {DemoCaseType::Household, none}, // 21
    {DemoCaseType::Mother, 21},      // 22
    {DemoCaseType::Child, 22},       // 23
    {DemoCaseType::Visit, 23},       // 24
}};

const Member &memberOf(qint64 number)
{
    return members[size_t(number % size)];
}

// Where in the neighbourhood the cases of each type stand.
using Places = std::array<std::vector<qint64>, demoCaseTypes.size()>;

const std::vector<qint64> &placesOf(DemoCaseType type)
{
    static const Places places = [] {
        Places found;
        for (qint64 place = 0; place < size; ++place)
            found[size_t(memberOf(place).type)].push_back(place);
        return found;
    }();
    return places[size_t(type)];
}

} // namespace

DemoCaseType typeOf(qint64 number)
{
    return memberOf(number).type;
}

std::optional<qint64> parentOf(qint64 number)
{
    const Member &member = memberOf(number);
    if (member.parent == none)
        return std::nullopt;
    return number - number % size + member.parent;
}

qint64 householdOf(qint64 number)
{
    while (const std::optional<qint64> parent = parentOf(number))
        number = *parent;
    return number;
}

std::optional<DemoCaseType> typeNamed(std::string_view name)
{
    const auto found = std::find(demoCaseTypes.begin(), demoCaseTypes.end(), name);
    if (found == demoCaseTypes.end())
        return std::nullopt;
    return DemoCaseType(found - demoCaseTypes.begin());
}

qint64 countOf(DemoCaseType type, qint64 below)
{
    const std::vector<qint64> &places = placesOf(type);
    const auto inLast = std::lower_bound(places.begin(), places.end(), below % size) - places.begin();
    return below / size * qint64(places.size()) + qint64(inLast);
}

qint64 numberOf(DemoCaseType type, qint64 index)
{
    const std::vector<qint64> &places = placesOf(type);
    const qint64 each = qint64(places.size());
    return index / each * size + places[size_t(index % each)];
}

} // namespace ccb::familypattern
