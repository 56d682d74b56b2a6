// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/propertywriter.h"

#include "core/timestamp.h"

#include <array>
#include <charconv>

namespace ccb
{

namespace
{

// The text of a number, without an allocation.
class Digits
{
public:
    explicit Digits(qint64 value)
        : m_end(std::to_chars(m_text.data(), m_text.data() + m_text.size(), value).ptr)
    {
    }
    Digits(double value, int decimals)
        : m_end(std::to_chars(m_text.data(), m_text.data() + m_text.size(), value, std::chars_format::fixed,
                              decimals)
                    .ptr)
    {
    }
    std::string_view view() const { return {m_text.data(), size_t(m_end - m_text.data())}; }

private:
    std::array<char, 32> m_text{};
    const char *m_end;
};

} // namespace

void PropertyWriter::word(std::string_view key, const DemoWord &word)
{
    plain(key, word.json);
}

void PropertyWriter::plain(std::string_view key, std::string_view text)
{
    m_json.key(key);
    m_json.joined({text});
}

void PropertyWriter::number(std::string_view key, qint64 value)
{
    plain(key, Digits(value).view());
}

void PropertyWriter::decimal(std::string_view key, int firstTenth, int lastTenth)
{
    const int tenths = between(firstTenth, lastTenth);
    m_json.key(key);
    m_json.joined({Digits(tenths / 10).view(), ".", Digits(tenths % 10).view()});
}

void PropertyWriter::date(std::string_view key, std::int64_t microseconds)
{
    std::string text;
    formatTime(microseconds, {.hasTime = false}, text);
    plain(key, text);
}

void PropertyWriter::phone(std::string_view key, const DemoCulture &culture)
{
    m_json.key(key);
    m_json.joined({culture.phone, Digits(between(100000, 999999)).view()});
}

void PropertyWriter::gps(std::string_view key, const DemoCulture &culture, size_t villageNumber)
{
    // The village lies apart from the others, and the house near its middle.
    const double north = double(villageNumber % 7) * 0.05 + between(-50, 50) / 10000.0;
    const double east = double(villageNumber % 5) * 0.05 + between(-50, 50) / 10000.0;
    m_json.key(key);
    m_json.joined({Digits(culture.latitude + north, 4).view(), " ",
                   Digits(culture.longitude + east, 4).view(), " ", Digits(between(250, 420)).view(), " ",
                   Digits(between(3, 20)).view()});
}

void PropertyWriter::notes(std::string_view key, const DemoCulture &culture)
{
    const DemoWord &note = oneOf(culture.notes);
    if (chance(35))
        word(key, note);
    else
        blank(key);
}

} // namespace ccb
