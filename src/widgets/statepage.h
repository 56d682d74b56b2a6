// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <memory>

namespace Ui
{
class StatePage;
}

namespace ccb
{

// What stands where a table would when there is nothing to show: before sign-in, while loading, when nothing
// was found, after an error. A large quiet icon, a title, a sentence, up to two buttons. GUI thread.
class StatePage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatePage)

public:
    explicit StatePage(QWidget *parent = nullptr);
    ~StatePage() override;

    void setContent(const QString &iconName, const QString &title, const QString &text);
    void setAction(const QString &text);       // empty hides the button
    void setSecondAction(const QString &text); // empty hides the button

Q_SIGNALS:
    void actionTriggered();
    void secondActionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    std::unique_ptr<Ui::StatePage> m_ui;
    QString m_iconName;

    void showIcon();
};

} // namespace ccb
