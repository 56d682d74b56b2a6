// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/listhabits.h"

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

// The rows of a list of `count` that the page has: the first, and the one after the last.
std::pair<qint64, qint64> rowsOf(const ListWindow &window, qint64 count, const ListHabits &habits);

// Writes "meta" with references to the pages before and after. `count` is the length of the list.
void writeMeta(JsonWriter &json, const ApiRequest &request, const ListWindow &window, qint64 count,
               const ListHabits &habits);

} // namespace ccb
