// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace ccb
{

// The first rows of an export, as its file would hold them.
struct ExportPreview {
    QStringList headings;
    QList<QStringList> rows;
};

} // namespace ccb
