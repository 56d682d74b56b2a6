// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

namespace Ui
{
class LogDialog;
}

namespace ccb
{

class LogFollower;

// The program's log, as a person reads it or sends it to somebody who helps: the newest lines at the end, new
// ones as they come, a filter, and everything shown for the clipboard. It blocks nothing; open it with
// show(). GUI thread.
class LogDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogDialog)

public:
    LogDialog(const QString &path, QWidget *parent);
    ~LogDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    std::unique_ptr<Ui::LogDialog> m_ui;
    QString m_path;
    LogFollower *m_follower;

    void showLines();
    void addLines(const QStringList &lines);
    void showState();
    QStringList matching(const QStringList &lines) const;
    void openFolder();
};

} // namespace ccb
