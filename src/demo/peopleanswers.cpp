// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/peopleanswers.h"

#include "demo/demodomain.h"
#include "demo/jsonwriter.h"
#include "demo/listpaging.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccb
{

namespace
{

constexpr qint64 largestPage = 1000;

QJsonArray workersOf(const DemoDomain &domain, const ApiRequest &request)
{
    const std::optional<QString> archived = request.parameter(u"archived");
    const bool wantsArchived = archived && archived->compare("true"_L1, Qt::CaseInsensitive) == 0;
    const QJsonArray &all = wantsArchived ? domain.people.archivedWorkers : domain.people.workers;
    const std::optional<QString> group = request.parameter(u"group");
    if (!group)
        return all;
    QJsonArray members;
    for (const QJsonValue &worker : all) {
        if (worker[u"groups"].toArray().contains(*group))
            members.append(worker);
    }
    return members;
}

void writeObjects(JsonWriter &json, const QJsonArray &objects, qint64 begin, qint64 end)
{
    json.key("objects");
    json.beginArray();
    for (qint64 index = begin; index < end; ++index)
        json.raw(QJsonDocument(objects.at(index).toObject()).toJson(QJsonDocument::Compact).toStdString());
    json.endArray();
}

} // namespace

std::optional<QJsonArray> listOf(const DemoDomain &domain, const QString &resource, const ApiRequest &request)
{
    if (resource == "user"_L1)
        return workersOf(domain, request);
    if (resource == "web-user"_L1)
        return domain.people.webUsers;
    if (resource == "group"_L1)
        return domain.people.groups;
    if (resource == "location"_L1)
        return domain.people.locations;
    if (resource == "application"_L1)
        return domain.applications;
    return std::nullopt;
}

ApiAnswer objectList(const QJsonArray &objects, const ApiRequest &request, const ListHabits &habits)
{
    QString problem;
    const std::optional<ListWindow> window = listWindow(request, largestPage, problem);
    if (!window)
        return badRequest(problem);
    const auto [begin, end] = rowsOf(*window, objects.size(), habits);
    ApiAnswer answer;
    JsonWriter json(answer.body);
    json.beginObject();
    writeMeta(json, request, *window, objects.size(), habits);
    writeObjects(json, objects, begin, end);
    json.endObject();
    return answer;
}

ApiAnswer wholeList(const QJsonArray &objects)
{
    ApiAnswer answer;
    JsonWriter json(answer.body);
    json.beginObject();
    json.key("meta");
    json.beginObject();
    for (const std::string_view key : {"limit", "next", "previous"}) {
        json.key(key);
        json.null();
    }
    json.key("offset");
    json.integer(0);
    json.key("total_count");
    json.integer(objects.size());
    json.endObject();
    writeObjects(json, objects, 0, objects.size());
    json.endObject();
    return answer;
}

ApiAnswer objectDetail(const DemoDomain &domain, const QString &resource, const QString &id)
{
    std::optional<QJsonArray> objects = listOf(domain, resource, {});
    if (!objects)
        return notFound();
    if (resource == "user"_L1) {
        for (const QJsonValue &worker : domain.people.archivedWorkers)
            objects->append(worker);
    }
    const QString idKey = resource == "location"_L1 ? u"location_id"_s : u"id"_s;
    for (const QJsonValue &object : std::as_const(*objects)) {
        if (object[idKey].toString() == id)
            return {.body = QJsonDocument(object.toObject()).toJson(QJsonDocument::Compact)};
    }
    return notFound();
}

} // namespace ccb
