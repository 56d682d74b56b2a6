// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/sqlitenames.h"

namespace ccb
{

using namespace Qt::StringLiterals;

namespace
{

QString folded(QString name)
{
    for (QChar &c : name) {
        if (c >= u'A' && c <= u'Z')
            c = c.toLower();
    }
    return name;
}

QString allowed(QString name)
{
    name.replace(QChar(0), QChar::ReplacementCharacter);
    return name.isEmpty() || folded(name).startsWith(u"sqlite_") ? u'_' + name : name;
}

} // namespace

QString SqliteNames::take(const QString &wanted)
{
    const QString first = allowed(wanted);
    QString name = first;
    for (int number = 2; m_taken.contains(folded(name)); ++number)
        name = u"%1 (%2)"_s.arg(first).arg(number);
    m_taken.insert(folded(name));
    return name;
}

QString sqliteQuoted(const QString &name)
{
    QString quoted = name;
    return u'"' + quoted.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace ccb
