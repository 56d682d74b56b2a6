// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/noticebanner.h"

#include "widgets/colours.h"
#include "widgets/icons.h"

#include "ui_noticebanner.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>

#include <utility>

namespace ccb
{

NoticeBanner::NoticeBanner(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::NoticeBanner>())
{
    m_ui->setupUi(this);
    m_ui->close->setIcon(icon(QStringLiteral("close")));
    connect(m_ui->close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_ui->action, &QPushButton::clicked, this, [this] { act(m_action); });
    connect(m_ui->secondAction, &QPushButton::clicked, this, [this] { act(m_secondAction); });
    hide();
}

NoticeBanner::~NoticeBanner() = default;

void NoticeBanner::showNotice(Tone tone, const QString &text)
{
    showNotice(tone, text, {}, {});
}

void NoticeBanner::showNotice(Tone tone, const QString &text, const QString &actionText,
                              std::function<void()> action)
{
    m_action = std::move(action);
    m_ui->text->setText(text);
    m_ui->action->setText(actionText);
    m_ui->action->setVisible(!actionText.isEmpty());
    m_ui->action->setAccessibleDescription(text);
    setSecondAction({}, {});
    m_tone = tone;
    showSign();
    setAccessibleDescription(text);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeBanner::setSecondAction(const QString &text, std::function<void()> action)
{
    m_secondAction = std::move(action);
    m_ui->secondAction->setText(text);
    m_ui->secondAction->setVisible(!text.isEmpty());
}

void NoticeBanner::act(std::function<void()> &action)
{
    hide();
    if (const auto chosen = std::exchange(action, {}))
        chosen();
}

void NoticeBanner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showSign();
}

void NoticeBanner::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide(); // and the dialog around it stays
    else
        QFrame::keyPressEvent(event);
}

void NoticeBanner::showSign()
{
    const QIcon sign = icon(m_tone == Tone::Problem ? QStringLiteral("error") : QStringLiteral("info"));
    m_ui->sign->setPixmap(sign.pixmap(QSize(16, 16), devicePixelRatioF()));
}

void NoticeBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), noticeFill(palette()));
}

} // namespace ccb
