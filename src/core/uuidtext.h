// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ccb
{

using UuidBits = std::array<std::uint64_t, 2>;

// Only the spelling that uuidText() writes (lower case, dashes at 8-4-4-4-12) is read, so that the text is
// rebuilt exactly. The nil UUID is refused: both words zero mean "no value".
std::optional<UuidBits> uuidFromText(std::string_view text);
void uuidText(const UuidBits &bits, std::string &out); // replaces out's content

} // namespace ccb
