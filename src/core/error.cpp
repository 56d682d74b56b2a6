// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"

#include <QStringList>

namespace ccb
{

QString Error::text() const
{
    QStringList parts;
    for (const QString &part : {what, serverMessage, hint}) {
        if (!part.isEmpty() && !parts.contains(part))
            parts << part.simplified();
    }
    return parts.join(u' ');
}

} // namespace ccb
