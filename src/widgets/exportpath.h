// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/exportrequest.h"

#include <QString>

namespace ccb
{

// The path that a person means, absolute and with the ending of the format if it has none; empty when no file
// is named.
QString exportPath(const QString &typed, ExportFormat format);
// The same path with the ending of the format in place of that of another one.
QString withEndingOf(const QString &path, ExportFormat format);

// Why a file cannot have the name of this path, and what to do; empty: it can. Asks no disk.
QString nameFault(const QString &path);

// What is to be known about a place before writing to it.
struct PlaceFinding {
    QString text;           // to be told; empty: nothing
    bool isProblem = false; // false: it can be written to, as far as can be told
};
// Asks the disk, or a share that answers late: for a worker thread.
PlaceFinding lookAtPlace(const QString &path);

} // namespace ccb
