// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/columnkey.h"

#include <QList>
#include <QString>

class QSettings;

namespace ccb
{

// Where one column of the table stands, how wide it is and whether it is shown.
struct ColumnPlace {
    ColumnKey key;
    int width = 0; // device-independent pixels; 0: as wide as its content asks for
    bool visible = true;
    bool frozen = false; // one of the first, that stay while the others scroll
    bool asked =
        false; // a person asked for it, though no case may have it: a property the applications define

    friend bool operator==(const ColumnPlace &, const ColumnPlace &) = default;
};

using ColumnLayout = QList<ColumnPlace>; // from left to right

// Those that a person asked for and shows.
QList<ColumnKey> askedColumns(const ColumnLayout &layout);

// Shown at first: what every case has and people look at, and all properties. The rest is for the column
// chooser.
bool isShownAtFirst(const ColumnKey &key);

// The columns of a table of cases: the fields, then the properties, then the indices.
QList<ColumnKey> tableColumns(const QStringList &properties, const QStringList &indexIdentifiers);

// Layouts are kept for each domain and case type (empty: all types). A layout that cannot be read is empty.
ColumnLayout loadColumnLayout(const QSettings &settings, const QString &domainKey, const QString &caseType);
void saveColumnLayout(QSettings &settings, const QString &domainKey, const QString &caseType,
                      const ColumnLayout &layout); // empty: forgets the one that was kept

} // namespace ccb
