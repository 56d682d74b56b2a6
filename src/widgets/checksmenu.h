// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casecheck.h"

#include <QHash>
#include <QMenu>

namespace ccb
{

class CaseCheckCounter;
class Session;

// What is probably wrong with cases, each kind with its number of cases among all that are loaded. They are
// counted when the menu opens, and shown as they come. An entry puts its check into the session's filter, or
// takes it out. GUI thread.
class ChecksMenu : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChecksMenu)

public:
    ChecksMenu(Session *session, QWidget *parent);

private:
    Session *m_session;
    CaseCheckCounter *m_counter;
    QHash<CaseCheck, QAction *> m_entries;
    QAction *m_note;

    void open();
    void showCount(CaseCheck check, quint32 cases);
    void setUsed(CaseCheck check, bool used);
    bool isUsed(CaseCheck check) const;
    bool canTell(CaseCheck check) const;
    QString noteText() const;
};

} // namespace ccb
