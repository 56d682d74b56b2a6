// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collation.h"

namespace ccb
{

QCollator naturalCollator()
{
    QCollator collator;
    // The C locale sorts by code points and ignores the numeric mode. It is what a machine without a chosen
    // language has, not a person's wish.
    if (collator.locale().language() == QLocale::C)
        collator.setLocale(QLocale(QLocale::English));
    collator.setNumericMode(true);
    return collator;
}

} // namespace ccb
