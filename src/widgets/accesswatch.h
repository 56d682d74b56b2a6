// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

namespace ccb
{

class AccessCheck;
class Session;

// Looks once, after a sign-in, whether something is refused that the window then leaves out. It waits until
// the people and the first cases have come, since those answers tell most of it: about three requests are
// made beside them. Owned by the window; the session must outlive it. GUI thread.
class AccessWatch : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccessWatch)

public:
    AccessWatch(Session *session, QObject *parent);

    void watch(); // the sign-in that was just accepted

Q_SIGNALS:
    void somethingLeftOut(const QString &sentence);

private:
    Session *m_session;
    bool m_waiting = false;
    QPointer<AccessCheck> m_check;

    void checkWhenLoaded();
    void tell();
};

} // namespace ccb
