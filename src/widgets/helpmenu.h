// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/guide.h"

#include <QObject>

#include <memory>

class QAction;
class QMainWindow;

namespace ccb
{

class GuideWindow;

// What the Help menu of a window opens beside the log and the connection doctor: the guide, the sheet of
// shortcuts, and what the program is. F1 opens the guide at the topic that fits where the focus is, in the
// window's dialogs, too. Child of its window, and owner of its guide; GUI thread.
class HelpMenu : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelpMenu)

public:
    HelpMenu(QMainWindow *window, QAction *guide, QAction *shortcuts, QAction *about);
    ~HelpMenu() override;

    // The topic that fits a control.
    static GuideTopic topicFor(const QWidget *control);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QMainWindow *m_window;
    std::unique_ptr<GuideWindow> m_guide; // made when it is first opened

    void showGuide(const QWidget *place);
    bool isOfTheWindow(const QWidget *widget) const;
};

} // namespace ccb
