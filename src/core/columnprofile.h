// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casesnapshot.h"
#include "core/ownerdirectory.h"

#include <QList>
#include <QString>

#include <atomic>

namespace ccb
{

// What one column holds in some cases. Values are told apart by their text as it came: 1 and 1.0 are two. In
// a derived column (an owner's name or kind) they are told apart by what is shown.
struct ColumnProfile {
    struct Value {
        QString text; // as it came; in a derived column as shown
        quint32 cases = 0;

        friend bool operator==(const Value &, const Value &) = default;
    };
    // The values of one sort: how many cases have one, and the first and the last of them in that sort's
    // order, as they came. Of equal ones (1 and 1.0) either.
    struct Range {
        quint32 cases = 0;
        QString least;
        QString greatest;
    };

    quint32 cases = 0;
    quint32 missing = 0; // the key was not there
    quint32 blank = 0;   // null or ""
    quint32 filled = 0;
    quint32 distinct = 0;  // values of the filled ones
    QList<Value> frequent; // the most frequent first; of equally frequent ones, the first that was loaded

    Range numbers;
    double sum = 0; // of the numbers
    Range times;
    Range texts; // by the locale's alphabet; in a column of people all, by their names or kinds
};

// Profiles the rows given, in whatever order. Pure: call it on a worker thread; a million rows take two
// threads some ten milliseconds. When `cancelled` becomes true it returns early with nothing of use.
ColumnProfile profileColumn(const CaseSnapshot &snapshot, const RowMap &rows, const ColumnKey &column,
                            const OwnerDirectory &owners, int mostFrequent,
                            const std::atomic<bool> &cancelled);

} // namespace ccb
