// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application.h"

#include <QMap>

namespace ccb
{

QList<Application::CaseType> caseTypesOf(const QList<Application> &applications)
{
    QMap<QString, QStringList> properties;
    for (const Application &application : applications) {
        for (const Application::CaseType &type : application.caseTypes)
            properties[type.name] += type.properties;
    }
    QList<Application::CaseType> types;
    for (auto type = properties.begin(); type != properties.end(); ++type) {
        type->removeDuplicates();
        types.append({type.key(), *type});
    }
    return types;
}

} // namespace ccb
