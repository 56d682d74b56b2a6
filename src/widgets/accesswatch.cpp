// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/accesswatch.h"

#include "session/accesscheck.h"
#include "session/session.h"
#include "widgets/accesstext.h"

namespace ccb
{

AccessWatch::AccessWatch(Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(session, &Session::stateChanged, this, &AccessWatch::checkWhenLoaded);
    connect(session, &Session::casesChanged, this, &AccessWatch::checkWhenLoaded);
    connect(session, &Session::peopleChanged, this, &AccessWatch::checkWhenLoaded);
}

void AccessWatch::watch()
{
    delete m_check;
    m_waiting = true;
}

void AccessWatch::checkWhenLoaded()
{
    if (!m_session->isSignedIn()) {
        m_waiting = false;
        delete m_check;
        return;
    }
    const Session::State state = m_session->state();
    const bool areCasesTold = state == Session::State::Ready || state == Session::State::Failed ||
                              (state == Session::State::Loading && m_session->store().caseCount() > 0);
    if (!m_waiting || !areCasesTold || m_session->isLoadingPeople())
        return;
    m_waiting = false;
    m_check = m_session->checkAccess(AccessAsk::WhatIsUnknown, this);
    connect(m_check, &AccessCheck::finished, this, &AccessWatch::tell);
}

void AccessWatch::tell()
{
    const QString sentence = leftOutText(m_check->findings(), m_session->connection().method);
    m_check->deleteLater(); // it is the sender
    if (!sentence.isEmpty())
        Q_EMIT somethingLeftOut(sentence);
}

} // namespace ccb
