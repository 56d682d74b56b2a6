// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QString>

#include <string>
#include <vector>

namespace ccb
{

class CaseSource;

// Everybody and every place of one domain, as the API lists them. Immutable once made.
struct DemoPeople {
    QJsonArray workers;
    QJsonArray archivedWorkers;
    QJsonArray webUsers;
    QJsonArray groups;
    QJsonArray locations;
};

// The ids that the cases of the domain `demo` name as owners and users.
struct DemoOwnerIds {
    std::vector<std::string> workers;         // the villages' in their order, twice over
    std::vector<std::string> archivedWorkers; // deactivated; two of them still own cases
    std::vector<std::string> unknown;         // of owners that are in no list any more
    std::vector<std::string> groups;
    std::vector<std::string> villages; // locations
};

DemoOwnerIds demoOwnerIds();
DemoPeople demoPeople();     // of the domain `demo`
DemoPeople trainingPeople(); // of `exi-training`: one mobile worker
QString trainingWorkerId();

// The apps of a domain: one module for each case type, with the properties that the cases really have.
QJsonArray applicationsOf(const QString &name, const CaseSource &cases);

} // namespace ccb
