// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace ccb
{

// Names for tables or columns of SQLite, each given once: SQLite does not tell "NAME" from "name" (of the
// letters A to Z alone), refuses tables that begin with "sqlite_", and cannot hold the character NUL.
class SqliteNames
{
public:
    // The name wanted, or what comes nearest to it and is free: "name (2)".
    QString take(const QString &wanted);

private:
    QSet<QString> m_taken; // folded
};

// A name as it stands in a statement.
QString sqliteQuoted(const QString &name);

} // namespace ccb
