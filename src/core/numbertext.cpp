// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/numbertext.h"

#include <QByteArray>

namespace ccb
{

std::optional<double> numberFromText(std::string_view text)
{
    constexpr size_t longest = 40;
    const bool looksRight =
        !text.empty() && text.size() <= longest &&
        text.find_first_not_of("0123456789.-+eE") == std::string_view::npos &&
        (text.front() == '-' || text.front() == '.' || (text.front() >= '0' && text.front() <= '9'));
    if (!looksRight)
        return std::nullopt;
    bool isNumber = false;
    const double value = QByteArray::fromRawData(text.data(), qsizetype(text.size())).toDouble(&isNumber);
    return isNumber ? std::optional(value + 0.0) : std::nullopt; // -0 becomes 0
}

} // namespace ccb
