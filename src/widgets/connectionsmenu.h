// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"

#include <QList>
#include <QMenu>
#include <QSettings>

namespace ccb
{

class Session;

// The menu of the toolbar's connection button: the kept connections, the one in use marked, then what else
// can be done about them. Made anew each time it opens, since another window may have kept or removed some.
// The session must outlive it; GUI thread.
class ConnectionsMenu : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionsMenu)

public:
    ConnectionsMenu(Session *session, QWidget *parent);

    // Shown below the connections; not owned.
    void setFixedActions(const QList<QAction *> &actions);

Q_SIGNALS:
    void connectionChosen(const ccb::Connection &connection);

private:
    Session *m_session;
    QSettings m_settings;
    QList<QAction *> m_fixedActions;

    void fill();
};

} // namespace ccb
