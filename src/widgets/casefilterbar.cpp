// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/casefilterbar.h"

#include "models/displaytext.h"
#include "session/session.h"
#include "widgets/accessiblecombobox.h"
#include "widgets/checksmenu.h"
#include "widgets/choices.h"
#include "widgets/icons.h"

#include "ui_casefilterbar.h"

#include <QLineEdit>

#include <algorithm>
#include <chrono>

namespace ccb
{

using namespace std::chrono_literals;

namespace
{

QList<Choice> caseTypeChoices(const CaseStore &store, const QString &chosen)
{
    QList<Choice> choices{{{}, CaseFilterBar::tr("All types (%L1)").arg(store.caseCount())}};
    bool hasChosen = chosen.isEmpty();
    for (const CaseTypeCount &count : store.caseTypes()) {
        choices.append({count.type, CaseFilterBar::tr("%1 (%L2)").arg(count.type).arg(count.cases)});
        hasChosen = hasChosen || count.type == chosen;
    }
    if (!hasChosen)
        choices.append({chosen, CaseFilterBar::tr("%1 (%L2)").arg(chosen).arg(0)});
    return choices;
}

QList<Choice> ownerChoices(const CaseStore &store, const OwnerDirectory &owners, const QString &chosen)
{
    QHash<QString, int> counts = store.ownerCounts();
    counts.remove(QString());
    if (!chosen.isEmpty() && !counts.contains(chosen))
        counts.insert(chosen, 0);
    QList<Choice> choices{{{}, CaseFilterBar::tr("Anyone")}};
    const auto add = [&choices](const QString &id, const QString &name, Owner::Kind kind, int cases) {
        const QString counted = CaseFilterBar::tr("%1 (%L2)").arg(name).arg(cases);
        const QString note = ownerNote(kind);
        choices.append({id, note.isEmpty() ? counted : CaseFilterBar::tr("%1, %2").arg(counted, note)});
    };
    for (const Owner &owner : owners.owners()) {
        const auto count = counts.constFind(owner.id);
        if (count == counts.cend())
            continue;
        add(owner.id, owner.name, owner.kind, *count);
        counts.erase(count);
    }
    QStringList unnamed = counts.keys();
    std::sort(unnamed.begin(), unnamed.end());
    for (const QString &id : std::as_const(unnamed))
        add(id, id, Owner::Kind::Unknown, counts.value(id));
    return choices;
}

} // namespace

CaseFilterBar::CaseFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CaseFilterBar>())
{
    nameComboBoxesForAssistiveTechnology();
    m_ui->setupUi(this);
    m_ui->columns->setIcon(icon(QStringLiteral("columns")));
    m_ui->checks->setIcon(icon(QStringLiteral("check")));
    m_ui->filterRow->setIcon(icon(QStringLiteral("filter")));
    connect(m_ui->filterRow, &QToolButton::toggled, this, &CaseFilterBar::filterRowToggled);
    m_ui->clear->setIcon(icon(QStringLiteral("clear")));
    m_ui->status->addItem(tr("All"), int(CaseStatus::All));
    m_ui->status->addItem(tr("Open"), int(CaseStatus::Open));
    m_ui->status->addItem(tr("Closed"), int(CaseStatus::Closed));

    m_pause.setSingleShot(true);
    m_pause.setInterval(250ms);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_hasMore)
            takeInCases();
    });

    makeSearchable(m_ui->owner, tr("Anyone"));
}

CaseFilterBar::~CaseFilterBar() = default;

void CaseFilterBar::setSession(Session *session)
{
    m_session = session;
    m_ui->checks->setMenu(new ChecksMenu(session, this));
    connect(session, &Session::casesChanged, this, &CaseFilterBar::takeInCases);
    connect(session, &Session::stateChanged, this, &CaseFilterBar::showChoices);
    connect(session, &Session::peopleChanged, this, &CaseFilterBar::showChoices);
    connect(session, &Session::caseQueryChanged, this, &CaseFilterBar::showQuery);

    connect(m_ui->caseType, &QComboBox::activated, this, [this] {
        CaseFilter filter = m_session->caseQuery().filter;
        filter.caseType = m_ui->caseType->currentData().toString();
        setFilter(filter);
    });
    connect(m_ui->status, &QComboBox::activated, this, [this] {
        CaseFilter filter = m_session->caseQuery().filter;
        filter.status = CaseStatus(m_ui->status->currentData().toInt());
        setFilter(filter);
    });
    connect(m_ui->owner, &QComboBox::activated, this, [this] {
        CaseFilter filter = m_session->caseQuery().filter;
        filter.ownerId = m_ui->owner->currentData().toString();
        setFilter(filter);
        m_ui->owner->lineEdit()->setModified(false);
    });
    connect(m_ui->owner->lineEdit(), &QLineEdit::editingFinished, this, &CaseFilterBar::chooseOwnerByText);
    connect(m_ui->clear, &QToolButton::clicked, this, [this] { setFilter({}); });
    connect(m_ui->columns, &QToolButton::clicked, this,
            [this] { Q_EMIT columnsWanted(m_ui->columns->mapToGlobal(m_ui->columns->rect().bottomLeft())); });
    showQuery();
}

void CaseFilterBar::setFilterRowShown(bool shown)
{
    m_ui->filterRow->setChecked(shown);
}

// Pages come many times a second, and there may be thousands of owners: nobody could read counts so quickly.
void CaseFilterBar::takeInCases()
{
    m_hasMore = m_pause.isActive();
    if (m_hasMore)
        return;
    showChoices();
    m_pause.start();
}

void CaseFilterBar::showChoices()
{
    const CaseFilter &filter = m_session->caseQuery().filter;
    setChoices(m_ui->caseType, caseTypeChoices(m_session->store(), filter.caseType), filter.caseType);
    setChoices(m_ui->owner, ownerChoices(m_session->store(), m_session->owners(), filter.ownerId),
               filter.ownerId);
}

void CaseFilterBar::showQuery()
{
    showChoices();
    const CaseFilter &filter = m_session->caseQuery().filter;
    m_ui->status->setCurrentIndex(m_ui->status->findData(int(filter.status)));
    m_ui->clear->setEnabled(!filter.isEmpty());
}

void CaseFilterBar::chooseOwnerByText()
{
    if (!chooseTyped(m_ui->owner))
        return;
    CaseFilter filter = m_session->caseQuery().filter;
    filter.ownerId = m_ui->owner->currentData().toString();
    setFilter(filter);
}

void CaseFilterBar::setFilter(const CaseFilter &filter)
{
    CaseQuery query = m_session->caseQuery();
    if (query.filter == filter)
        return;
    query.filter = filter;
    m_session->setCaseQuery(query);
}

} // namespace ccb
