// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casequery.h"

#include <QList>
#include <QString>

namespace ccb
{

// One thing that a filter asks for, in words, and the filter that is left without it.
struct FilterPart {
    QString words; // "Type: child"
    CaseFilter without;
};

// All that the filter asks for, in the order in which the window offers it.
QList<FilterPart> filterParts(const CaseFilter &filter, const OwnerDirectory &owners);

} // namespace ccb
