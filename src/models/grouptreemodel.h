// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ownerdirectory.h"
#include "core/people.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QList>

namespace ccb
{

// The groups of a domain by name, each with its members below it, and how many cases they own. Who is in a
// group is told by the groups and by the users: what either says counts. Roles: models/peopletree.h;
// ToolTipRole is HTML with the value's own < and & escaped. GUI thread.
class GroupTreeModel : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GroupTreeModel)

public:
    enum Column { Name, UsedFor, Users, Cases, ColumnCount };

    explicit GroupTreeModel(QObject *parent = nullptr);

    // Announced as a reset, unless the same groups have the same members of the same names as before.
    void setPeople(const QList<Group> &groups, const QList<User> &users, const OwnerDirectory &owners);
    // Of the cases loaded, by owner. Announced as changed cells.
    void setCaseCounts(const QHash<QString, int> &counts);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Member {
        QString id;
        QString name;
        Owner::Kind kind;

        friend bool operator==(const Member &, const Member &) = default;
    };
    struct Row {
        QString id;
        QString name;
        QString usedFor;
        QList<Member> members;

        friend bool operator==(const Row &, const Row &) = default;
    };
    QList<Row> m_groups;
    QHash<QString, int> m_caseCounts;

    static QList<Row> rowsOf(const QList<Group> &groups, const QList<User> &users,
                             const OwnerDirectory &owners);
    static QString usedForText(const Group &group);
    QVariant groupData(const Row &group, int column, int role) const;
    QVariant memberData(const Member &member, int column, int role) const;
    QString casesText(const QString &ownerId) const;
};

} // namespace ccb
