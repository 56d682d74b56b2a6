// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/peopleloader.h"

#include "api/apiservice.h"

namespace ccb
{

PeopleLoader::PeopleLoader(QObject *parent)
    : QObject(parent)
{
}

PeopleLoader::~PeopleLoader()
{
    stop();
}

void PeopleLoader::start(ApiService &service)
{
    stop();
    m_service = &service;
    m_running = true;
    m_isFirstRun = m_owners.isEmpty();
    m_next = List::MobileWorkers;
    m_freshUsers.clear();
    m_freshOwners = {};
    m_freshError.reset();
    m_freshUserErrors.clear();
    fetchNext();
}

void PeopleLoader::stop()
{
    m_running = false;
    if (!m_job)
        return;
    m_job->disconnect(this);
    m_job->abort();
    m_job.clear();
}

void PeopleLoader::clear()
{
    stop();
    m_users.clear();
    m_owners = {};
    m_error.reset();
    m_userErrors.clear();
}

const Error *PeopleLoader::userError(User::Kind kind) const
{
    const auto error = m_userErrors.constFind(kind);
    return error == m_userErrors.constEnd() ? nullptr : &*error;
}

void PeopleLoader::fetchNext()
{
    const List list = m_next;
    m_next = List(int(list) + 1);
    switch (list) {
    case List::MobileWorkers:
        fetchUsers(User::Kind::MobileWorker);
        break;
    case List::WebUsers:
        fetchUsers(User::Kind::WebUser);
        break;
    case List::Groups: {
        GroupListJob *job = m_service->listGroups();
        connect(job, &GroupListJob::finished, this, [this](const QList<Group> &groups) {
            m_freshOwners.addGroups(groups);
            publish();
        });
        m_job = job;
        break;
    }
    case List::Locations: {
        LocationListJob *job = m_service->listLocations();
        connect(job, &LocationListJob::finished, this, [this](const QList<Location> &locations) {
            m_freshOwners.addLocations(locations);
            publish();
        });
        m_job = job;
        break;
    }
    case List::End:
        m_running = false;
        m_job.clear();
        Q_EMIT finished();
        return;
    }
    const auto note = [this](const Error &error) {
        if (!m_freshError)
            m_freshError = error;
    };
    connect(m_job, &ApiJob::incomplete, this, note);
    connect(m_job, &ApiJob::failed, this, [this, note](const Error &error) {
        note(error);
        publish();
    });
}

void PeopleLoader::fetchUsers(User::Kind kind)
{
    UserListJob *job = m_service->listUsers(kind);
    connect(job, &UserListJob::finished, this, [this](const QList<User> &users) {
        m_freshUsers += users;
        m_freshOwners.addUsers(users);
        publish();
    });
    connect(job, &ApiJob::failed, this,
            [this, kind](const Error &error) { m_freshUserErrors.insert(kind, error); });
    m_job = job;
}

// The first run shows each list as it comes; later ones replace everything at once.
void PeopleLoader::publish()
{
    const bool isLast = m_next == List::End;
    if (isLast || m_isFirstRun) {
        m_users = m_freshUsers;
        m_owners = m_freshOwners;
        m_error = m_freshError;
        m_userErrors = m_freshUserErrors;
    }
    if (isLast)
        m_running = false;
    Q_EMIT changed();
    if (m_job)
        fetchNext();
}

} // namespace ccb
