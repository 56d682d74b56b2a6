// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demorandom.h"
#include "demo/demowords.h"
#include "demo/jsonwriter.h"

#include <string>
#include <string_view>

namespace ccb
{

// Writes the properties of one case, drawing their values as it goes: each call asks the draw about a topic
// of its own, so the values depend on the case and on the order of the calls only. Values are written as
// strings, as forms send them; what is not a string goes through json().
class PropertyWriter
{
public:
    PropertyWriter(JsonWriter &json, const Draw &draw, quint32 firstTopic)
        : m_json(json)
        , m_draw(draw)
        , m_topic(firstTopic)
    {
    }

    JsonWriter &json() { return m_json; }
    bool chance(int percent) { return m_draw.chance(m_topic++, percent); }
    int between(int first, int last) { return m_draw.between(m_topic++, first, last); }
    template <typename List>
    const auto &oneOf(const List &list)
    {
        return m_draw.oneOf(m_topic++, list);
    }

    void word(std::string_view key, const DemoWord &word);
    void plain(std::string_view key, std::string_view text); // needs no escape
    void number(std::string_view key, qint64 value);
    void number(std::string_view key, int first, int last) { number(key, between(first, last)); }
    void decimal(std::string_view key, int firstTenth, int lastTenth); // "12.5"
    void date(std::string_view key, std::int64_t microseconds);
    void yesNo(std::string_view key, int percent) { plain(key, chance(percent) ? "yes" : "no"); }
    void blank(std::string_view key) { plain(key, {}); }
    void phone(std::string_view key, const DemoCulture &culture);
    void gps(std::string_view key, const DemoCulture &culture, size_t villageNumber);
    void notes(std::string_view key, const DemoCulture &culture); // blank for most cases

    template <typename List>
    void choice(std::string_view key, const List &list)
    {
        plain(key, oneOf(list));
    }

private:
    JsonWriter &m_json;
    Draw m_draw;
    quint32 m_topic;
};

} // namespace ccb
