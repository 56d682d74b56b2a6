// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/caseanswers.h"

#include "demo/casecursor.h"
#include "demo/casejson.h"
#include "demo/demodomain.h"
#include "demo/jsonwriter.h"
#include "demo/listpaging.h"
#include "demo/shiftingcases.h"

#include <algorithm>

namespace ccb
{

namespace
{

constexpr qint64 bytesPerCase = 2000; // a guess that spares most of the growing

using WriteCase = void (*)(JsonWriter &, const CaseSource &, const CaseHead &, std::string_view);

void writeCases(JsonWriter &json, const DemoDomain &domain, const CaseSelection &selection, qint64 begin,
                qint64 end, WriteCase write)
{
    const std::string name = domain.name.toStdString();
    json.beginArray();
    for (qint64 index = begin; index < end; ++index)
        write(json, *domain.cases, domain.cases->head(selection.at(index)), name);
    json.endArray();
}

ApiAnswer caseDetail(const DemoDomain &domain, const QString &caseId, WriteCase write)
{
    const std::optional<qint64> number = domain.cases->find(caseId.toStdString());
    if (!number)
        return notFound();
    ApiAnswer answer;
    JsonWriter json(answer.body);
    write(json, *domain.cases, domain.cases->head(*number), domain.name.toStdString());
    return answer;
}

} // namespace

ApiAnswer caseListV1(const DemoDomain &domain, const ApiRequest &request)
{
    QString problem;
    const std::optional<ListWindow> window = listWindow(request, domain.habits.largestPage, problem);
    if (!window)
        return badRequest(problem);
    std::optional<CaseCriteria> criteria = criteriaV1(request, problem);
    if (!criteria)
        return badRequest(problem);
    if (!domain.habits.heedsIndexedOn)
        criteria->boundsOf(CaseTime::IndexedOn) = {};
    const CaseSelection selection = domain.selector->select(*criteria);
    const auto [begin, end] = rowsOf(*window, selection.size(), domain.habits);

    ApiAnswer answer;
    answer.body.reserve((end - begin) * bytesPerCase + 1000);
    JsonWriter json(answer.body);
    json.beginObject();
    writeMeta(json, request, *window, selection.size(), domain.habits);
    json.key("objects");
    writeCases(json, domain, selection, begin, end, &writeCaseV1);
    json.endObject();
    // A case that is listed already: behind it every row moves up.
    if (domain.shifting && begin < end && window->limit > 1 && domain.shifting->change(selection.at(0)))
        domain.selector->forget();
    return answer;
}

ApiAnswer caseDetailV1(const DemoDomain &domain, const QString &caseId, const ApiRequest &request)
{
    ApiAnswer answer = caseDetail(domain, caseId, &writeCaseV1);
    const bool wantsChildren =
        request.parameter(u"child_cases__full").value_or(QString()) == QStringLiteral("true");
    if (answer.status != 200 || !wantsChildren)
        return answer;
    answer.body.chop(1); // the case's own bracket
    answer.body += ", \"child_cases\": ";
    {
        JsonWriter json(answer.body);
        json.beginObject();
        for (const char *identifier : {"parent", "host"}) {
            CaseCriteria criteria;
            criteria.indices.push_back({identifier, {caseId.toStdString()}});
            const CaseSelection children = domain.selector->select(criteria);
            for (qint64 index = 0; index < children.size(); ++index) {
                const CaseHead head = domain.cases->head(children.at(index));
                json.key(viewOf(domain.cases->id(head.number)));
                writeCaseV1(json, *domain.cases, head, domain.name.toStdString());
            }
        }
        json.endObject();
    }
    answer.body += '}';
    return answer;
}

ApiAnswer caseListV2(const DemoDomain &domain, const ApiRequest &request)
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
    const ListHabits &habits = domain.habits;
    const CaseSelection selection = habits.isIndexed ? domain.selector->select(*criteria) : CaseSelection();
    const ListWindow window{.limit = std::min(*limit, habits.largestPage), .offset = cursor->offset};
    const auto [begin, end] = rowsOf(window, selection.size(), habits);
    const qint64 left = std::max<qint64>(0, selection.size() - window.offset);

    ApiAnswer answer;
    answer.body.reserve((end - begin) * bytesPerCase + 1000);
    JsonWriter json(answer.body);
    json.beginObject();
    json.key("matching_records");
    json.integer((habits.countsWhatIsLeft ? left : selection.size()) + habits.phantoms);
    json.key("cases");
    writeCases(json, domain, selection, begin, end, &writeCaseV2);
    writeNextV2(json, request, *cursor, window, selection.size(), habits);
    json.endObject();
    return answer;
}

ApiAnswer caseDetailV2(const DemoDomain &domain, const QString &caseIds)
{
    const QStringList ids = caseIds.split(u',', Qt::SkipEmptyParts);
    if (!caseIds.contains(u','))
        return caseDetail(domain, caseIds, &writeCaseV2);
    ApiAnswer answer;
    JsonWriter json(answer.body);
    qint64 missing = 0;
    json.beginObject();
    json.key("cases");
    json.beginArray();
    for (const QString &id : ids) {
        if (const std::optional<qint64> number = domain.cases->find(id.toStdString())) {
            writeCaseV2(json, *domain.cases, domain.cases->head(*number), domain.name.toStdString());
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

} // namespace ccb
