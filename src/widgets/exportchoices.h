// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/exportablecolumns.h"
#include "session/exportrequest.h"

class QSettings;

namespace ccb
{

enum class WantedColumns { Visible, All, Chosen };
enum class OwnersAs { Names, Ids, Both };

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

// The columns with those of the owner's name and id as wanted, in the place of whichever of the two is there.
QList<ExportColumn> withOwnersAs(OwnersAs owners, const QList<ExportColumn> &columns);
// What is joined in of a parent when no column of it is chosen: its id, type and name, and its properties.
QList<ExportColumn> joinedParentColumns(const QList<ColumnKey> &ofParent);
// All that can be chosen one by one: also the fields that are exported only when asked for by name.
QList<ExportColumn> choosableColumns(const ExportableColumns &columns);

} // namespace ccb
