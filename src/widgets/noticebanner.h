// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>
#include <memory>

namespace Ui
{
class NoticeBanner;
}

namespace ccb
{

// One sentence across the window that stops nothing, with at most two things to do about it. The next notice
// takes the place of the last one. GUI thread.
class NoticeBanner : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoticeBanner)

public:
    enum class Tone { Information, Problem };

    explicit NoticeBanner(QWidget *parent = nullptr);
    ~NoticeBanner() override;

    void showNotice(Tone tone, const QString &text);
    void showNotice(Tone tone, const QString &text, const QString &actionText, std::function<void()> action);
    void setSecondAction(const QString &text, std::function<void()> action); // of the notice that is shown

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    std::unique_ptr<Ui::NoticeBanner> m_ui;
    std::function<void()> m_action;
    std::function<void()> m_secondAction;
    Tone m_tone = Tone::Information;

    void showSign();
    void act(std::function<void()> &action);
};

} // namespace ccb
