// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"

#include <QStringList>

namespace ccb
{

namespace
{

// A server's words seldom end as a sentence does.
QString sentence(const QString &text)
{
    const QString words = text.simplified();
    const bool isOpen = !words.isEmpty() && (words.back().isLetterOrNumber() || words.back() == u')');
    return isOpen ? words + u'.' : words;
}

} // namespace

QString Error::text() const
{
    QStringList parts;
    for (const QString &part : {sentence(what), sentence(serverMessage), sentence(hint)}) {
        if (!part.isEmpty() && !parts.contains(part))
            parts << part;
    }
    return parts.join(u' ');
}

} // namespace ccb
