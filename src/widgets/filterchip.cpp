// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filterchip.h"

#include "widgets/colours.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace ccb
{

namespace
{
constexpr int widestText = 280; // device-independent pixels; longer ones end in an ellipsis
}

FilterChip::FilterChip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setShortcut({}); // an & in a value marks no letter
    setAccessibleName(tr("Remove the filter %1").arg(text));
    setAccessibleDescription(tr("Space or Delete does it; Left and Right go to the other filters"));
    setToolTip(tr("%1\nPress to remove this filter").arg(text));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize FilterChip::sizeHint() const
{
    ensurePolished(); // the font may be the style's
    const QFontMetrics metrics(font());
    const int textWidth = qMin(metrics.horizontalAdvance(text()), widestText);
    // Two more: a text that fits but for a fraction of a pixel is elided.
    return {padding() * 3 + textWidth + crossSize() + 2, metrics.height() + 8};
}

QSize FilterChip::minimumSizeHint() const
{
    return {padding() * 3 + crossSize() + QFontMetrics(font()).averageCharWidth() * 6, sizeHint().height()};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = frame.height() / 2;

    painter.setPen(QPen(chipEdge(palette(), hasFocus()), hasFocus() ? 1.5 : 1.0));
    painter.setBrush(chipFill(palette(), isDown()       ? ChipState::Pressed
                                         : underMouse() ? ChipState::Hovered
                                                        : ChipState::Normal));
    painter.drawRoundedRect(frame, radius, radius);

    const QRect logicalText(padding(), 0, width() - padding() * 3 - crossSize(), height());
    const QRect textRect = QStyle::visualRect(layoutDirection(), rect(), logicalText);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(textRect, int(Qt::AlignVCenter | Qt::AlignLeading),
                     fontMetrics().elidedText(text(), Qt::ElideRight, textRect.width()));

    const QRect logicalCross(width() - padding() - crossSize(), (height() - crossSize()) / 2, crossSize(),
                             crossSize());
    const QRectF cross = QRectF(QStyle::visualRect(layoutDirection(), rect(), logicalCross));
    painter.setPen(QPen(palette().color(QPalette::WindowText), 1.3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.topRight(), cross.bottomLeft());
}

void FilterChip::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FilterChip::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

int FilterChip::padding() const
{
    return fontMetrics().height() / 2;
}

int FilterChip::crossSize() const
{
    return fontMetrics().height() / 2;
}

} // namespace ccb
