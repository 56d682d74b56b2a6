// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/caserelations.h"

#include <QString>

namespace ccb
{

// "Open", "Closed", "Not loaded", "Missing".
QString stateText(KnownCase::State state);
QString stateExplained(KnownCase::State state); // a sentence for those that need one, else empty

// "child", "extension"; with the index's name where it is not the usual one: "child (mother)".
QString relationText(const QString &relationship, const QString &identifier);

// The name, or the id of a case without one that is known.
QString relativeName(const Relative &relative);

} // namespace ccb
