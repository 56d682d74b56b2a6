// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace ccb
{

// An app of the domain: which case types its forms work on, and the properties it defines for them.
struct Application {
    struct CaseType {
        QString name;
        QStringList properties;
    };

    QString id;
    QString name;
    QList<CaseType> caseTypes; // each once
};

// The case types of all applications, sorted; each once, with the properties of all.
QList<Application::CaseType> caseTypesOf(const QList<Application> &applications);

} // namespace ccb
