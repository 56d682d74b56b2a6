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

void PeopleLoader::start(ApiService &service, Workers workers)
{
    stop();
    m_service = &service;
    m_running = true;
    m_isFirstRun = m_shown.owners.isEmpty();
    m_workers = workers;
    m_next = List::MobileWorkers;
    m_fresh = {};
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
    m_shown = {};
}

const Error *PeopleLoader::userError(User::Kind kind) const
{
    const auto error = m_shown.userErrors.constFind(kind);
    return error == m_shown.userErrors.constEnd() ? nullptr : &*error;
}

PeopleLoader::List PeopleLoader::listAfter(List list) const
{
    const auto next = List(int(list) + 1);
    if (next != List::DeactivatedWorkers)
        return next;
    // Who may not read the active workers may not read these either.
    const bool isAsked = m_workers == Workers::All && !m_fresh.userErrors.contains(User::Kind::MobileWorker);
    return isAsked ? next : List::End;
}

void PeopleLoader::fetchNext()
{
    const List list = m_next;
    m_next = listAfter(list);
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
            m_fresh.groups = groups;
            m_fresh.owners.addGroups(groups);
            publish();
        });
        m_job = job;
        break;
    }
    case List::Locations: {
        LocationListJob *job = m_service->listLocations();
        connect(job, &LocationListJob::finished, this, [this](const QList<Location> &locations) {
            m_fresh.owners.addLocations(locations);
            publish();
        });
        m_job = job;
        break;
    }
    case List::DeactivatedWorkers:
        fetchDeactivatedWorkers();
        break;
    case List::End:
        m_running = false;
        m_job.clear();
        Q_EMIT finished();
        return;
    }
    const auto note = [this](const Error &error) {
        if (!m_fresh.error)
            m_fresh.error = error;
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
    connect(job, &ApiJob::failed, this,
            [this, kind](const Error &error) { m_fresh.userErrors.insert(kind, error); });
    connect(job, &UserListJob::finished, this, &PeopleLoader::addUsers);
    m_job = job;
}

void PeopleLoader::fetchDeactivatedWorkers()
{
    UserListJob *job = m_service->listDeactivatedWorkers();
    connect(job, &UserListJob::finished, this, [this](const QList<User> &listed) {
        QList<User> users = listed;
        // A server that does not know of them lists the active ones once more.
        users.removeIf([this](const User &user) {
            return m_fresh.owners.owner(user.id).kind == Owner::Kind::MobileWorker;
        });
        addUsers(users);
    });
    m_job = job;
}

void PeopleLoader::addUsers(const QList<User> &users)
{
    m_fresh.users += users;
    m_fresh.owners.addUsers(users);
    publish();
}

// The first run shows each list as it comes; later ones replace everything at once.
void PeopleLoader::publish()
{
    const bool isLast = m_next == List::End;
    if (isLast || m_isFirstRun)
        m_shown = m_fresh;
    if (isLast)
        m_running = false;
    Q_EMIT changed();
    if (m_job)
        fetchNext();
}

} // namespace ccb
