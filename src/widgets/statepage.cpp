// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/statepage.h"

#include "ui_statepage.h"

#include "widgets/icons.h"
#include "widgets/mutedtext.h"

#include <QEvent>
#include <QPainter>

namespace ccb
{

namespace
{
constexpr int iconSide = 48; // device-independent pixels
}

StatePage::StatePage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::StatePage>())
{
    m_ui->setupUi(this);
    QFont titleFont = font();
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.3);
    titleFont.setBold(true);
    m_ui->title->setFont(titleFont);
    muteText(m_ui->text);
    setAction({});
    setSecondAction({});
    connect(m_ui->action, &QPushButton::clicked, this, &StatePage::actionTriggered);
    connect(m_ui->secondAction, &QPushButton::clicked, this, &StatePage::secondActionTriggered);
}

StatePage::~StatePage() = default;

void StatePage::setContent(const QString &iconName, const QString &title, const QString &text)
{
    m_iconName = iconName;
    showIcon();
    m_ui->title->setText(title);
    m_ui->text->setText(text);
    m_ui->text->setHidden(text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
    for (QPushButton *button : {m_ui->action, m_ui->secondAction})
        button->setAccessibleDescription(title.isEmpty() ? text : title);
}

void StatePage::setAction(const QString &text)
{
    m_ui->action->setText(text);
    m_ui->action->setHidden(text.isEmpty());
}

void StatePage::setSecondAction(const QString &text)
{
    m_ui->secondAction->setText(text);
    m_ui->secondAction->setHidden(text.isEmpty());
}

void StatePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange) {
        showIcon();
        muteText(m_ui->text);
    }
}

void StatePage::showIcon()
{
    QPixmap sign = icon(m_iconName).pixmap(QSize(iconSide, iconSide), devicePixelRatioF());
    if (!sign.isNull()) {
        QPainter painter(&sign);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(sign.rect(), mutedColor(palette()));
    }
    m_ui->icon->setPixmap(sign);
}

} // namespace ccb
