// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casequery.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace Ui
{
class CaseFilterBar;
}

namespace ccb
{

class Session;

// Case type, status and owner, each with how many cases it has. It shows the session's query and sets it;
// the choices follow what has been loaded. Owned by the cases pane; GUI thread.
class CaseFilterBar : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaseFilterBar)

public:
    explicit CaseFilterBar(QWidget *parent = nullptr);
    ~CaseFilterBar() override;

    void setSession(Session *session); // once
    void setFilterRowShown(bool shown);

Q_SIGNALS:
    void filterRowToggled(bool shown);
    void columnsWanted(const QPoint &globalPosition); // where the chooser of columns should open

private:
    std::unique_ptr<Ui::CaseFilterBar> m_ui;
    Session *m_session = nullptr;
    QTimer m_pause;         // runs for a while after the choices were counted
    bool m_hasMore = false; // cases came during the pause

    void takeInCases();
    void showChoices();
    void showQuery();
    void chooseOwnerByText();
    void setFilter(const CaseFilter &filter);
};

} // namespace ccb
