// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/columnticklist.h"

#include <QKeyEvent>
#include <QSignalBlocker>

namespace ccb
{

ColumnTickList::ColumnTickList(QWidget *parent)
    : QListWidget(parent)
{
    setUniformItemSizes(true);
    setDragDropMode(QAbstractItemView::InternalMove);
    connect(model(), &QAbstractItemModel::rowsMoved, this, &ColumnTickList::orderChanged);
}

void ColumnTickList::showMatching(const QString &text)
{
    // Between rows that are not seen, a dragged one would land anywhere.
    setDragDropMode(text.isEmpty() ? QAbstractItemView::InternalMove : QAbstractItemView::NoDragDrop);
    for (int row = 0; row < count(); ++row) {
        const bool matches = item(row)->text().contains(text, Qt::CaseInsensitive) ||
                             item(row)->data(NameRole).toString().contains(text, Qt::CaseInsensitive);
        item(row)->setHidden(!matches);
    }
}

int ColumnTickList::nextShown(int row, int step) const
{
    for (row += step; row >= 0 && row < count(); row += step) {
        if (!item(row)->isHidden())
            return row;
    }
    return -1;
}

void ColumnTickList::moveCurrent(int step)
{
    const int from = currentRow();
    const int to = from < 0 ? -1 : nextShown(from, step);
    const auto staysThere = [this](int row) { return !(item(row)->flags() & Qt::ItemIsDragEnabled); };
    if (to < 0 || staysThere(from) || staysThere(to))
        return;
    {
        const QSignalBlocker blocker(this);
        QListWidgetItem *moved = takeItem(from);
        insertItem(to, moved);
        setCurrentItem(moved);
    }
    scrollToItem(currentItem());
    Q_EMIT orderChanged();
}

void ColumnTickList::keyPressEvent(QKeyEvent *event)
{
    const bool moves = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (moves && event->modifiers().testFlag(Qt::AltModifier))
        moveCurrent(event->key() == Qt::Key_Up ? -1 : 1);
    else
        QListWidget::keyPressEvent(event);
}

} // namespace ccb
