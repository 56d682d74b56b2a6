// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casecheck.h"
#include "core/casesnapshot.h"
#include "core/columncondition.h"
#include "core/ownerdirectory.h"

#include <QList>
#include <QString>

#include <atomic>
#include <optional>
#include <string_view>

namespace ccb
{

enum class CaseStatus { All, Open, Closed };

// Whether a value of the field `closed` says that the case is closed.
bool isClosedText(std::string_view text);
// The word a person reads for a value of that field: tr("Open") or tr("Closed"); nothing for other values.
std::optional<QString> statusWord(std::string_view text);

// Which cases are wanted. All parts combine with AND; an empty part asks nothing.
struct CaseFilter {
    QString caseType;
    CaseStatus status = CaseStatus::All;
    QString ownerId;
    QString search; // words, each of which must occur somewhere in the case; case and accents do not matter
    QList<ColumnCondition> conditions;
    QList<CaseCheck> checks; // what is to be wrong with the case, as found among all of the snapshot

    bool isEmpty() const;
    friend bool operator==(const CaseFilter &, const CaseFilter &) = default;
};

struct CaseSort {
    std::optional<ColumnKey> column; // none: in the order of arrival
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const CaseSort &, const CaseSort &) = default;
};

struct CaseQuery {
    CaseFilter filter;
    CaseSort sort;

    friend bool operator==(const CaseQuery &, const CaseQuery &) = default;
};

// The rows of the snapshot that match, in the order of arrival; replaced rows never. `earlier` is the result
// for an older snapshot of the same store with the same filter and owners (null: none): then only what came
// since is looked at, unless the filter has checks: a new case may right or wrong an older one. Pure: call it
// on a worker thread. When `cancelled` becomes true it returns early with nothing of use.
RowMap matchingRows(const CaseSnapshot &snapshot, const CaseFilter &filter, const OwnerDirectory &owners,
                    const std::atomic<bool> &cancelled, const ShownCases *earlier = nullptr);

// The same, sorted. Numbers sort as numbers, dates as dates, text by the locale's collation, blanks last in
// both directions; equal rows keep their order.
RowMap runCaseQuery(const CaseSnapshot &snapshot, const CaseQuery &query, const OwnerDirectory &owners,
                    const std::atomic<bool> &cancelled);

} // namespace ccb
