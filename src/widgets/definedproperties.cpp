// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/definedproperties.h"

namespace ccb
{

using namespace Qt::StringLiterals;

QStringList definedProperties(const QList<Application::CaseType> &types, const QString &wanted)
{
    QStringList properties;
    for (const Application::CaseType &type : types) {
        if (!wanted.isEmpty() && type.name != wanted)
            continue;
        for (const QString &property : type.properties) {
            if (!property.contains(u'/') && property != u"name"_s) // "name" is what the forms call case_name
                properties.append(property);
        }
    }
    properties.removeDuplicates();
    return properties;
}

} // namespace ccb
