// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/listhabits.h"

#include <QJsonArray>

namespace ccb
{

struct DemoDomain;

// The answers of the small resources: everything but cases. `resource` is the word of the path ("user").
// Without a list of that name, listOf() gives nullopt.
std::optional<QJsonArray> listOf(const DemoDomain &domain, const QString &resource,
                                 const ApiRequest &request);
ApiAnswer objectList(const QJsonArray &objects, const ApiRequest &request,
                     const ListHabits &habits); // with paging
ApiAnswer wholeList(const QJsonArray &objects); // everything at once, with a limit of null
ApiAnswer objectDetail(const DemoDomain &domain, const QString &resource, const QString &id);

} // namespace ccb
