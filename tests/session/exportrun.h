// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/caseexport.h"

#include <QByteArrayList>
#include <QStringList>

#include <functional>
#include <optional>

namespace ccb
{
class Session;
}

namespace ccb::tests
{

// How an export ended: with one of the two, or with neither when it was cancelled.
struct ExportRun {
    std::optional<ExportResult> result;
    std::optional<Error> error;
    QList<ExportProgress> progress;

    bool hasWaited() const; // the server asked for a rest
};

// Starts the export and waits for its end. `watch` hears of each step and may cancel, sign out, ...
using WatchExport = std::function<void(CaseExportJob &, const ExportProgress &)>;
ExportRun runExport(Session &session, const CaseExport &request, const WatchExport &watch = {});

QByteArrayList linesOf(const QString &path);
QByteArray contentOf(const QString &path);
// All that lies in the folder, hidden files too.
QStringList filesIn(const QString &folder);

} // namespace ccb::tests
