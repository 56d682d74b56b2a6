// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>

namespace ccb
{

// How people expect texts to be sorted: by their locale's alphabet, and "village 2" before "village 10". Any
// thread; one collator a thread.
QCollator naturalCollator();

} // namespace ccb
