// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/locationtreemodel.h"

#include "core/ownerdirectory.h"
#include "core/textfold.h"
#include "models/displaytext.h"
#include "models/peopletree.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace ccb
{

namespace
{

bool sameLocation(const Location &a, const Location &b)
{
    return a.id == b.id && a.name == b.name && a.siteCode == b.siteCode && a.parentId == b.parentId &&
           a.type == b.type;
}

QString countText(int count)
{
    return count == 0 ? QString() : QLocale().toString(count);
}

} // namespace

LocationTreeModel::LocationTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void LocationTreeModel::setPeople(const LocationTree &tree, const QList<User> &users)
{
    const QList<Location> &before = m_tree.locations();
    const QList<Location> &now = tree.locations();
    const bool isSame = std::equal(before.cbegin(), before.cend(), now.cbegin(), now.cend(), sameLocation);
    if (isSame) {
        setCounts(m_users, usersOf(users), Users);
        return;
    }
    beginResetModel();
    m_tree = tree;
    m_users = usersOf(users);
    m_cases = casesOf(m_caseCounts);
    endResetModel();
}

void LocationTreeModel::setCaseCounts(const QHash<QString, int> &counts)
{
    if (counts == m_caseCounts)
        return;
    m_caseCounts = counts;
    setCounts(m_cases, casesOf(counts), Cases);
}

void LocationTreeModel::setCounts(Counts &shown, const Counts &counts, Column column)
{
    const Counts before = std::exchange(shown, counts);
    for (int node = 0; node < counts.size(); ++node) {
        if (before[node] == counts[node])
            continue;
        const QModelIndex cell = createIndex(m_tree.rowOf(node), column, quintptr(node));
        Q_EMIT dataChanged(cell, cell, {Qt::DisplayRole, Qt::ToolTipRole, PeopleTree::SortRole});
    }
}

// A user of two villages counts once in the region above them.
LocationTreeModel::Counts LocationTreeModel::usersOf(const QList<User> &users) const
{
    Counts counts(m_tree.locations().size());
    for (const User &user : users) {
        QSet<QString> ids(user.locations.begin(), user.locations.end());
        ids.insert(user.primaryLocation);
        QSet<int> counted;
        for (const QString &id : std::as_const(ids)) {
            int node = m_tree.find(id);
            if (node != LocationTree::none)
                ++counts[node].here;
            for (; node != LocationTree::none && !counted.contains(node); node = m_tree.parentOf(node)) {
                ++counts[node].withBelow;
                counted.insert(node);
            }
        }
    }
    return counts;
}

LocationTreeModel::Counts LocationTreeModel::casesOf(const QHash<QString, int> &cases) const
{
    Counts counts(m_tree.locations().size());
    QList<int> nodes = m_tree.inTreeOrder();
    std::reverse(nodes.begin(), nodes.end()); // from the leaves up
    for (const int node : std::as_const(nodes)) {
        Count &count = counts[node];
        count.here = cases.value(m_tree.locations()[node].id);
        count.withBelow += count.here;
        if (const int parent = m_tree.parentOf(node); parent != LocationTree::none)
            counts[parent].withBelow += count.withBelow;
    }
    return counts;
}

QModelIndex LocationTreeModel::indexOf(const QString &locationId) const
{
    const int node = m_tree.find(locationId);
    return node == LocationTree::none ? QModelIndex() : createIndex(m_tree.rowOf(node), 0, quintptr(node));
}

int LocationTreeModel::nodeOf(const QModelIndex &index)
{
    return index.isValid() ? int(index.internalId()) : LocationTree::none;
}

QModelIndex LocationTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(m_tree.childrenOf(nodeOf(parent))[row]));
}

QModelIndex LocationTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const int parent = m_tree.parentOf(nodeOf(index));
    return parent == LocationTree::none ? QModelIndex()
                                        : createIndex(m_tree.rowOf(parent), 0, quintptr(parent));
}

int LocationTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(m_tree.childrenOf(nodeOf(parent)).size());
}

int LocationTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant LocationTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int node = nodeOf(index);
    const Location &location = m_tree.locations()[node];
    switch (role) {
    case Qt::DisplayRole:
        return shortened(text(node, index.column()), mostCellCharacters);
    case Qt::ToolTipRole:
        return toolTipHtml(toolTip(node, index.column()));
    case Qt::TextAlignmentRole:
        return index.column() >= Users ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    case PeopleTree::IdRole:
        return location.id;
    case PeopleTree::KindRole:
        return int(Owner::Kind::Location);
    case PeopleTree::SearchRole:
        return foldForSearch(QStringView(
            QStringList{nameOf(location), location.type, location.siteCode, location.id}.join(u'\n')));
    case PeopleTree::SortRole:
        return index.column() == Users   ? QVariant(m_users[node].withBelow)
               : index.column() == Cases ? QVariant(m_cases[node].withBelow)
                                         : QVariant(text(node, index.column()));
    default:
        return {};
    }
}

QVariant LocationTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section >= Users)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && section >= Users)
        return section == Users ? tr("Users of this location and those below it")
                                : tr("Cases owned by this location and those below it");
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractItemModel::headerData(section, orientation, role);
    switch (section) {
    case Name:
        return tr("Location");
    case Type:
        return tr("Type");
    case SiteCode:
        return tr("Site code");
    case Users:
        return tr("Users");
    case Cases:
        return tr("Cases");
    default:
        return {};
    }
}

QString LocationTreeModel::text(int node, int column) const
{
    const Location &location = m_tree.locations()[node];
    switch (column) {
    case Name:
        return nameOf(location);
    case Type:
        return location.type;
    case SiteCode:
        return location.siteCode;
    case Users:
        return countText(m_users[node].withBelow);
    default:
        return countText(m_cases[node].withBelow);
    }
}

QString LocationTreeModel::toolTip(int node, int column) const
{
    const auto counted = [](const Count &count) {
        return count.withBelow == count.here
                   ? QString()
                   : tr("%L1 here, %L2 with the locations below").arg(count.here).arg(count.withBelow);
    };
    switch (column) {
    case Name:
        return m_tree.path(node) + u'\n' + m_tree.locations()[node].id;
    case Users:
        return counted(m_users[node]);
    case Cases:
        return counted(m_cases[node]);
    default:
        return text(node, column);
    }
}

} // namespace ccb
