// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/apimessages.h"

#include "demo/jsonwriter.h"

#include <algorithm>

namespace ccb
{

std::optional<QString> ApiRequest::parameter(QStringView name) const
{
    const auto found =
        std::find_if(query.rbegin(), query.rend(), [name](const auto &item) { return item.first == name; });
    return found == query.rend() ? std::nullopt : std::optional<QString>(found->second);
}

ApiAnswer errorAnswer(int status, const QString &message)
{
    ApiAnswer answer{.status = status};
    JsonWriter json(answer.body);
    json.beginObject();
    json.key("error");
    json.text(message.toStdString());
    json.endObject();
    return answer;
}

ApiAnswer badRequest(const QString &message)
{
    return errorAnswer(400, message);
}

ApiAnswer forbidden()
{
    return {.status = 403, .contentType = "text/html; charset=utf-8"};
}

ApiAnswer notFound()
{
    return {.status = 404,
            .contentType = "text/html; charset=utf-8",
            .body = "<!DOCTYPE html>\n<html><head><title>404 Not Found</title></head>"
                    "<body><h1>Not Found</h1><p>There is nothing at this address.</p></body></html>\n"};
}

} // namespace ccb
