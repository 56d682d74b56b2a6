// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/savedview.h"

#include <QMenu>
#include <QSettings>

namespace ccb
{

class CasesPane;
class Session;

// The saved views of the domain: choosing one shows the cases that way. Also saves what is shown under a
// name, and opens the dialog that arranges them. The pane and the session must outlive it; GUI thread.
class ViewsMenu : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ViewsMenu)

public:
    ViewsMenu(Session *session, CasesPane *cases, QWidget *parent);

Q_SIGNALS:
    void viewChosen(); // what is shown has changed

private:
    Session *m_session;
    CasesPane *m_cases;
    QSettings m_settings;

    QWidget *owner() const; // of the dialogs
    void fill();
    void show(const SavedView &view);
    void askForName();
    void save(const QString &name);
    void askBeforeReplacing(const QString &name);
    void replaceOrAppend(const QString &name);
    void openDialog();
};

} // namespace ccb
