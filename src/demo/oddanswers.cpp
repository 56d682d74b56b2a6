// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/oddanswers.h"

#include "demo/casecriteria.h"
#include "demo/casecursor.h"
#include "demo/demodomain.h"
#include "demo/jsonwriter.h"
#include "demo/oddcasejson.h"

#include <algorithm>

namespace ccb
{

namespace
{

using OddList = std::vector<const OddCase *>;
using JsonOf = std::string (*)(const OddCase &, const std::string &);

OddList selected(const DemoDomain &domain, const CaseCriteria &criteria)
{
    const TimeBounds &bounds = criteria.boundsOf(CaseTime::IndexedOn);
    OddList list;
    for (const OddCase &odd : domain.oddCases) {
        const bool isOfType =
            criteria.types.empty() ||
            std::find(criteria.types.begin(), criteria.types.end(), odd.type) != criteria.types.end();
        if (isOfType && bounds.first <= odd.indexedOn && odd.indexedOn <= bounds.last)
            list.push_back(&odd);
    }
    if (criteria.descending)
        std::reverse(list.begin(), list.end());
    return list;
}

void writeRows(JsonWriter &json, const DemoDomain &domain, const OddList &list, const ListWindow &window,
               JsonOf jsonOf)
{
    const auto [begin, end] = rowsOf(window, qint64(list.size()), domain.habits);
    json.beginArray();
    for (qint64 index = begin; index < end; ++index)
        json.raw(jsonOf(*list[size_t(index)], domain.name.toStdString()));
    json.endArray();
}

} // namespace

ApiAnswer oddListV1(const DemoDomain &domain, const ApiRequest &request)
{
    QString problem;
    const std::optional<ListWindow> window = listWindow(request, largestCasePage, problem);
    if (!window)
        return badRequest(problem);
    const std::optional<CaseCriteria> criteria = criteriaV1(request, problem);
    if (!criteria)
        return badRequest(problem);
    const OddList list = selected(domain, *criteria);
    ApiAnswer answer;
    JsonWriter json(answer.body);
    json.beginObject();
    writeMeta(json, request, *window, qint64(list.size()), domain.habits);
    json.key("objects");
    writeRows(json, domain, list, *window, &oddCaseV1);
    json.endObject();
    return answer;
}

ApiAnswer oddListV2(const DemoDomain &domain, const ApiRequest &request)
{
    const std::optional<CaseCursor> cursor = cursorOf(request);
    if (!cursor)
        return badCursor();
    const std::optional<qint64> limit = limitV2(*cursor);
    if (!limit)
        return badLimitV2();
    QString problem;
    const std::optional<CaseCriteria> criteria = criteriaV2(cursor->query, problem);
    if (!criteria)
        return badRequest(problem);
    const OddList list = selected(domain, *criteria);
    const ListWindow window{.limit = *limit, .offset = cursor->offset};
    ApiAnswer answer;
    JsonWriter json(answer.body);
    json.beginObject();
    json.key("matching_records");
    json.integer(qint64(list.size()));
    json.key("cases");
    writeRows(json, domain, list, window, &oddCaseV2);
    writeNextV2(json, request, *cursor, window, qint64(list.size()), domain.habits);
    json.endObject();
    return answer;
}

ApiAnswer oddBatch(const DemoDomain &domain, const QString &caseIds)
{
    const QStringList ids = caseIds.split(u',', Qt::SkipEmptyParts);
    qint64 missing = 0;
    ApiAnswer answer;
    JsonWriter json(answer.body);
    json.beginObject();
    json.key("cases");
    json.beginArray();
    for (const QString &id : ids) {
        const ApiAnswer detail = oddDetail(domain, id, true);
        if (detail.status == 200) {
            json.raw(detail.body.toStdString());
            continue;
        }
        ++missing;
        json.beginObject();
        json.key("case_id");
        json.text(id.toStdString());
        json.key("error");
        json.text("not found");
        json.endObject();
    }
    json.endArray();
    json.key("matching_records");
    json.integer(ids.size() - missing);
    json.key("missing_records");
    json.integer(missing);
    json.endObject();
    return answer;
}

ApiAnswer oddDetail(const DemoDomain &domain, const QString &caseId, bool isV2)
{
    const auto found = std::find_if(domain.oddCases.begin(), domain.oddCases.end(),
                                    [id = caseId.toStdString()](const OddCase &odd) { return odd.id == id; });
    if (found == domain.oddCases.end())
        return notFound();
    const JsonOf jsonOf = isV2 ? &oddCaseV2 : &oddCaseV1;
    return {.body = QByteArray::fromStdString(jsonOf(*found, domain.name.toStdString()))};
}

} // namespace ccb
