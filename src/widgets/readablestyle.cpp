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
constexpr double fieldRadius = 2; // Fusion's
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

// Fusion's outlines are nearly the colour of a dark window.
void ReadableStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const bool isField = element == PE_PanelLineEdit && frame && frame->lineWidth > 0;
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton;
    const bool showsFocus = isField && (option->state & State_HasFocus);
    if ((!isBox && !isField) || showsFocus || !(option->state & State_Enabled))
        return;
    painter->save();
    // A thin line that is not straight is painted paler than it is.
    painter->setPen(QPen(indicatorEdge(option->palette), element == PE_IndicatorRadioButton ? 1.5 : 1));
    painter->setBrush(Qt::NoBrush);
    if (element == PE_IndicatorCheckBox) {
        painter->drawRect(QRectF(option->rect).adjusted(0.5, 0.5, -1.5, -1.5));
    } else {
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF outline = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
        if (isField)
            painter->drawRoundedRect(outline, fieldRadius, fieldRadius);
        else
            painter->drawEllipse(outline);
    }
    painter->restore();
}

void useReadableStyle()
{
    if (QApplication::style()->name().compare(fusion, Qt::CaseInsensitive) == 0)
        QApplication::setStyle(new ReadableStyle); // the application owns it
}

} // namespace ccb
