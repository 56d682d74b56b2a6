// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QByteArray;

namespace ccb
{

// A form that a worker filled in and sent, as the API lists those that touched a case. Times are as they
// came; anything may be empty.
struct CaseForm {
    QString id;
    QString name;  // "Register a mother"
    QString xmlns; // which form of the application it is
    QString appId;
    QString receivedOn; // by the server
    QString timeStart;  // on the device
    QString timeEnd;
    QString userId;
    QString username;

    friend bool operator==(const CaseForm &, const CaseForm &) = default;
};

// When it happened: received, else ended, else begun.
QString timeOfForm(const CaseForm &form);
// The newest first; those without a time that can be read come last, in the order they came.
void sortNewestFirst(QList<CaseForm> &forms);

// The ids of the forms that touched a case, from the case's own JSON: v0.5 and v1 tell them, v2 does not.
// Oldest first, as the server keeps them. Any thread.
QStringList formIdsOfCase(const QByteArray &caseJson);

} // namespace ccb
