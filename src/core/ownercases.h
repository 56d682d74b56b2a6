// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casesnapshot.h"

#include <QList>
#include <QString>

#include <atomic>

namespace ccb
{

// How many cases of one type an owner has.
struct OwnedCases {
    QString caseType;
    int open = 0;
    int closed = 0;

    int all() const { return open + closed; }
    friend bool operator==(const OwnedCases &, const OwnedCases &) = default;
};

// The cases of one owner by type, most frequent first; replaced rows never. Pure: call it on a worker thread.
// When `cancelled` becomes true it returns early with nothing of use.
QList<OwnedCases> casesOfOwner(const CaseSnapshot &snapshot, const QString &ownerId,
                               const std::atomic<bool> &cancelled);

} // namespace ccb
