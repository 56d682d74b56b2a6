// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/caserequest.h"
#include "core/casesnapshot.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace ccb
{

enum class ExportFormat : quint8 {
    Csv,
    Excel,     // .xlsx
    JsonLines, // each case on a line of its own, as the server sent it
    Sqlite,    // a table for each case type
};
inline constexpr int exportFormatCount = int(ExportFormat::Sqlite) + 1;

// The ending a file of the format gets ("csv", "xlsx", "jsonl", "sqlite"), without a dot.
QString formatEnding(ExportFormat format);
// The format that a file's name asks for; nullopt: none that is known.
std::optional<ExportFormat> formatOfPath(QStringView path);

// One column of an export: of the case itself, or of the case that its index "parent" points at.
struct ExportColumn {
    ColumnKey key;
    bool ofParent = false;

    friend bool operator==(const ExportColumn &, const ExportColumn &) = default;
};
QList<ExportColumn> ownColumns(const QList<ColumnKey> &keys);
// As in columnName(), or "parent.NAME"; the two are each other's inverse.
QString exportColumnName(const ExportColumn &column);
ExportColumn exportColumnFromName(QStringView name);
bool hasParentColumns(const QList<ExportColumn> &columns);

// How rows are put on the clipboard.
enum class ClipboardFormat : quint8 {
    TabSeparated, // what spreadsheets take
    Csv,
    Markdown, // a table
    Json,     // an array with an object for each case
};

struct ExportOptions {
    // CSV alone:
    char separator = ',';
    bool byteOrderMark = true;
    bool formulaGuard = true;
    // A description beside the file: what it holds, from where, its SHA-256.
    bool manifest = false;
};

// Which rows the person asked for; the manifest says it.
enum class ExportedRows : quint8 { Selected, Shown, Loaded, OnServer };

// How the owner of a case is written where its name or its id is a column.
enum class OwnersAs : quint8 { Names, Ids, Both };
// Which columns are all of them, where they are not known before the cases are there.
struct AllColumns {
    OwnersAs owners = OwnersAs::Both;
    bool withParent = false;
};

// Where an export's cases come from, for its manifest. The session fills it in.
struct ExportSource {
    QUrl server;
    QString domain;
    CaseRequest loaded; // what the server was asked for; of OnServer: in this export
    CaseQuery shown;    // what narrowed and sorted that; of Selected and Shown
};

// What to write where. The file appears whole or not at all: a failure leaves the one that was there.
struct CaseExport {
    QString path; // "-": standard output
    ExportFormat format = ExportFormat::Csv;
    // Not for JSON Lines, which has whole cases. OnServer, empty: all that the cases have.
    QList<ExportColumn> columns = {};
    AllColumns allColumns = {}; // OnServer without columns
    ExportOptions options = {};
    ExportedRows rows = ExportedRows::Shown;
    ShownCases cases = {};          // which, in this order; empty for OnServer
    CaseRequest serverRequest = {}; // OnServer: all that match it, also what the server cannot narrow by
    ExportSource source = {};
};

// How far an export is. `total` is -1 while nobody knows it.
struct ExportProgress {
    // Packing ends the writing of some formats; nobody knows how long it takes.
    enum class Phase : quint8 { Fetching, Writing, Packing };
    Phase phase = Phase::Writing;
    qint64 done = 0; // cases
    qint64 total = -1;
    QString waiting; // why nothing comes at the moment (the server asked for a rest); empty: it goes on
};

struct ExportResult {
    qint64 rows = 0;
    QString manifestPath = {}; // empty: none was asked for
    QStringList notices =
        {}; // what the person should know of it: cases that the server does not have any more, ...
};

} // namespace ccb
