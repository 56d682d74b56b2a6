// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/caseanswers.h"

#include "demo/casejson.h"
#include "demo/demodomain.h"
#include "demo/jsonwriter.h"
#include "demo/listpaging.h"
#include "demo/shiftingcases.h"

#include <QUrl>

#include <algorithm>

namespace ccb
{

namespace
{

constexpr qint64 largestPage = 5000;
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

// A v2 cursor holds the parameters of the list and where the next page begins.
struct Cursor {
    QueryItems query;
    qint64 offset = 0;
};

QByteArray cursorText(const Cursor &cursor)
{
    QByteArray text = QByteArray::number(cursor.offset);
    for (const auto &[name, value] : cursor.query)
        text += '&' + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::optional<Cursor> readCursor(const QString &text)
{
    const auto bytes = QByteArray::fromBase64Encoding(
        text.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes)
        return std::nullopt;
    QList<QByteArray> parts = (*bytes).split('&');
    bool isNumber = false;
    Cursor cursor;
    cursor.offset = parts.takeFirst().toLongLong(&isNumber);
    if (!isNumber || cursor.offset < 0)
        return std::nullopt;
    for (const QByteArray &part : parts) {
        const qsizetype equals = part.indexOf('=');
        if (equals < 0)
            return std::nullopt;
        cursor.query.append(
            {QUrl::fromPercentEncoding(part.left(equals)), QUrl::fromPercentEncoding(part.mid(equals + 1))});
    }
    return cursor;
}

// The limit of a v2 list, or nullopt: there a large one is refused, not clamped.
std::optional<qint64> limitV2(const QueryItems &query)
{
    const std::optional<QString> text = ApiRequest{.query = query}.parameter(u"limit");
    bool isNumber = true;
    const qint64 limit = text ? text->toLongLong(&isNumber) : 20;
    return isNumber && limit > 0 && limit <= largestPage ? std::optional<qint64>(limit) : std::nullopt;
}

void writeNextV2(JsonWriter &json, const ApiRequest &request, const Cursor &cursor, const ListHabits &habits)
{
    const QByteArray text = cursorText(cursor);
    json.key("next");
    if (habits.next != ListHabits::Next::Query) {
        json.text(pageReference(request, "cursor=" + text, habits));
        return;
    }
    json.beginObject();
    json.key("cursor");
    json.text(text.toStdString());
    json.endObject();
}

} // namespace

ApiAnswer caseListV1(const DemoDomain &domain, const ApiRequest &request)
{
    QString problem;
    const std::optional<ListWindow> window = listWindow(request, largestPage, problem);
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

ApiAnswer caseDetailV1(const DemoDomain &domain, const QString &caseId)
{
    return caseDetail(domain, caseId, &writeCaseV1);
}

ApiAnswer caseListV2(const DemoDomain &domain, const ApiRequest &request)
{
    Cursor cursor{.query = request.query};
    if (const std::optional<QString> text = request.parameter(u"cursor")) {
        const std::optional<Cursor> read = readCursor(*text);
        if (!read)
            return badRequest(QStringLiteral("The cursor is not valid."));
        cursor = *read;
    }
    QString problem;
    const std::optional<qint64> limit = limitV2(cursor.query);
    if (!limit)
        return badRequest(QStringLiteral("The limit must be a number from 1 to %1.").arg(largestPage));
    const std::optional<CaseCriteria> criteria = criteriaV2(cursor.query, problem);
    if (!criteria)
        return badRequest(problem);
    const ListHabits &habits = domain.habits;
    const CaseSelection selection = habits.isIndexed ? domain.selector->select(*criteria) : CaseSelection();
    const ListWindow window{.limit = *limit, .offset = cursor.offset};
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
    const bool leadsToItself = habits.loops && window.offset > 0;
    if (left > window.limit || leadsToItself) {
        cursor.offset += leadsToItself ? 0 : window.limit;
        writeNextV2(json, request, cursor, habits);
    }
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
