// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/casejson.h"

#include "demo/caseforms.h"
#include "demo/jsonwriter.h"

namespace ccb
{

namespace
{

constexpr TimeFormat v2Format{.hasTime = true, .separator = 'T', .fractionDigits = 6, .zulu = true};

// The times of one case, in the format of the answer.
class TimeWriter
{
public:
    TimeWriter(JsonWriter &json, const TimeFormat &format)
        : m_json(json)
        , m_format(format)
    {
    }

    void write(std::string_view key, std::int64_t microseconds)
    {
        formatTime(microseconds, m_format, m_text);
        m_json.key(key);
        m_json.joined({m_text});
    }

    void writeClosing(std::string_view key, const CaseHead &head)
    {
        if (head.closed) {
            write(key, head.modified);
        } else {
            m_json.key(key);
            m_json.null();
        }
    }

private:
    JsonWriter &m_json;
    TimeFormat m_format;
    std::string m_text;
};

void writeIndices(JsonWriter &json, const CaseSource &cases, const CaseHead &head)
{
    json.key("indices");
    json.beginObject();
    if (head.link) {
        json.key(head.link->identifier);
        json.beginObject();
        json.key("case_id");
        json.joined({viewOf(cases.id(head.link->number))});
        json.key("case_type");
        json.joined({head.link->caseType});
        json.key("relationship");
        json.joined({head.link->relationship});
        json.endObject();
    }
    json.endObject();
}

void writeFormIds(JsonWriter &json, const CaseHead &head)
{
    json.key("xform_ids");
    json.beginArray();
    for (qint64 index = 0; index < formCount(head); ++index)
        json.joined({formId(head, index)});
    json.endArray();
}

} // namespace

void writeCaseV1(JsonWriter &json, const CaseSource &cases, const CaseHead &head, std::string_view domain)
{
    TimeWriter times(json, cases.timeFormat());
    const CaseIdText id = cases.id(head.number);
    json.beginObject();
    json.key("case_id");
    json.joined({viewOf(id)});
    json.key("closed");
    json.boolean(head.closed);
    json.key("closed_by");
    json.textOrNull(head.closed ? head.userId : std::string_view());
    times.writeClosing("date_closed", head);
    times.write("date_modified", head.modified);
    json.key("domain");
    json.joined({domain});
    json.key("id");
    json.joined({viewOf(id)});
    if (head.tellsIndexedOn)
        times.write("indexed_on", head.indexedOn);
    writeIndices(json, cases, head);
    json.key("opened_by");
    json.joined({head.openedBy});
    json.key("properties");
    json.beginObject();
    json.key("case_name");
    json.text(cases.name(head.number));
    json.key("case_type");
    json.joined({head.type});
    times.write("date_opened", head.opened);
    json.key("external_id");
    json.textOrNull(cases.externalId(head.number));
    json.key("owner_id");
    json.joined({head.ownerId});
    cases.writeProperties(json, head);
    json.endObject();
    json.key("resource_uri");
    json.joined({});
    times.write("server_date_modified", head.serverModified);
    times.write("server_date_opened", head.serverOpened);
    json.key("user_id");
    json.joined({head.userId});
    writeFormIds(json, head);
    json.endObject();
}

void writeCaseV2(JsonWriter &json, const CaseSource &cases, const CaseHead &head, std::string_view domain)
{
    TimeWriter times(json, v2Format);
    json.beginObject();
    json.key("domain");
    json.joined({domain});
    json.key("case_id");
    json.joined({viewOf(cases.id(head.number))});
    json.key("case_type");
    json.joined({head.type});
    json.key("case_name");
    json.text(cases.name(head.number));
    json.key("external_id");
    json.textOrNull(cases.externalId(head.number));
    json.key("owner_id");
    json.joined({head.ownerId});
    times.write("date_opened", head.opened);
    times.write("last_modified", head.modified);
    times.write("server_last_modified", head.serverModified);
    times.write("indexed_on", head.indexedOn);
    json.key("closed");
    json.boolean(head.closed);
    times.writeClosing("date_closed", head);
    json.key("properties");
    json.beginObject();
    cases.writeProperties(json, head);
    json.endObject();
    writeIndices(json, cases, head);
    json.endObject();
}

} // namespace ccb
