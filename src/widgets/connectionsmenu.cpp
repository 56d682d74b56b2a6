// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connectionsmenu.h"

#include "session/session.h"
#include "widgets/connectionsettings.h"

namespace ccb
{

ConnectionsMenu::ConnectionsMenu(Session *session, QWidget *parent)
    : QMenu(parent)
    , m_session(session)
{
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &ConnectionsMenu::fill);
}

void ConnectionsMenu::setFixedActions(const QList<QAction *> &actions)
{
    m_fixedActions = actions;
    fill();
}

void ConnectionsMenu::fill()
{
    clear();
    m_settings.sync();
    const QList<SavedConnection> connections = loadConnections(m_settings);
    for (const SavedConnection &saved : connections) {
        const Connection &connection = saved.connection;
        QAction *action = addAction(QString(saved.name).replace(u'&', QStringLiteral("&&")));
        action->setToolTip(tr("%1 on %2, domain %3")
                               .arg(connection.username, connection.server.host(), connection.domain)
                               .toHtmlEscaped());
        action->setCheckable(true);
        action->setChecked(m_session->isSignedIn() && m_session->connection() == connection);
        connect(action, &QAction::triggered, this,
                [this, connection] { Q_EMIT connectionChosen(connection); });
    }
    if (!connections.isEmpty())
        addSeparator();
    addActions(m_fixedActions);
}

} // namespace ccb
