// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/columncondition.h"
#include "core/ownerdirectory.h"
#include "testcases.h"

namespace ccb::testing
{

// Whether a case meets a condition, as a person would work it out: one value at a time, with Qt's own texts,
// dates and numbers, and nothing of what the filter is made of.
bool plainlyMatches(const ColumnCondition &condition, const TestCase &testCase, const OwnerDirectory &owners);

// The accents and vowel signs that occur in these tests, folded in the plainest way.
QString plainlyFolded(const QString &text);

} // namespace ccb::testing
