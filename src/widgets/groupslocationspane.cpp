// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/groupslocationspane.h"

#include "models/grouptreemodel.h"
#include "models/locationtreemodel.h"
#include "session/session.h"
#include "widgets/readingorder.h"

#include "ui_groupslocationspane.h"

#include <chrono>

namespace ccb
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

GroupsLocationsPane::GroupsLocationsPane(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::GroupsLocationsPane>())
    , m_groups(new GroupTreeModel(this))
    , m_locations(new LocationTreeModel(this))
{
    m_ui->setupUi(this);
    m_ui->groups->setModel(m_groups, tr("Groups"));
    m_ui->groups->setColumnWidths({130, 64, 72}); // device-independent pixels, as are those below
    m_ui->locations->setModel(m_locations, tr("Locations"));
    m_ui->locations->setColumnWidths({90, 90, 64, 72});
    readInOrder(m_ui->splitter);
    m_ui->splitter->setStretchFactor(0, 2);
    m_ui->splitter->setStretchFactor(1, 3);
    m_ui->splitter->setSizes({520, 720});
    connectPanel(m_ui->groups);
    connectPanel(m_ui->locations);

    connect(m_ui->search, &SearchField::searchChanged, this, [this](const QString &search) {
        m_ui->groups->setSearch(search);
        m_ui->locations->setSearch(search);
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(500ms);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_hasMore)
            takeInCases();
    });
    connect(m_session, &Session::casesChanged, this, &GroupsLocationsPane::takeInCases);
    connect(m_session, &Session::peopleChanged, this, &GroupsLocationsPane::takeInPeople);
    connect(m_session, &Session::stateChanged, this, &GroupsLocationsPane::showWords);
    takeInPeople();
}

GroupsLocationsPane::~GroupsLocationsPane() = default;

void GroupsLocationsPane::focusSearch()
{
    m_ui->search->setFocus();
    m_ui->search->selectAll();
}

void GroupsLocationsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    takeInCases();
}

void GroupsLocationsPane::connectPanel(PeopleTreePanel *panel)
{
    connect(panel, &PeopleTreePanel::usersRequested, this, &GroupsLocationsPane::usersRequested);
    connect(panel, &PeopleTreePanel::casesRequested, this,
            [this](Owner::Kind kind, const QString &id, bool withBelow) {
                const bool isTree = kind == Owner::Kind::Location && withBelow;
                Q_EMIT casesRequested(isTree ? m_locations->tree().withAllBelow(id) : QStringList{id});
            });
}

void GroupsLocationsPane::takeInPeople()
{
    const OwnerDirectory &owners = m_session->owners();
    m_groups->setPeople(m_session->groups(), m_session->users(), owners);
    m_locations->setPeople(owners.locations(), m_session->users());
    showWords();
}

// Pages come many times a second; nobody could read counts so quickly, or those of a tab that is not shown.
void GroupsLocationsPane::takeInCases()
{
    m_hasMore = m_pause.isActive() || !isVisible();
    if (m_hasMore)
        return;
    const QHash<QString, int> counts = m_session->store().ownerCounts();
    m_groups->setCaseCounts(counts);
    m_locations->setCaseCounts(counts);
    m_pause.start();
}

void GroupsLocationsPane::showWords()
{
    const auto titled = [](const QString &title, qsizetype count) {
        return count == 0 ? title : tr("%1 (%L2)").arg(title).arg(count);
    };
    m_ui->groups->setWords({titled(tr("Groups"), m_session->groups().size()), u"group"_s,
                            whyEmpty(tr("This domain has no groups that you may see."))});
    m_ui->locations->setWords({titled(tr("Locations"), m_session->owners().locations().locations().size()),
                               u"location"_s,
                               whyEmpty(tr("This domain has no locations that you may see."))});
    const Error *error = m_session->peopleError();
    if (error && m_session->isSignedIn())
        m_ui->message->showError(*error);
    else
        m_ui->message->clear();
}

QString GroupsLocationsPane::whyEmpty(const QString &nothing) const
{
    if (!m_session->isSignedIn())
        return tr("Sign in to see the groups and locations of a domain.");
    return m_session->isLoadingPeople() ? tr("Loading…") : nothing;
}

} // namespace ccb
