// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/userfiltermodel.h"

#include "models/usertablemodel.h"

namespace ccb
{

UserFilterModel::UserFilterModel(UserTableModel *users, QObject *parent)
    : SearchFilterModel(UserTableModel::SearchRole, parent)
    , m_users(users)
{
    setSourceModel(users);
    setSortLocaleAware(true);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void UserFilterModel::setKind(std::optional<User::Kind> kind)
{
    m_kind = kind;
    invalidateFilter();
}

bool UserFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return (!m_kind || m_users->users()[row].kind == *m_kind) &&
           SearchFilterModel::filterAcceptsRow(row, parent);
}

} // namespace ccb
