// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/messagestrip.h"

#include "widgets/colours.h"
#include "widgets/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>

namespace ccb
{

using namespace Qt::StringLiterals;

MessageStrip::MessageStrip(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
{
    showIcon();
    m_icon->setAlignment(Qt::AlignTop);
    // Words of a server are in it: never read them as HTML.
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setAccessibleDescription(tr("Message"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(8);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    hide();
}

void MessageStrip::showError(const Error &error)
{
    showText(error.text());
}

void MessageStrip::showText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text); // which is what the alert says
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageStrip::clear()
{
    hide();
    m_text->clear();
}

QString MessageStrip::text() const
{
    return m_text->text();
}

void MessageStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

void MessageStrip::showIcon()
{
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(icon(u"error"_s).pixmap(QSize(side, side), devicePixelRatioF()));
}

void MessageStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(messageFill(palette()));
    painter.drawRoundedRect(rect(), 4, 4);
}

} // namespace ccb
