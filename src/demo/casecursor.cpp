// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/casecursor.h"

#include "demo/jsonwriter.h"

#include <QUrl>

namespace ccb
{

namespace
{

QByteArray cursorText(const CaseCursor &cursor)
{
    QByteArray text = QByteArray::number(cursor.offset);
    for (const auto &[name, value] : cursor.query)
        text += '&' + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::optional<CaseCursor> readCursor(const QString &text)
{
    const auto bytes = QByteArray::fromBase64Encoding(
        text.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes)
        return std::nullopt;
    QList<QByteArray> parts = (*bytes).split('&');
    bool isNumber = false;
    CaseCursor cursor;
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

} // namespace

std::optional<CaseCursor> cursorOf(const ApiRequest &request)
{
    if (const std::optional<QString> text = request.parameter(u"cursor"))
        return readCursor(*text);
    return CaseCursor{.query = request.query};
}

std::optional<qint64> limitV2(const CaseCursor &cursor)
{
    const std::optional<QString> text = ApiRequest{.query = cursor.query}.parameter(u"limit");
    bool isNumber = true;
    const qint64 limit = text ? text->toLongLong(&isNumber) : 20;
    return isNumber && limit > 0 && limit <= largestCasePage ? std::optional<qint64>(limit) : std::nullopt;
}

void writeNextV2(JsonWriter &json, const ApiRequest &request, CaseCursor cursor, const ListWindow &window,
                 qint64 count, const ListHabits &habits)
{
    const bool leadsToItself = habits.loops && window.offset > 0;
    if (count - window.offset <= window.limit && !leadsToItself)
        return;
    cursor.offset += leadsToItself ? 0 : window.limit;
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

ApiAnswer badCursor()
{
    return badRequest(QStringLiteral("The cursor is not valid."));
}

ApiAnswer badLimitV2()
{
    return badRequest(QStringLiteral("The limit must be a number from 1 to %1.").arg(largestCasePage));
}

} // namespace ccb
