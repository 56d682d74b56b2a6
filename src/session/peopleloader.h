// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/ownerdirectory.h"
#include "core/people.h"

#include <QList>
#include <QMap>
#include <QObject>
#include <QPointer>

#include <optional>

namespace ccb
{

class ApiJob;
class ApiService;

// Fetches everybody and everything that can own a case: mobile workers, web users, groups, locations, and in
// the end the mobile workers who were deactivated. One list after the other, so that the cases keep a
// connection of their own, and whole lists, never one name at a time. A list that is refused is left out; the
// rest goes on. Owned by the session, on its thread.
class PeopleLoader : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeopleLoader)

public:
    explicit PeopleLoader(QObject *parent);
    ~PeopleLoader() override;

    enum class Workers { Active, All };
    void start(ApiService &service, Workers workers);
    void stop();
    void clear(); // stops, and forgets what came
    bool isRunning() const { return m_running; }

    const QList<User> &users() const { return m_shown.users; }
    const QList<Group> &groups() const { return m_shown.groups; }
    const OwnerDirectory &owners() const { return m_shown.owners; } // the locations too
    // Of the first list that was refused, or is shorter than the server counts.
    const std::optional<Error> &error() const { return m_shown.error; }
    // Why the users of this kind could not be read; null: they could.
    const Error *userError(User::Kind kind) const;

Q_SIGNALS:
    void changed();  // one more list came, or was refused
    void finished(); // after the last changed()

private:
    enum class List { MobileWorkers, WebUsers, Groups, Locations, DeactivatedWorkers, End };
    struct People {
        QList<User> users;
        QList<Group> groups;
        OwnerDirectory owners;
        std::optional<Error> error;
        QMap<User::Kind, Error> userErrors;
    };

    ApiService *m_service = nullptr; // not owned; alive while a run goes on
    QPointer<ApiJob> m_job;
    bool m_running = false;
    bool m_isFirstRun = true;
    Workers m_workers = Workers::All;
    List m_next = List::MobileWorkers;
    People m_shown;
    People m_fresh; // of this run

    void fetchNext();
    void fetchUsers(User::Kind kind);
    void fetchDeactivatedWorkers();
    void addUsers(const QList<User> &users);
    List listAfter(List list) const;
    void publish();
};

} // namespace ccb
