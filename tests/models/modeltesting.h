// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/caseblock.h"
#include "core/ownerdirectory.h"

#include <QAbstractItemModel>
#include <QByteArray>
#include <QObject>
#include <QStringList>

namespace ccb::testing
{

// The cases of a JSON list ("{...}, {...}"), as a page of the API brings them.
CaseBlockPtr blockOf(const QByteArray &cases);

// A mobile worker "ben" (Ben Rudolph), a web user "web", a group "g1" and the locations "l1", "l2".
QList<User> someUsers();
OwnerDirectory someOwners();

// What a person sees of a model: one text a row, the cells parted by " | ".
QStringList shownRows(const QAbstractItemModel &model, int role = Qt::DisplayRole);
QString shownHeadings(const QAbstractItemModel &model);

// Notes what a model announces.
class ModelAnnouncements
{
public:
    explicit ModelAnnouncements(const QAbstractItemModel &model);

    // "insert rows 2-4", "reset", "change 0,1 to 2,1" ... in the order announced since the last call. Begin
    // and end of each must have come in a pair, else the entry says so.
    QStringList take();

private:
    QStringList m_announced;
    QString m_begun; // waiting for its end
    QObject m_context;

    void begin(const QString &what);
    void end(const QString &what);
};

} // namespace ccb::testing
