// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/exportablecolumns.h"
#include "session/exportrequest.h"

class QSettings;

namespace ccb
{

enum class WantedColumns { Visible, All, Chosen };

// What a person chose for an export the last time, whatever the cases were.
struct ExportChoices {
    ExportFormat format = ExportFormat::Csv;
    ExportOptions options;
    WantedColumns columns = WantedColumns::Visible;
    bool withParent = false;
    OwnersAs owners = OwnersAs::Names;
};
ExportChoices loadExportChoices(const QSettings &settings);
void saveExportChoices(QSettings &settings, const ExportChoices &choices);

// The columns chosen one by one are kept for each domain and case type (empty: all types). Empty: none were.
QList<ExportColumn> loadChosenColumns(const QSettings &settings, const QString &domainKey,
                                      const QString &caseType);
void saveChosenColumns(QSettings &settings, const QString &domainKey, const QString &caseType,
                       const QList<ExportColumn> &columns);

// All that can be chosen one by one: also the fields that are exported only when asked for by name.
QList<ExportColumn> choosableColumns(const ExportableColumns &columns);

} // namespace ccb
