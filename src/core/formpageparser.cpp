// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/caseform.h"
#include "core/jsonreading.h"
#include "core/pageparser.h"

namespace ccb
{

namespace
{

using json::readElements;
using json::readEntries;
using simdjson::error_code;
using simdjson::SUCCESS;

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
