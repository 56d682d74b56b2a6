// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cell.h"

#include <QList>
#include <QString>

namespace ccb::tests
{

// What a value of the domain `odd` has to be at the end of every way through the program, written down apart
// from the server: its text for Text, its JSON for the other kinds.
struct OddValue {
    QString caseId;
    QString property;
    ValueKind kind;
    QString text;
};

// Every property of every case of the domain.
QList<OddValue> oddValues();

struct OddIndex {
    QString caseId;
    QString identifier;
    QString relatedId;
    QString relationship;
};
QList<OddIndex> oddIndices();

} // namespace ccb::tests
