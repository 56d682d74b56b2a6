// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/readablestyle.h"

#include "widgets/colours.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>

namespace ccb
{

namespace
{
const QString fusion = QStringLiteral("fusion");
} // namespace

ReadableStyle::ReadableStyle()
    : QProxyStyle(fusion)
{
}

void ReadableStyle::polish(QPalette &palette)
{
    QProxyStyle::polish(palette);
    palette = readable(palette);
}

// Fusion's outline is nearly the colour of a dark window.
void ReadableStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton;
    if (!isBox || !(option->state & State_Enabled))
        return;
    painter->save();
    painter->setPen(indicatorEdge(option->palette));
    painter->setBrush(Qt::NoBrush);
    if (element == PE_IndicatorCheckBox) {
        painter->drawRect(QRectF(option->rect).adjusted(0.5, 0.5, -1.5, -1.5));
    } else {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->drawEllipse(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter->restore();
}

void useReadableStyle()
{
    if (QApplication::style()->name().compare(fusion, Qt::CaseInsensitive) == 0)
        QApplication::setStyle(new ReadableStyle); // the application owns it
}

} // namespace ccb
