// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace ccb
{

// A value that sorts and adds up as a number: "12", "-3.5", ".5", "1e6". nullopt: a text. Long runs of digits
// are ids.
std::optional<double> numberFromText(std::string_view text);

} // namespace ccb
