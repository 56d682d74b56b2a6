// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/listpaging.h"

#include <optional>

namespace ccb
{

// A v2 cursor: the parameters of the list, and where the next page begins.
struct CaseCursor {
    QueryItems query;
    qint64 offset = 0;
};

// The cursor that a request brings, or the beginning of the list it asks for; nullopt when it is no cursor.
std::optional<CaseCursor> cursorOf(const ApiRequest &request);

// The limit of a v2 list, or nullopt: there a large one is refused, not clamped.
std::optional<qint64> limitV2(const CaseCursor &cursor);

// Writes "next", unless the page ends the list of `count`.
void writeNextV2(JsonWriter &json, const ApiRequest &request, CaseCursor cursor, const ListWindow &window,
                 qint64 count, const ListHabits &habits);

ApiAnswer badCursor();
ApiAnswer badLimitV2();

} // namespace ccb
