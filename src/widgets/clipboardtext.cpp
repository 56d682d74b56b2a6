// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/clipboardtext.h"

#include <algorithm>

namespace ccb
{

using namespace Qt::StringLiterals;

namespace
{

QString quotedIfNeeded(QString value)
{
    const bool breaksTable = std::any_of(value.cbegin(), value.cend(), [](QChar letter) {
        return letter == u'\t' || letter == u'\n' || letter == u'\r' || letter == u'"';
    });
    return breaksTable ? u'"' + value.replace(u'"', u"\"\""_s) + u'"' : value;
}

} // namespace

QString tabSeparated(const QList<QStringList> &rows)
{
    QStringList lines;
    for (const QStringList &row : rows) {
        QStringList values;
        for (const QString &value : row)
            values.append(quotedIfNeeded(value));
        lines.append(values.join(u'\t'));
    }
    return lines.join(u'\n');
}

} // namespace ccb
