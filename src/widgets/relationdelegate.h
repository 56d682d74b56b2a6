// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ccb
{

// Paints the rows of CaseRelationsModel and CaseIndicesModel: an icon for the state of a case, the case
// itself in bold, extensions in italics, and what is closed or not there standing back. The words are the
// model's.
class RelationDelegate : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RelationDelegate)

public:
    // The roles by which the model tells; -1: it does not.
    struct Roles {
        int state = -1;
        int iconColumn = 0;
        int kind = -1;
        int extension = -1;
    };
    RelationDelegate(const Roles &roles, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    Roles m_roles;
};

} // namespace ccb
