// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/listpaging.h"

#include "demo/jsonwriter.h"

#include <QUrl>

#include <algorithm>

namespace ccb
{

namespace
{

// nullopt for what is not a whole number of at least 0.
std::optional<qint64> parseCount(const QString &text)
{
    bool isNumber = false;
    const qint64 value = text.toLongLong(&isNumber);
    return isNumber && value >= 0 ? std::optional<qint64>(value) : std::nullopt;
}

// A reference to another page of the same list.
std::string pageAt(const ApiRequest &request, qint64 limit, qint64 offset, const ListHabits &habits)
{
    QByteArray query = "limit=" + QByteArray::number(limit) + "&offset=" + QByteArray::number(offset);
    for (const auto &[name, value] : request.query) {
        if (name != u"limit" && name != u"offset")
            query += '&' + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return pageReference(request, query, habits);
}

} // namespace

std::optional<ListWindow> listWindow(const ApiRequest &request, qint64 largestLimit, QString &problem)
{
    ListWindow window;
    if (const std::optional<QString> text = request.parameter(u"limit")) {
        const std::optional<qint64> limit = parseCount(*text);
        if (!limit) {
            problem =
                QStringLiteral("Invalid limit '%1' provided. Please provide a positive integer.").arg(*text);
            return std::nullopt;
        }
        window.limit = *limit == 0 ? largestLimit : std::min(*limit, largestLimit);
    }
    if (const std::optional<QString> text = request.parameter(u"offset")) {
        const std::optional<qint64> offset = parseCount(*text);
        if (!offset) {
            problem =
                QStringLiteral("Invalid offset '%1' provided. Please provide an integer >= 0.").arg(*text);
            return std::nullopt;
        }
        window.offset = *offset;
    }
    return window;
}

std::pair<qint64, qint64> rowsOf(const ListWindow &window, qint64 count, const ListHabits &habits)
{
    const qint64 begin = habits.repeats ? 0 : std::min(window.offset, count);
    return {begin, begin + std::min(window.limit, count - begin)};
}

void writeMeta(JsonWriter &json, const ApiRequest &request, const ListWindow &window, qint64 count,
               const ListHabits &habits)
{
    const qint64 left = std::max<qint64>(0, count - window.offset);
    const bool leadsToItself = habits.loops && window.offset > 0;
    const bool hasNext = leadsToItself || (habits.tellsCount ? left > window.limit : left >= window.limit);
    const qint64 next = window.offset + (leadsToItself ? 0 : window.limit);
    const qint64 previous = std::max<qint64>(0, window.offset - window.limit);
    json.key("meta");
    json.beginObject();
    json.key("limit");
    json.integer(window.limit);
    json.key("next");
    json.textOrNull(hasNext ? pageAt(request, window.limit, next, habits) : std::string());
    json.key("offset");
    json.integer(window.offset);
    json.key("previous");
    json.textOrNull(window.offset > 0 ? pageAt(request, window.limit, previous, habits) : std::string());
    json.key("total_count");
    if (habits.tellsCount)
        json.integer(count + habits.phantoms);
    else
        json.null();
    json.endObject();
}

} // namespace ccb
