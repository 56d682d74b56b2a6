// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>
#include <QString>
#include <QUrl>

namespace ccb
{

// One line for each request: method, path, status, time, bytes and the number of the try. Never logged:
// headers, bodies, ids, and the values of a query.
Q_DECLARE_LOGGING_CATEGORY(apiLog)

// The path without ids, with the names of the query's items alone: their values can be names of people.
QString urlForLog(const QUrl &url);

} // namespace ccb
