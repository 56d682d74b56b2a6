// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/oddcasejson.h"

#include "core/timestamp.h"

#include <string_view>

namespace ccb
{

namespace
{

constexpr TimeFormat indexedFormat{.hasTime = true, .separator = 'T', .fractionDigits = 6, .zulu = true};

// The members of an object, of which those without a value are left out.
class Members
{
public:
    void add(std::string_view key, std::string_view value)
    {
        if (value.empty())
            return;
        addAll('"' + std::string(key) + "\": " + std::string(value));
    }
    void addAll(std::string_view members)
    {
        if (!members.empty())
            m_text += (m_text.empty() ? "" : ", ") + std::string(members);
    }
    std::string object() const { return '{' + m_text + '}'; }

private:
    std::string m_text;
};

std::string quoted(std::string_view plain)
{
    return '"' + std::string(plain) + '"';
}

std::string indexedOn(const OddCase &odd)
{
    std::string text;
    formatTime(odd.indexedOn, indexedFormat, text);
    return quoted(text);
}

} // namespace

std::string oddCaseV1(const OddCase &odd, const std::string &domain)
{
    Members properties;
    properties.add("case_name", odd.name);
    properties.add("case_type", quoted(odd.type));
    properties.add("date_opened", odd.opened);
    properties.add("external_id", "null");
    properties.add("owner_id", odd.owner);
    properties.addAll(odd.properties);

    Members members;
    members.add("case_id", quoted(odd.id));
    members.add("closed", odd.closed);
    members.add("closed_by", "null");
    members.add("date_closed", odd.dateClosed);
    members.add("date_modified", odd.modified);
    members.add("domain", quoted(domain));
    members.add("id", quoted(odd.id));
    members.add("indexed_on", indexedOn(odd));
    members.add("indices", odd.indices);
    members.add("properties", properties.object());
    members.add("resource_uri", "\"\"");
    members.add("server_date_modified", odd.modified);
    members.add("xform_ids", "[]");
    members.addAll(odd.unknown);
    return members.object();
}

std::string oddCaseV2(const OddCase &odd, const std::string &domain)
{
    Members properties;
    properties.addAll(odd.properties);

    Members members;
    members.add("domain", quoted(domain));
    members.add("case_id", quoted(odd.id));
    members.add("case_type", quoted(odd.type));
    members.add("case_name", odd.name);
    members.add("external_id", "null");
    members.add("owner_id", odd.owner);
    members.add("date_opened", odd.opened);
    members.add("last_modified", odd.modified);
    members.add("server_last_modified", odd.modified);
    members.add("indexed_on", indexedOn(odd));
    members.add("closed", odd.closed);
    members.add("date_closed", odd.dateClosed);
    members.add("properties", properties.object());
    members.add("indices", odd.indices);
    members.addAll(odd.unknown);
    return members.object();
}

} // namespace ccb
