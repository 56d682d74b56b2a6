// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usertablemodel.h"

#include "core/textfold.h"
#include "models/displaytext.h"
#include "models/usertext.h"

#include <QLocale>

#include <algorithm>

namespace ccb
{

namespace
{

bool sameUser(const User &a, const User &b)
{
    return a.id == b.id && a.kind == b.kind;
}

} // namespace

UserTableModel::UserTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void UserTableModel::setUsers(const QList<User> &users)
{
    const qsizetype before = m_users.size();
    const bool continues =
        before <= users.size() && std::equal(m_users.cbegin(), m_users.cend(), users.cbegin(), sameUser);
    if (!continues) {
        beginResetModel();
        m_users = users;
        m_searchTexts = QStringList(users.size());
        endResetModel();
        return;
    }
    const bool hasMore = users.size() > before;
    if (hasMore)
        beginInsertRows({}, int(before), int(users.size()) - 1);
    m_users = users;
    m_searchTexts = QStringList(users.size());
    if (hasMore)
        endInsertRows();
    announceChanged(int(before));
}

void UserTableModel::setOwners(const OwnerDirectory &owners)
{
    m_owners = owners;
    m_searchTexts = QStringList(m_users.size());
    announceChanged(rowCount());
}

void UserTableModel::setCaseCounts(const QHash<QString, int> &counts)
{
    if (counts == m_caseCounts)
        return;
    m_caseCounts = counts;
    if (!m_users.isEmpty())
        Q_EMIT dataChanged(index(0, Cases), index(rowCount() - 1, Cases),
                           {Qt::DisplayRole, Qt::EditRole, Qt::ToolTipRole, SortRole});
}

const User *UserTableModel::user(const QString &id) const
{
    const auto found =
        std::find_if(m_users.cbegin(), m_users.cend(), [&id](const User &user) { return user.id == id; });
    return found == m_users.cend() ? nullptr : &*found;
}

int UserTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_users.size());
}

int UserTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant UserTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const User &user = m_users[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return shortened(text(user, index.column()), mostCellCharacters);
    case Qt::EditRole:
        return text(user, index.column());
    case Qt::ToolTipRole:
        return toolTipHtml(toolTip(user, index.column()));
    case SortRole:
        return index.column() == Cases ? QVariant(m_caseCounts.value(user.id))
                                       : QVariant(text(user, index.column()));
    case ActiveRole:
        return user.isActive;
    case Qt::TextAlignmentRole:
        return index.column() == Cases ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    case UserIdRole:
        return user.id;
    case SearchRole:
        return searchText(index.row());
    default:
        return {};
    }
}

QVariant UserTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Cases)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Username:
        return tr("Username");
    case Name:
        return tr("Name");
    case Kind:
        return tr("Kind");
    case Role:
        return tr("Role");
    case Location:
        return tr("Location");
    case Groups:
        return tr("Groups");
    case Cases:
        return tr("Cases");
    case Phone:
        return tr("Phone");
    case Email:
        return tr("E-mail");
    default:
        return {};
    }
}

void UserTableModel::announceChanged(int rows)
{
    if (rows > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rows - 1, ColumnCount - 1),
                           {Qt::DisplayRole, Qt::EditRole, Qt::ToolTipRole, SearchRole, SortRole});
    }
}

QString UserTableModel::text(const User &user, int column) const
{
    switch (column) {
    case Username:
        return user.shortName();
    case Name:
        return user.displayName();
    case Kind:
        return userKindText(user);
    case Role:
        return user.role;
    case Location:
        return locationsText(user, m_owners);
    case Groups:
        return namesText(user.groups, m_owners);
    case Cases: {
        const int cases = m_caseCounts.value(user.id);
        return cases == 0 ? QString() : QLocale().toString(cases);
    }
    case Phone:
        return user.phoneNumbers.join(QStringLiteral(", "));
    default:
        return user.email;
    }
}

QString UserTableModel::toolTip(const User &user, int column) const
{
    return column == Location ? locationPathsText(user, m_owners) : text(user, column);
}

QString UserTableModel::searchText(int row) const
{
    QString &known = m_searchTexts[row];
    if (known.isNull()) {
        const User &user = m_users[row];
        QStringList texts{user.id, user.username, user.language};
        for (int column = 0; column < ColumnCount; ++column) {
            if (column != Cases)
                texts << text(user, column);
        }
        for (const auto &[key, value] : user.userData)
            texts << key << value;
        known = foldForSearch(QStringView(texts.join(u'\n')));
    }
    return known;
}

} // namespace ccb
