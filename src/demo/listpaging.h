// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/apimessages.h"

namespace ccb
{

class JsonWriter;

// Which part of a list a request asks for, in v0.5 and v1.
struct ListWindow {
    qint64 limit = 20;
    qint64 offset = 0;
};

// limit and offset of a request. nullopt when one is bad; `problem` then says which.
std::optional<ListWindow> listWindow(const ApiRequest &request, qint64 largestLimit, QString &problem);

// Writes "meta" with references to the pages before and after. `count` is the length of the list; if
// `tellsCount` is false the server acts as one that does not count: a full page then has a next one, even if
// that is empty.
void writeMeta(JsonWriter &json, const ApiRequest &request, const ListWindow &window, qint64 count,
               bool tellsCount);

} // namespace ccb
