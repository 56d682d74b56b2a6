// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/guide.h"

#include <QDialog>

#include <memory>

class QUrl;

namespace Ui
{
class GuideWindow;
}

namespace ccb
{

// The built-in guide: topics, and the page of the current one. A window without a parent, so that a dialog
// which waits for an answer does not block its own explanation; whoever made it owns it. A QDialog, as
// assistive technology takes no plain QWidget for a window. GUI thread.
class GuideWindow : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuideWindow)

public:
    GuideWindow();
    ~GuideWindow() override;

    void showTopic(GuideTopic topic);
    GuideTopic topic() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    std::unique_ptr<Ui::GuideWindow> m_ui;
    QList<GuidePage> m_pages;
    QString m_search;

    void search(const QString &words);
    void showPage();
    void follow(const QUrl &link);
};

} // namespace ccb
