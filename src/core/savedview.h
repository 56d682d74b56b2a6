// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casequery.h"
#include "core/error.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace ccb
{

// A column of a view, and how wide it is.
struct ViewColumn {
    ColumnKey key;
    int width = 0;       // device-independent pixels; 0: as wide as its content asks for
    bool frozen = false; // one of the first, that stay while the others scroll

    friend bool operator==(const ViewColumn &, const ViewColumn &) = default;
};

// Filters, sort and columns under a name: a way of looking at a domain that people come back to and pass on.
struct SavedView {
    QString name;
    CaseQuery query;
    QList<ViewColumn> columns; // those shown, from left to right; empty: as they are

    friend bool operator==(const SavedView &, const SavedView &) = default;
};

// Views as a JSON file that people can read: conditions stand as they are typed into the filter row. The two
// are each other's inverse. What cannot be read is refused as a whole, and the error says which view it is;
// keys that are not known are passed over.
QByteArray viewsToJson(const QList<SavedView> &views);
Result<QList<SavedView>> viewsFromJson(const QByteArray &json);

// The name itself, or the first "name (2)", "name (3)", ... that no view has.
QString freeViewName(const QList<SavedView> &views, const QString &wanted);

} // namespace ccb
