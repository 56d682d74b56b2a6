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
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::HighlightedText})
        option->palette.setColor(role, mutedColor(option->palette, role));
}

} // namespace ccb
