// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/locationtree.h"
#include "core/people.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QList>

namespace ccb
{

// The locations of a domain as a tree, with how many users work and how many cases lie at each of them or
// below. Quick for some ten thousand. Roles: models/peopletree.h; ToolTipRole is HTML with the value's own <
// and & escaped. GUI thread.
class LocationTreeModel : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LocationTreeModel)

public:
    enum Column { Name, Type, SiteCode, Users, Cases, ColumnCount };

    explicit LocationTreeModel(QObject *parent = nullptr);

    // Announced as a reset when the locations are others, else as changed cells.
    void setPeople(const LocationTree &tree, const QList<User> &users);
    // Of the cases loaded, by owner. Announced as changed cells.
    void setCaseCounts(const QHash<QString, int> &counts);

    const LocationTree &tree() const { return m_tree; }
    QModelIndex indexOf(const QString &locationId) const; // invalid: not listed

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Count {
        int here = 0;
        int withBelow = 0;

        friend bool operator==(const Count &, const Count &) = default;
    };
    using Counts = QList<Count>; // one a node

    LocationTree m_tree;
    QHash<QString, int> m_caseCounts; // by owner, of the last setCaseCounts()
    Counts m_users;
    Counts m_cases;

    static int nodeOf(const QModelIndex &index);
    Counts usersOf(const QList<User> &users) const;
    Counts casesOf(const QHash<QString, int> &cases) const;
    void setCounts(Counts &shown, const Counts &counts, Column column);
    QString text(int node, int column) const;
    QString toolTip(int node, int column) const;
};

} // namespace ccb
