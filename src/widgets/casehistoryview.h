// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace Ui
{
class CaseHistoryView;
}

namespace ccb
{

class CaseFormsModel;
class CaseHistory;
class Session;

// The forms that touched a case. The server is asked for them when the view is seen, and not before. Part of
// the detail pane; GUI thread.
class CaseHistoryView : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaseHistoryView)

public:
    explicit CaseHistoryView(QWidget *parent = nullptr);
    ~CaseHistoryView() override;

    void setSession(Session *session);   // once, before all else; it must outlive the view
    void setCase(const QString &caseId); // empty: none
    void reload();                       // the case may have changed since

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    std::unique_ptr<Ui::CaseHistoryView> m_ui;
    Session *m_session = nullptr;
    CaseHistory *m_history = nullptr;
    CaseFormsModel *m_model;
    QTimer m_askPause; // so that stepping through cases does not ask the server for each of them
    QString m_caseId;

    void setUpTable();
    void askIfSeen();
    void showHistory();
    void showList(bool isAsking);
    void showStatePage(const QString &iconName, const QString &title, const QString &text, bool canTryAgain);
    void doAction();
    void showMenu(const QPoint &position);
    QString formAt(const QPoint &position) const;
    void openForm(const QString &formId) const;
};

} // namespace ccb
