// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace Ui
{
class StatusLine;
}

namespace ccb
{

class Session;

// The last line of the window: how many cases are shown, loaded and selected, and
// what the selected ones add up to; whether that is all of them;
// how far loading has come, with a way to stop it and to go on. GUI thread.
class StatusLine : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusLine)

public:
    explicit StatusLine(Session *session, QWidget *parent = nullptr);
    ~StatusLine() override;

    void setSelectedCount(int count);
    void setSelectionText(const QString &text); // what the selected rows add up to; empty: nothing
    void setShowsCases(bool showsCases); // false: the window shows something else than the table of cases

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    std::unique_ptr<Ui::StatusLine> m_ui;
    Session *m_session;
    int m_selected = 0;
    QString m_selectionText;
    bool m_showsCases = true;

    void showCounts();
    void showSelectionText();
    void showCompleteness();
    QString scopeText() const;
    void showProgress();
};

} // namespace ccb
