// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ownerdirectory.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <memory>

namespace Ui
{
class GroupsLocationsPane;
}

namespace ccb
{

class GroupTreeModel;
class LocationTreeModel;
class PeopleTreePanel;
class Session;

// The groups with their members and the locations by hierarchy, side by side, each with how many users and
// cases it has and the way to them. The session must outlive it; GUI thread.
class GroupsLocationsPane : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GroupsLocationsPane)

public:
    explicit GroupsLocationsPane(Session *session, QWidget *parent = nullptr);
    ~GroupsLocationsPane() override;

    void focusSearch();

Q_SIGNALS:
    void usersRequested(ccb::Owner::Kind kind, const QString &id); // of the group or location, or the user
    void casesRequested(const QStringList &ownerIds);

protected:
    void showEvent(QShowEvent *event) override;

private:
    Session *m_session;
    std::unique_ptr<Ui::GroupsLocationsPane> m_ui;
    GroupTreeModel *m_groups;
    LocationTreeModel *m_locations;
    QTimer m_pause;         // runs for a while after cases were counted
    bool m_hasMore = false; // cases came since they were counted

    void connectPanel(PeopleTreePanel *panel);
    void takeInPeople();
    void takeInCases();
    void showWords();
    QString whyEmpty(const QString &nothing) const;
};

} // namespace ccb
