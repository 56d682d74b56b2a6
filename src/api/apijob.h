// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accessfinding.h"
#include "core/casejsonlines.h"
#include "core/caserequest.h"
#include "core/error.h"
#include "core/pageparser.h"
#include "core/people.h"

#include <QObject>

#include <chrono>
#include <functional>

namespace ccb
{

// One request of ApiService, or one chain of requests when the answer comes in pages. A child of the service,
// on its (GUI) thread; starts by itself in the next turn of the event loop and deletes itself after its end.
// Ends in exactly one way: the `finished` signal of its class, `failed`, or silence after abort().
class ApiJob : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApiJob)

public:
    ~ApiJob() override;

    // Stops at once; no signal comes afterwards. Safe at any time, also from a slot connected to this job.
    virtual void abort() = 0;

Q_SIGNALS:
    void failed(const ccb::Error &error);
    // Rows received so far and the server's own total (-1: it told none). Lists only.
    void progress(qint64 got, qint64 total);
    // A list of users, groups, ... has fewer entries than the server counts. Comes before finished().
    void incomplete(const ccb::Error &error);
    // The server asks for patience, stumbles or cannot be reached: the same is asked for again after so long.
    void waiting(std::chrono::milliseconds time, const ccb::Error &reason);

protected:
    explicit ApiJob(QObject *parent);
};

// Makes a page of cases of the body of an answer. Runs on worker threads, for one page after the other of a
// list: while it takes its time, at most one page more is fetched.
using CasePageReader = std::function<Result<CasePage>(const QByteArray &body)>;

// The cases of a CaseRequest from its place on, page by page, in the order of the server. The same case can
// come more than once: the later one counts.
class CaseListJob : public ApiJob
{
    Q_OBJECT

public:
    // Where to go on after a failure or an abort: behind the last page that was handed over.
    virtual CaseListPlace place() const = 0;

Q_SIGNALS:
    void pageReady(const ccb::CasePage &page); // what the reader made of it
    void finished(ccb::CaseApiVersion answeredBy);

protected:
    using ApiJob::ApiJob;
};

// How many cases of a CaseRequest the server counts at this moment.
class CaseCountJob : public ApiJob
{
    Q_OBJECT

Q_SIGNALS:
    void finished(qint64 count); // -1: the server does not tell

protected:
    using ApiJob::ApiJob;
};

// One case by its id.
struct CaseDetail {
    CaseBlockPtr block; // one row
    QByteArray json;    // the answer as it came
};

class CaseDetailJob : public ApiJob
{
    Q_OBJECT

Q_SIGNALS:
    void finished(const ccb::CaseDetail &detail);

protected:
    using ApiJob::ApiJob;
};

// Some cases by their ids. An id that is in neither list was not asked for: see fetchCases().
struct CaseBatch {
    QList<CaseBlockPtr> blocks; // of a case that is missing, a row can hold the id and nothing else
    QList<CaseJsonLines> json;  // one for each block
    QStringList missing;        // the server does not have them
};

class CaseBatchJob : public ApiJob
{
    Q_OBJECT

Q_SIGNALS:
    void finished(const ccb::CaseBatch &batch);

protected:
    using ApiJob::ApiJob;
};

// The children of one case, all at once, from a server without v2.
class ChildCasesJob : public ApiJob
{
    Q_OBJECT

Q_SIGNALS:
    void finished(const ccb::CasePage &children);

protected:
    using ApiJob::ApiJob;
};

// The forms that touched a case, page by page, in the order of the server.
class FormListJob : public ApiJob
{
    Q_OBJECT

Q_SIGNALS:
    void pageReady(const QList<ccb::CaseForm> &forms);
    void finished(bool isWhole); // false: there are more than were wanted

protected:
    using ApiJob::ApiJob;
};

class UserListJob : public ApiJob
{
    Q_OBJECT

Q_SIGNALS:
    void finished(const QList<ccb::User> &users);

protected:
    using ApiJob::ApiJob;
};

class GroupListJob : public ApiJob
{
    Q_OBJECT

Q_SIGNALS:
    void finished(const QList<ccb::Group> &groups);

protected:
    using ApiJob::ApiJob;
};

class LocationListJob : public ApiJob
{
    Q_OBJECT

Q_SIGNALS:
    void finished(const QList<ccb::Location> &locations);

protected:
    using ApiJob::ApiJob;
};

class ApplicationListJob : public ApiJob
{
    Q_OBJECT

Q_SIGNALS:
    void finished(const QList<ccb::Application> &applications);

protected:
    using ApiJob::ApiJob;
};

// The domains that the one who signs in may open.
class DomainListJob : public ApiJob
{
    Q_OBJECT

Q_SIGNALS:
    void finished(const QList<ccb::DomainInfo> &domains);

protected:
    using ApiJob::ApiJob;
};

// Asks the server whether it accepts the connection; says which part is wrong through Error::field.
class SignInCheckJob : public ApiJob
{
    Q_OBJECT

Q_SIGNALS:
    void finished();

protected:
    using ApiJob::ApiJob;
};

// Asks the server for everything that the secret may be good for, a little of each. Never fails: what goes
// wrong is a finding too.
class AccessCheckJob : public ApiJob
{
    Q_OBJECT

Q_SIGNALS:
    // As it comes; a later one of the same probe knows more and counts.
    void found(const ccb::AccessFinding &finding);
    void finished(const QList<ccb::AccessFinding> &findings); // one for each probe, in their order

protected:
    using ApiJob::ApiJob;
};

} // namespace ccb
