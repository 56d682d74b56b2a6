// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "widgets/caserelationsview.h"
#include "widgets/visitedcases.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace Ui
{
class CaseDetailPane;
}

namespace ccb
{

// One case: its facts, its properties, its relatives, the forms that touched it, and the server's answer as
// it came, each in a view of its own. A case that is not loaded is fetched. Keeps the cases visited, to go
// back and forward through. The session must outlive it; GUI thread.
class CaseDetailPane : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaseDetailPane)

public:
    explicit CaseDetailPane(Session *session, QWidget *parent = nullptr);
    ~CaseDetailPane() override;

    void showCase(const QString &caseId);
    void clear(); // forgets the cases visited, too
    QString caseId() const { return m_caseId; }

Q_SIGNALS:
    void filterRequested(const ccb::ColumnCondition &condition); // the cases with this value are wanted
    void childrenRequested(const ccb::WantedChildren &children); // these are wanted in the table
    void caseOpened(const QString &caseId); // another case was opened here: a relative, or one visited before
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Session *m_session;
    std::unique_ptr<Ui::CaseDetailPane> m_ui;
    QTimer m_rawPause; // so that stepping through cases does not ask the server for each of them

    QString m_caseId;
    OneCase m_case; // row noRow: not here yet
    VisitedCases m_visited;
    bool m_isWaiting = false;
    int m_generation = 0; // of the case asked for: answers for an earlier one are dropped

    void setUpTitle();
    void open(const QString &caseId);
    void take(const OneCase &oneCase);
    void fill();
    void fillTitle();
    void showState(const QString &iconName, const QString &title, const QString &text, const QString &action);
    void loadRaw();
    void askForRaw();
    void openRelative(const QString &caseId);
    void goBack();
    void goForward();
    void openVisited(const QString &caseId);
    void followState(Session::State state);
};

} // namespace ccb
