// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>

namespace ccb
{

// How people expect texts to be sorted: by their locale's alphabet, and "village 2" before "village 10". Any
// thread; one collator a thread.
QCollator naturalCollator();

// The same without regard to case. It belongs to the thread that asks: to make one takes as long as many
// comparisons.
const QCollator &caseInsensitiveCollator();

} // namespace ccb
