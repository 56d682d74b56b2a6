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

// Fetches everybody and everything that can own a case: mobile workers, web users, groups, locations, one
// list after the other so that the cases keep a connection of their own. A list that is refused is left out;
// the rest goes on. Owned by the session, on its thread.
class PeopleLoader : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeopleLoader)

public:
    explicit PeopleLoader(QObject *parent);
    ~PeopleLoader() override;

    void start(ApiService &service);
    void stop();
    void clear(); // stops, and forgets what came
    bool isRunning() const { return m_running; }

    const QList<User> &users() const { return m_users; }
    const OwnerDirectory &owners() const { return m_owners; }
    // Of the first list that was refused, or is shorter than the server counts.
    const std::optional<Error> &error() const { return m_error; }
    // Why the users of this kind could not be read; null: they could.
    const Error *userError(User::Kind kind) const;

Q_SIGNALS:
    void changed();  // one more list came, or was refused
    void finished(); // after the last changed()

private:
    enum class List { MobileWorkers, WebUsers, Groups, Locations, End };

    ApiService *m_service = nullptr; // not owned; alive while a run goes on
    QPointer<ApiJob> m_job;
    bool m_running = false;
    bool m_isFirstRun = true;
    List m_next = List::MobileWorkers;
    QList<User> m_users;
    QList<User> m_freshUsers; // of this run
    OwnerDirectory m_owners;
    OwnerDirectory m_freshOwners;
    std::optional<Error> m_error;
    std::optional<Error> m_freshError;
    QMap<User::Kind, Error> m_userErrors;
    QMap<User::Kind, Error> m_freshUserErrors;

    void fetchNext();
    void fetchUsers(User::Kind kind);
    void publish();
};

} // namespace ccb
