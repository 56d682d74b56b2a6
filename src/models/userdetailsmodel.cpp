// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/userdetailsmodel.h"

#include "core/textfold.h"
#include "models/displaytext.h"
#include "models/usertext.h"

namespace ccb
{

UserDetailsModel::UserDetailsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void UserDetailsModel::setUser(const User &user, const OwnerDirectory &owners)
{
    beginResetModel();
    m_rows = factsOf(user, owners);
    for (const auto &[key, value] : user.userData)
        m_rows.append({key, value, false});
    endResetModel();
}

void UserDetailsModel::clear()
{
    if (m_rows.isEmpty())
        return;
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

QList<UserDetailsModel::Row> UserDetailsModel::factsOf(const User &user, const OwnerDirectory &owners)
{
    QList<Row> facts{
        {tr("Name"), user.displayName(), true},
        {tr("Username"), user.username, true},
        {tr("Kind"), userKindText(user), true},
        {tr("Role"), user.role, true},
        {tr("Administrator"), user.isAdmin ? tr("yes") : QString(), true},
        {tr("Location"), locationPathsText(user, owners), true},
        {tr("Groups"), namesText(user.groups, owners), true},
        {tr("Phone"), user.phoneNumbers.join(QStringLiteral(", ")), true},
        {tr("E-mail"), user.email, true},
        {tr("Language"), user.language, true},
        {tr("User id"), user.id, true},
    };
    facts.removeIf([](const Row &fact) { return fact.value.isEmpty(); });
    return facts;
}

int UserDetailsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int UserDetailsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant UserDetailsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[index.row()];
    const QString &text = index.column() == Name ? row.name : row.value;
    switch (role) {
    case Qt::DisplayRole:
        return shortened(text, mostPaneCharacters);
    case Qt::EditRole:
        return text;
    case Qt::ToolTipRole:
        return toolTipHtml(text);
    case IsFieldRole:
        return row.isField;
    case SearchRole:
        return foldForSearch(QStringView(row.name + u'\n' + row.value));
    default:
        return {};
    }
}

QVariant UserDetailsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Name:
        return tr("Name");
    case Value:
        return tr("Value");
    default:
        return {};
    }
}

} // namespace ccb
