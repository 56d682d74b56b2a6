// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/userdelegate.h"

#include "models/usertablemodel.h"
#include "widgets/mutedtext.h"

namespace ccb
{

void UserDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(UserTableModel::ActiveRole).toBool())
        return;
    option->palette.setColor(QPalette::Text, mutedColor(option->palette, QPalette::Text));
}

} // namespace ccb
