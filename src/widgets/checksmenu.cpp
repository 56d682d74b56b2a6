// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checksmenu.h"

#include "session/casecheckcounter.h"
#include "session/session.h"

#include <QLocale>

namespace ccb
{

namespace
{

constexpr QChar figureSpace = u'\u2007';

// What follows a tab stands at the right, where other menus have their keys. It is as wide from the beginning
// as the longest count, since an open menu that grows would leave the screen.
QString entryText(CaseCheck check, const QString &count, quint32 most)
{
    return checkTitle(check) + u'\t' + count.rightJustified(QLocale().toString(most).size(), figureSpace);
}

} // namespace

ChecksMenu::ChecksMenu(Session *session, QWidget *parent)
    : QMenu(parent)
    , m_session(session)
    , m_counter(new CaseCheckCounter(this))
{
    setTitle(tr("Checks"));
    setAccessibleName(tr("Checks"));
    setToolTipsVisible(true);
    for (const CaseCheck check : allCaseChecks) {
        QAction *entry = addAction(checkTitle(check));
        entry->setCheckable(true);
        connect(entry, &QAction::triggered, this, [this, check](bool used) { setUsed(check, used); });
        m_entries.insert(check, entry);
    }
    addSeparator();
    m_note = addAction(QString());
    m_note->setEnabled(false);
    connect(this, &QMenu::aboutToShow, this, &ChecksMenu::open);
    connect(this, &QMenu::aboutToHide, m_counter, &CaseCheckCounter::cancel);
    connect(m_counter, &CaseCheckCounter::counted, this, &ChecksMenu::showCount);
}

void ChecksMenu::open()
{
    const quint32 most = m_session->store().caseCount();
    for (const CaseCheck check : allCaseChecks) {
        QAction *entry = m_entries[check];
        const bool used = isUsed(check);
        entry->setChecked(used);
        entry->setEnabled(used || canTell(check));
        entry->setText(entryText(check, canTell(check) ? tr("…") : QString(), most));
    }
    m_note->setText(noteText());
    m_counter->start(m_session->store().snapshot(), m_session->owners());
}

void ChecksMenu::showCount(CaseCheck check, quint32 cases)
{
    if (!canTell(check))
        return;
    QAction *entry = m_entries[check];
    entry->setText(entryText(check, QLocale().toString(cases), m_session->store().caseCount()));
    entry->setEnabled(cases > 0 || entry->isChecked());
}

void ChecksMenu::setUsed(CaseCheck check, bool used)
{
    CaseQuery query = m_session->caseQuery();
    query.filter.checks.removeAll(check);
    if (used)
        query.filter.checks.append(check);
    m_session->setCaseQuery(query);
}

bool ChecksMenu::isUsed(CaseCheck check) const
{
    return m_session->caseQuery().filter.checks.contains(check);
}

// Whether the check means something with what is loaded.
bool ChecksMenu::canTell(CaseCheck check) const
{
    const CaseRequest &request = m_session->scope().request;
    switch (check) {
    case CaseCheck::IndexToMissing:
        return m_session->isComplete() && request.filter.isEmpty() && !request.changedSince.isValid();
    case CaseCheck::UnknownOwner:
    case CaseCheck::DeactivatedOwner:
        return !m_session->owners().isEmpty() && !m_session->isLoadingPeople();
    default:
        return true;
    }
}

QString ChecksMenu::noteText() const
{
    if (!canTell(CaseCheck::IndexToMissing))
        return tr("Cases that are not here can be told when all are loaded.");
    if (!canTell(CaseCheck::UnknownOwner))
        return tr("Owners can be told when their lists are loaded.");
    return tr("Among all %L1 cases that are loaded").arg(m_session->store().caseCount());
}

} // namespace ccb
