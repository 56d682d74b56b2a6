// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/people.h"
#include "session/exportrequest.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace ccb
{

// Users as a table of texts: the facts of every user by their names in the API, then user_data.KEY for each
// key any of them has. Lists are joined by a blank.
struct UserExport {
    QString path;                            // "-": standard output
    ExportFormat format = ExportFormat::Csv; // JSON Lines: an object of texts for each user
    QStringList columns = {};                // empty: all
    ExportOptions options = {};
    ExportSource source = {};
};

QStringList userColumns(const QList<User> &users);

// Writes all users to a file, which appears whole or not at all. Blocks: a domain has few users.
// Error::Kind::Usage for a column that no user has.
Result<ExportResult> writeUsers(const UserExport &request, const QList<User> &users);

} // namespace ccb
