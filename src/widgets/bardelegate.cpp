// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bardelegate.h"

#include "models/columnprofilemodel.h"
#include "widgets/colours.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace ccb
{

void BarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    const double share = index.data(ColumnProfileModel::BarRole).toDouble();
    if (share <= 0)
        return;
    constexpr int margin = 6; // device-independent pixels
    const QRectF room = QRectF(option.rect).adjusted(margin, margin, -margin, -margin);
    QRectF bar = room;
    bar.setWidth(qMax(2.0, room.width() * share)); // what is there is seen
    if (option.direction == Qt::RightToLeft)
        bar.moveRight(room.right());
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(barColor(option.palette, selected));
    painter->drawRoundedRect(bar, 2, 2);
    painter->restore();
}

} // namespace ccb
