// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace ccb
{

// A mobile worker or a web user as the API lists them.
struct User {
    enum class Kind { MobileWorker, WebUser };

    Kind kind = Kind::MobileWorker;
    QString id;
    QString username; // name@domain.commcarehq.org, or an e-mail address
    QString firstName;
    QString lastName;
    QString email;
    QStringList phoneNumbers; // the default one first
    QString role;
    QString language;
    QString primaryLocation;                     // id
    QStringList locations;                       // ids
    QStringList groups;                          // ids
    bool isAdmin = false;                        // web users only
    bool isActive = true;                        // false: deactivated, which the API calls archived
    QList<std::pair<QString, QString>> userData; // free keys, values as they came
    QByteArray rawJson;                          // the object as the server sent it

    QString shortName() const;   // the username without @domain...commcarehq.org
    QString displayName() const; // "First Last", else shortName()
};

struct Group {
    QString id;
    QString name;
    QStringList users; // ids
    bool caseSharing = false;
    bool reporting = false;
};

struct Location {
    QString id;
    QString name;
    QString siteCode;
    QString parentId;
    QString type;
};

struct DomainInfo {
    QString name;        // "exi-training"
    QString projectName; // what people call it
};

} // namespace ccb
