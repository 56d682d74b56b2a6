// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>
#include <QString>
#include <QUrl>

namespace ccb
{

// Requests, retries and refusals. Never logged: headers, bodies, and the values of a query.
Q_DECLARE_LOGGING_CATEGORY(apiLog)

// The address with the names of its query's items alone, since the values can be names of people.
QString urlForLog(const QUrl &url);

} // namespace ccb
