// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/exportrequest.h"

#include <algorithm>
#include <array>

namespace ccb
{

using namespace Qt::StringLiterals;

namespace
{

struct Ending {
    QLatin1StringView ending;
    ExportFormat format;
};
// The first of a format is the one that files get.
constexpr std::array endings{
    Ending{"csv"_L1, ExportFormat::Csv},         Ending{"xlsx"_L1, ExportFormat::Excel},
    Ending{"jsonl"_L1, ExportFormat::JsonLines}, Ending{"ndjson"_L1, ExportFormat::JsonLines},
    Ending{"sqlite"_L1, ExportFormat::Sqlite},   Ending{"sqlite3"_L1, ExportFormat::Sqlite},
    Ending{"db"_L1, ExportFormat::Sqlite},
};

constexpr auto parentPrefix = "parent."_L1;

} // namespace

QString formatEnding(ExportFormat format)
{
    for (const Ending &known : endings) {
        if (known.format == format)
            return known.ending;
    }
    return {};
}

std::optional<ExportFormat> formatOfPath(QStringView path)
{
    const QStringView name = path.mid(path.lastIndexOf(u'/') + 1);
    const qsizetype dot = name.lastIndexOf(u'.');
    if (dot < 0)
        return std::nullopt;
    for (const Ending &known : endings) {
        if (name.mid(dot + 1).compare(known.ending, Qt::CaseInsensitive) == 0)
            return known.format;
    }
    return std::nullopt;
}

QString exportColumnName(const ExportColumn &column)
{
    return column.ofParent ? parentPrefix + columnName(column.key) : columnName(column.key);
}

ExportColumn exportColumnFromName(QStringView name)
{
    if (name.startsWith(parentPrefix))
        return {columnFromName(name.mid(parentPrefix.size())), true};
    return {columnFromName(name), false};
}

bool hasParentColumns(const QList<ExportColumn> &columns)
{
    return std::any_of(columns.begin(), columns.end(),
                       [](const ExportColumn &column) { return column.ofParent; });
}

QList<ExportColumn> ownColumns(const QList<ColumnKey> &keys)
{
    QList<ExportColumn> columns;
    for (const ColumnKey &key : keys)
        columns.append({key, false});
    return columns;
}

} // namespace ccb
