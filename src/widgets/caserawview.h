// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QWidget>

#include <memory>
#include <vector>

namespace Ui
{
class CaseRawView;
}

namespace ccb
{

// The server's answer for one case, indented, with a search: whatever the tables leave out is seen here. Part
// of the detail pane; GUI thread.
class CaseRawView : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaseRawView)

public:
    explicit CaseRawView(QWidget *parent = nullptr);
    ~CaseRawView() override;

    void showLoading();
    void showError(const Error &error);
    void showJson(const QByteArray &json);

Q_SIGNALS:
    void retryRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    std::unique_ptr<Ui::CaseRawView> m_ui;
    QString m_text;            // as it is shown
    std::vector<int> m_places; // where the words searched for begin
    int m_current = -1;        // in m_places; -1: none

    void clearText();
    void search();
    void step(int by);
    void goToCurrent();
    void showCount();
    void highlight();
};

} // namespace ccb
