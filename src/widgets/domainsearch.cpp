// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/domainsearch.h"

#include "widgets/icons.h"

#include <QAction>
#include <QSignalBlocker>

#include <chrono>

namespace ccb
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

DomainSearch::DomainSearch(Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_action(new QAction(icon(u"domain"_s), tr("Search the &whole domain"), this))
{
    m_action->setIconText(tr("Whole domain"));
    m_action->setCheckable(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(600ms);
    connect(m_action, &QAction::toggled, this, &DomainSearch::toggle);
    connect(&m_pause, &QTimer::timeout, this, &DomainSearch::follow);
    connect(session, &Session::caseQueryChanged, this, [this] {
        if (m_action->isChecked())
            m_pause.start();
    });
    connect(session, &Session::stateChanged, this, &DomainSearch::update);
    update();
}

void DomainSearch::leave()
{
    m_pause.stop();
    const QSignalBlocker blocker(m_action);
    m_action->setChecked(false);
    update();
}

void DomainSearch::update()
{
    const CaseRequest &request = m_session->scope().request;
    const bool isAll = m_session->isComplete() && request.asksForAll();
    m_action->setEnabled(m_session->isSignedIn() && (m_action->isChecked() || !isAll));
    m_action->setToolTip(
        isAll && !m_action->isChecked()
            ? tr("All cases of the domain are here already")
            : tr("Ask the server for the cases that match type, status, owner, date of change and exact "
                 "values, instead of looking in those that are here. Other filters are applied to its "
                 "answer."));
}

void DomainSearch::toggle(bool isOn)
{
    m_pause.stop();
    if (isOn) {
        m_before = m_session->scope().request;
        follow();
    } else {
        ask(m_before);
    }
}

void DomainSearch::follow()
{
    CaseRequest request = m_session->scope().request;
    request.filter = serverPart(m_session->caseQuery().filter);
    request.changedSince = {}; // it narrows what is loaded by hand; here the filters alone count
    ask(request);
}

void DomainSearch::ask(const CaseRequest &request)
{
    SessionScope scope = m_session->scope();
    const bool isAsked =
        scope.request.filter == request.filter && scope.request.changedSince == request.changedSince;
    if (isAsked && m_session->state() != Session::State::Failed)
        return;
    scope.request = request;
    m_session->loadScope(scope);
}

} // namespace ccb
