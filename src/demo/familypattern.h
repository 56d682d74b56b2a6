// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <optional>
#include <string_view>

namespace ccb
{

enum class DemoCaseType { Household, Mother, Child, Visit, Referral };
inline constexpr std::array<std::string_view, 5> demoCaseTypes{"household", "mother", "child", "visit",
                                                               "referral"};

constexpr std::string_view nameOf(DemoCaseType type)
{
    return demoCaseTypes[size_t(type)];
}

// Which case is what, and whose. The same neighbourhood of 25 cases in four households comes again and again;
// a case only ever names an earlier one of its own neighbourhood, so relations hold for any number of cases,
// and the cases of a type are counted without looking at them. Names, places and facts differ, as they are
// drawn.
namespace familypattern
{

inline constexpr qint64 size = 25;

DemoCaseType typeOf(qint64 number);
std::optional<qint64> parentOf(qint64 number); // none for a household
qint64 householdOf(qint64 number);

std::optional<DemoCaseType> typeNamed(std::string_view name);
qint64 countOf(DemoCaseType type, qint64 below); // among the numbers 0 to below-1
qint64 numberOf(DemoCaseType type, qint64 index);

} // namespace familypattern
} // namespace ccb
