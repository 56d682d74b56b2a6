// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QObject>
#include <QTimer>

class QAction;

namespace ccb
{

// The switch "Search the whole domain", for a domain of which only a part is here: while it is on, what the
// server can narrow of the session's filter is sent to it, and what it answers is what the window has. Off,
// the part that was loaded before is loaded again. Owned by the window; the session must outlive it.
class DomainSearch : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DomainSearch)

public:
    explicit DomainSearch(Session *session, QObject *parent = nullptr);

    QAction *action() const { return m_action; }
    // Off, and what is loaded stays: somebody has chosen by hand what to load, or another domain is here.
    void leave();

private:
    Session *m_session;
    QAction *m_action;
    CaseRequest m_before; // asked for when the switch was turned on
    QTimer m_pause;       // a person is still choosing

    void update();
    void toggle(bool isOn);
    void follow();
    void ask(const CaseRequest &request);
};

} // namespace ccb
