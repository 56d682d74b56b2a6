// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people.h"
#include "widgets/searchfiltermodel.h"

#include <optional>

namespace ccb
{

class UserTableModel;

// The users of one kind, or of both, that match a search; sorted as the locale sorts. GUI thread.
class UserFilterModel : public SearchFilterModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UserFilterModel)

public:
    explicit UserFilterModel(UserTableModel *users, QObject *parent = nullptr);

    void setKind(std::optional<User::Kind> kind); // none: both

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    UserTableModel *m_users; // not owned
    std::optional<User::Kind> m_kind;
};

} // namespace ccb
