// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/valuesorts.h"

#include "core/timestamp.h"
#include "core/valueorder.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace ccb
{

namespace
{

constexpr size_t mostNumbers = 4;

struct Place {
    size_t numbers = 0;
    std::array<double, mostNumbers> values{};
    bool hasPoints = false; // in latitude and longitude
};

// Numbers with spaces or commas between them; nothing else, and no more than a place has.
std::optional<Place> placeFrom(std::string_view text)
{
    constexpr std::string_view between = " ,\t";
    Place place;
    place.hasPoints = true;
    for (;;) {
        const size_t begin = text.find_first_not_of(between);
        if (begin == std::string_view::npos)
            break;
        text.remove_prefix(begin);
        const std::string_view word = text.substr(0, text.find_first_of(between));
        text.remove_prefix(word.size());
        const std::optional<double> number = numberFrom(word);
        if (!number || place.numbers == mostNumbers)
            return std::nullopt;
        if (place.numbers < 2)
            place.hasPoints = place.hasPoints && word.find('.') != std::string_view::npos;
        place.values[place.numbers++] = *number;
    }
    return place.numbers >= 2 ? std::optional(place) : std::nullopt;
}

} // namespace

bool hasDigit(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool looksLikeDate(std::string_view text)
{
    return parseTimestamp(text).has_value();
}

bool isDateBetween(std::string_view text, std::int64_t earliest, std::int64_t latest)
{
    const std::optional<Timestamp> time = parseTimestamp(text);
    return time && time->microseconds >= earliest && time->microseconds <= latest;
}

bool looksLikeGps(std::string_view text)
{
    const std::optional<Place> place = placeFrom(text);
    return place && (place->numbers == mostNumbers || place->hasPoints);
}

bool isPlaceOnEarth(std::string_view text)
{
    const std::optional<Place> place = placeFrom(text);
    if (!place)
        return false;
    const double latitude = place->values[0];
    const double longitude = place->values[1];
    return std::abs(latitude) <= 90 && std::abs(longitude) <= 180 && (latitude != 0 || longitude != 0);
}

} // namespace ccb
