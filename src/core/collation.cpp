// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collation.h"

#include <optional>

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

const QCollator &caseInsensitiveCollator()
{
    struct Made {
        QLocale locale;
        QCollator collator;
    };
    thread_local std::optional<Made> made;
    const QLocale locale;
    if (!made || made->locale != locale) {
        made = Made{locale, naturalCollator()};
        made->collator.setCaseSensitivity(Qt::CaseInsensitive);
    }
    return made->collator;
}

} // namespace ccb
