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

// A relative reference to another page of the same list.
std::string pageReference(const ApiRequest &request, qint64 limit, qint64 offset)
{
    QByteArray reference = "?limit=" + QByteArray::number(limit) + "&offset=" + QByteArray::number(offset);
    for (const auto &[name, value] : request.query) {
        if (name != u"limit" && name != u"offset")
            reference += '&' + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return reference.toStdString();
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

void writeMeta(JsonWriter &json, const ApiRequest &request, const ListWindow &window, qint64 count,
               bool tellsCount)
{
    const qint64 left = std::max<qint64>(0, count - window.offset);
    const bool hasNext = tellsCount ? left > window.limit : left >= window.limit;
    json.key("meta");
    json.beginObject();
    json.key("limit");
    json.integer(window.limit);
    json.key("next");
    json.textOrNull(hasNext ? pageReference(request, window.limit, window.offset + window.limit)
                            : std::string());
    json.key("offset");
    json.integer(window.offset);
    json.key("previous");
    json.textOrNull(window.offset > 0 ? pageReference(request, window.limit,
                                                      std::max<qint64>(0, window.offset - window.limit))
                                      : std::string());
    json.key("total_count");
    if (tellsCount)
        json.integer(count);
    else
        json.null();
    json.endObject();
}

} // namespace ccb
