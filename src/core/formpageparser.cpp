// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/caseform.h"
#include "core/jsonreading.h"
#include "core/pageparser.h"

namespace ccb
{

namespace
{

using simdjson::error_code;
using simdjson::SUCCESS;

// Calls `take` (signature: error_code(std::string_view key, json::Value value)) for each entry of an object;
// what is no object is passed over.
template <typename Take>
error_code readEntries(json::Value value, Take take)
{
    json::Object object;
    if (value.get_object().get(object) != SUCCESS) {
        Cell ignored;
        return json::readCell(value, ignored);
    }
    for (auto entry : object) {
        simdjson::ondemand::field field;
        if (const auto error = std::move(entry).get(field))
            return error;
        const std::string_view key = json::keyOf(field);
        if (const auto error = take(key, field.value()))
            return error;
    }
    return SUCCESS;
}

// Calls `take` (signature: error_code(json::Value element)) for each element of a list; what is no list is
// passed over.
template <typename Take>
error_code readElements(json::Value value, Take take)
{
    simdjson::ondemand::array list;
    if (value.get_array().get(list) != SUCCESS) {
        Cell ignored;
        return json::readCell(value, ignored);
    }
    for (auto element : list) {
        json::Value entry;
        if (const auto error = std::move(element).get(entry))
            return error;
        if (const auto error = take(entry))
            return error;
    }
    return SUCCESS;
}

// The answers of the questions are none of ours.
error_code readContent(json::Value value, CaseForm &form)
{
    return readEntries(value, [&form](std::string_view key, json::Value entry) {
        if (key == "@name")
            return json::readText(entry, form.name);
        if (key == "@xmlns")
            return json::readText(entry, form.xmlns);
        return SUCCESS;
    });
}

error_code readMetadata(json::Value value, CaseForm &form)
{
    return readEntries(value, [&form](std::string_view key, json::Value entry) {
        if (key == "username")
            return json::readText(entry, form.username);
        if (key == "userID" || key == "user_id")
            return json::readText(entry, form.userId);
        if (key == "timeStart")
            return json::readText(entry, form.timeStart);
        if (key == "timeEnd")
            return json::readText(entry, form.timeEnd);
        return SUCCESS;
    });
}

error_code readForm(json::Value value, CaseForm &form)
{
    return readEntries(value, [&form](std::string_view key, json::Value entry) {
        if (key == "id")
            return json::readText(entry, form.id);
        if (key == "received_on")
            return json::readText(entry, form.receivedOn);
        if (key == "app_id")
            return json::readText(entry, form.appId);
        if (key == "form")
            return readContent(entry, form);
        if (key == "metadata")
            return readMetadata(entry, form);
        return SUCCESS;
    });
}

} // namespace

Result<ListPage<CaseForm>> parseFormPage(const QByteArray &body)
{
    ListPage<CaseForm> page;
    bool hasList = false;
    const auto error = json::readRoot(body, [&page, &hasList](json::Object root) {
        page = {};
        hasList = false;
        for (auto entry : root) {
            simdjson::ondemand::field field;
            if (const auto fault = std::move(entry).get(field))
                return fault;
            const std::string_view key = json::keyOf(field);
            error_code fault = SUCCESS;
            if (key == "objects") {
                hasList = true;
                fault = readElements(field.value(), [&page](json::Value element) {
                    ++page.meta.objects;
                    CaseForm form;
                    const auto wrong = readForm(element, form);
                    if (!form.id.isEmpty())
                        page.items.append(form);
                    return wrong;
                });
            } else {
                fault = json::readPageMeta(key, field.value(), page.meta);
            }
            if (fault)
                return fault;
        }
        return SUCCESS;
    });
    if (error || !hasList)
        return json::notData(body);
    return page;
}

QStringList formIdsOfCase(const QByteArray &caseJson)
{
    QStringList ids;
    const auto error = json::readRoot(caseJson, [&ids](json::Object root) {
        ids.clear();
        for (auto entry : root) {
            simdjson::ondemand::field field;
            if (const auto fault = std::move(entry).get(field))
                return fault;
            if (json::keyOf(field) != "xform_ids")
                continue;
            if (const auto fault = json::readTextList(field.value(), ids))
                return fault;
        }
        return SUCCESS;
    });
    if (error)
        ids.clear();
    ids.removeAll(QString());
    ids.removeDuplicates();
    return ids;
}

} // namespace ccb
