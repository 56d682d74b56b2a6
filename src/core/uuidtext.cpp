// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uuidtext.h"

namespace ccb
{

namespace
{

constexpr size_t textLength = 36;

constexpr bool isDashPlace(size_t at)
{
    return at == 8 || at == 13 || at == 18 || at == 23;
}

} // namespace

std::optional<UuidBits> uuidFromText(std::string_view text)
{
    if (text.size() != textLength)
        return std::nullopt;
    UuidBits bits{};
    size_t nibble = 0;
    for (size_t i = 0; i < textLength; ++i) {
        const char c = text[i];
        if (isDashPlace(i)) {
            if (c != '-')
                return std::nullopt;
            continue;
        }
        std::uint64_t value = 0;
        if (c >= '0' && c <= '9')
            value = std::uint64_t(c - '0');
        else if (c >= 'a' && c <= 'f')
            value = std::uint64_t(c - 'a') + 10;
        else
            return std::nullopt;
        std::uint64_t &word = bits[nibble / 16];
        word = word << 4 | value;
        ++nibble;
    }
    if (bits[0] == 0 && bits[1] == 0)
        return std::nullopt;
    return bits;
}

void uuidText(const UuidBits &bits, std::string &out)
{
    out.resize(textLength);
    size_t nibble = 0;
    for (size_t i = 0; i < textLength; ++i) {
        if (isDashPlace(i)) {
            out[i] = '-';
            continue;
        }
        const auto value = unsigned(bits[nibble / 16] >> (60 - 4 * (nibble % 16)) & 0xf);
        out[i] = "0123456789abcdef"[value];
        ++nibble;
    }
}

} // namespace ccb
