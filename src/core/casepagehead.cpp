// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casepagehead.h"

#include "core/jsonreading.h"
#include "core/timestamp.h"

#include <functional>

namespace ccb
{

namespace
{

using simdjson::error_code;
using simdjson::SUCCESS;

bool isBefore(std::string_view a, std::string_view b)
{
    const std::optional<Timestamp> timeOfA = parseTimestamp(a);
    const std::optional<Timestamp> timeOfB = parseTimestamp(b);
    return timeOfA && timeOfB ? timeOfA->microseconds < timeOfB->microseconds : a < b;
}

class HeadReader
{
public:
    explicit HeadReader(CasePageHead &head)
        : m_head(head)
    {
    }

    error_code readCases(json::Value value)
    {
        simdjson::ondemand::array list;
        if (const auto error = value.get_array().get(list))
            return error;
        for (auto item : list) {
            json::Value entry;
            if (const auto error = std::move(item).get(entry))
                return error;
            ++m_head.meta.objects;
            json::Object object;
            if (entry.get_object().get(object) != SUCCESS) {
                Cell ignored;
                if (const auto error = json::readCell(entry, ignored))
                    return error;
            } else if (const auto error = readCase(object)) {
                return error;
            }
        }
        return SUCCESS;
    }

    void finish()
    {
        if (m_lacksTime) {
            m_head.firstIndexedOn.clear();
            m_lastIndexedOn = {};
        }
        m_head.lastIndexedOn = json::toQString(m_lastIndexedOn);
    }

private:
    CasePageHead &m_head;
    std::string_view m_lastIndexedOn;
    bool m_lacksTime = false;

    error_code readCase(json::Object object)
    {
        Cell id;
        Cell indexedOn;
        for (auto entry : object) {
            simdjson::ondemand::field field;
            if (const auto error = std::move(entry).get(field))
                return error;
            const std::string_view key = json::keyOf(field);
            Cell *cell = (key == "case_id" || key == "id") && id.isBlank() ? &id
                         : key == "indexed_on" && indexedOn.isBlank()      ? &indexedOn
                                                                           : nullptr;
            if (!cell)
                continue; // skipped without being looked at
            if (const auto error = json::readCell(field.value(), *cell))
                return error;
        }
        if (id.isBlank() || (id.kind != ValueKind::Text && id.kind != ValueKind::Number))
            return SUCCESS; // no case, as the parser of the whole page sees it too
        take(id.text, indexedOn.kind == ValueKind::Text ? indexedOn.text : std::string_view());
        return SUCCESS;
    }

    void take(std::string_view id, std::string_view indexedOn)
    {
        if (m_head.ids.empty()) {
            m_head.firstIndexedOn = json::toQString(indexedOn);
        } else if (isBefore(indexedOn, m_lastIndexedOn)) {
            m_head.isAscending = false;
        }
        m_lacksTime = m_lacksTime || indexedOn.empty();
        m_head.ids.push_back(std::hash<std::string_view>{}(id));
        m_lastIndexedOn = indexedOn;
    }
};

} // namespace

Result<CasePageHead> parseCasePageHead(const QByteArray &body)
{
    CasePageHead head;
    bool hasList = false;
    const auto error = json::readRoot(body, [&head, &hasList](json::Object root) {
        head = {};
        hasList = false;
        HeadReader reader(head);
        for (auto entry : root) {
            simdjson::ondemand::field field;
            if (const auto fault = std::move(entry).get(field))
                return fault;
            const std::string_view key = json::keyOf(field);
            error_code fault = SUCCESS;
            if (key == "objects" || key == "cases") {
                hasList = true;
                fault = reader.readCases(field.value());
            } else {
                fault = json::readPageMeta(key, field.value(), head.meta);
            }
            if (fault)
                return fault;
        }
        reader.finish();
        return SUCCESS;
    });
    if (error || !hasList)
        return json::notData(body);
    return head;
}

bool isIndexedBefore(QStringView a, QStringView b)
{
    return isBefore(a.toUtf8().toStdString(), b.toUtf8().toStdString());
}

} // namespace ccb
