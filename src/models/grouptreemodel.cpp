// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/grouptreemodel.h"

#include "core/collation.h"
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

// An index knows the group it is below of: its row and one; 0: it is a group itself.
constexpr quintptr ofGroup = 0;

template <typename Item>
void sortByName(QList<Item> &items)
{
    const QCollator collator = naturalCollator();
    std::sort(items.begin(), items.end(), [&collator](const Item &a, const Item &b) {
        const int order = collator.compare(a.name, b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
}

} // namespace

GroupTreeModel::GroupTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void GroupTreeModel::setPeople(const QList<Group> &groups, const QList<User> &users,
                               const OwnerDirectory &owners)
{
    QList<Row> rows = rowsOf(groups, users, owners);
    if (rows == m_groups)
        return;
    beginResetModel();
    m_groups = std::move(rows);
    endResetModel();
}

void GroupTreeModel::setCaseCounts(const QHash<QString, int> &counts)
{
    if (counts == m_caseCounts)
        return;
    m_caseCounts = counts;
    if (m_groups.isEmpty())
        return;
    const QList<int> roles{Qt::DisplayRole, PeopleTree::SortRole};
    Q_EMIT dataChanged(index(0, Cases), index(rowCount() - 1, Cases), roles);
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex group = index(row, Name);
        if (const int members = rowCount(group); members > 0)
            Q_EMIT dataChanged(index(0, Cases, group), index(members - 1, Cases, group), roles);
    }
}

QList<GroupTreeModel::Row> GroupTreeModel::rowsOf(const QList<Group> &groups, const QList<User> &users,
                                                  const OwnerDirectory &owners)
{
    QHash<QString, QStringList> membersOfGroup;
    for (const Group &group : groups)
        membersOfGroup.insert(group.id, group.users);
    for (const User &user : users) {
        for (const QString &groupId : user.groups) {
            const auto group = membersOfGroup.find(groupId);
            if (group != membersOfGroup.end())
                group->append(user.id);
        }
    }
    QList<Row> rows;
    for (const Group &group : groups) {
        const QStringList ids = membersOfGroup.value(group.id);
        QList<Member> members;
        for (const QString &id : QSet<QString>(ids.begin(), ids.end())) {
            const Owner owner = owners.owner(id);
            members.append({id, owner.name, owner.kind});
        }
        sortByName(members);
        rows.append({group.id, group.name.isEmpty() ? group.id : group.name, usedForText(group), members});
    }
    sortByName(rows);
    return rows;
}

QString GroupTreeModel::usedForText(const Group &group)
{
    QStringList uses;
    if (group.caseSharing)
        uses << tr("case sharing");
    if (group.reporting)
        uses << tr("reports");
    return uses.join(QStringLiteral(", "));
}

QModelIndex GroupTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : ofGroup);
}

QModelIndex GroupTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == ofGroup)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, ofGroup);
}

int GroupTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.internalId() != ofGroup || parent.column() != 0)
        return 0;
    return int(m_groups[parent.row()].members.size());
}

int GroupTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant GroupTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return index.column() >= Users ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    if (index.internalId() == ofGroup)
        return groupData(m_groups[index.row()], index.column(), role);
    return memberData(m_groups[int(index.internalId()) - 1].members[index.row()], index.column(), role);
}

QVariant GroupTreeModel::groupData(const Row &group, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == Name      ? shortened(group.name, mostCellCharacters)
               : column == UsedFor ? group.usedFor
               : column == Users   ? QLocale().toString(group.members.size())
                                   : casesText(group.id);
    case Qt::ToolTipRole:
        return column == Name ? toolTipHtml(group.name + u'\n' + group.id) : QString();
    case PeopleTree::IdRole:
        return group.id;
    case PeopleTree::KindRole:
        return int(Owner::Kind::Group);
    case PeopleTree::SearchRole:
        return foldForSearch(QStringView(group.name + u'\n' + group.usedFor + u'\n' + group.id));
    case PeopleTree::SortRole:
        return column == Users   ? QVariant(group.members.size())
               : column == Cases ? QVariant(m_caseCounts.value(group.id))
                                 : QVariant(column == Name ? group.name : group.usedFor);
    default:
        return {};
    }
}

QVariant GroupTreeModel::memberData(const Member &member, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == Name    ? QVariant(shortened(member.name, mostCellCharacters))
               : column == Cases ? QVariant(casesText(member.id))
                                 : QVariant();
    case Qt::ToolTipRole:
        return column == Name
                   ? toolTipHtml(member.name + u'\n' + ownerKindText(member.kind) + u'\n' + member.id)
                   : QString();
    case PeopleTree::IdRole:
        return member.id;
    case PeopleTree::KindRole:
        return int(member.kind);
    case PeopleTree::SearchRole:
        return foldForSearch(QStringView(member.name + u'\n' + member.id));
    case PeopleTree::SortRole:
        return column == Cases ? QVariant(m_caseCounts.value(member.id)) : QVariant(member.name);
    default:
        return {};
    }
}

QVariant GroupTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section >= Users)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractItemModel::headerData(section, orientation, role);
    switch (section) {
    case Name:
        return tr("Group");
    case UsedFor:
        return tr("Used for");
    case Users:
        return tr("Users");
    case Cases:
        return tr("Cases");
    default:
        return {};
    }
}

QString GroupTreeModel::casesText(const QString &ownerId) const
{
    const int cases = m_caseCounts.value(ownerId);
    return cases == 0 ? QString() : QLocale().toString(cases);
}

} // namespace ccb
