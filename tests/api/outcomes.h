// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiservice.h"

#include "core/casesnapshot.h"

#include <QMap>
#include <QObject>
#include <QSignalSpy>
#include <QTest>

#include <optional>

namespace ccb::tests
{

inline const QString testSecret = QStringLiteral("s3cr3t-key");

inline Connection connectionTo(const QUrl &server, const QString &domain = QStringLiteral("demo"))
{
    Connection connection;
    connection.server = server;
    connection.domain = domain;
    connection.username = QStringLiteral("ben@example.org");
    return connection;
}

inline CaseRequest requestOf(CaseApiVersion version)
{
    CaseRequest request;
    request.api = version;
    return request;
}

// Fast enough for a test, with the same number of tries.
inline ApiLimits quickLimits()
{
    using namespace std::chrono_literals;
    ApiLimits limits;
    limits.retryWaits = {10ms, 10ms, 10ms, 10ms, 10ms};
    return limits;
}

// How a job ended, and what it said on its way.
struct Outcome {
    int finished = 0;
    QList<Error> errors;
    int rows = 0;
    int pages = 0;
    QMap<QString, int> timesOfId; // how often each case came
    QList<std::pair<qint64, qint64>> progress;
    QList<Error> waits;
    std::optional<CaseApiVersion> answeredBy;

    bool ended() const { return finished + errors.size() > 0; }
    bool ok() const { return finished == 1 && errors.isEmpty(); }
    // For comparisons that print well.
    Error error() const { return errors.isEmpty() ? Error{} : errors.first(); }
};

inline void watchAny(ApiJob *job, Outcome &outcome, QObject *context)
{
    QObject::connect(job, &ApiJob::failed, context,
                     [&outcome](const Error &error) { outcome.errors += error; });
    QObject::connect(job, &ApiJob::progress, context, [&outcome](qint64 got, qint64 total) {
        outcome.progress.append({got, total});
    });
    QObject::connect(job, &ApiJob::waiting, context,
                     [&outcome](std::chrono::milliseconds, const Error &reason) { outcome.waits += reason; });
}

inline void watch(CaseListJob *job, Outcome &outcome, QObject *context)
{
    watchAny(job, outcome, context);
    QObject::connect(job, &CaseListJob::pageReady, context, [&outcome](const CasePage &page) {
        ++outcome.pages;
        outcome.rows += page.meta.objects;
        const CaseSnapshot snapshot = CaseSnapshot::ofBlock(page.block);
        for (CaseRow row = 0; row < snapshot.rowCount(); ++row)
            ++outcome.timesOfId[snapshot.text(row, ColumnKey::ofField(CaseField::CaseId))];
    });
    QObject::connect(job, &CaseListJob::finished, context, [&outcome](CaseApiVersion version) {
        ++outcome.finished;
        outcome.answeredBy = version;
    });
}

// Waits for the job's end and then for the object's, so that what would come late is seen. In an event loop
// rather than by looking again and again: the servers of most tests live on the same thread.
inline void waitForEnd(ApiJob *job)
{
    QSignalSpy destroyed(job, &QObject::destroyed);
    if (!destroyed.wait(60'000))
        QTest::qFail("The job did not end.", __FILE__, __LINE__);
}

inline Outcome runCases(ApiService &service, const CaseRequest &request = {})
{
    Outcome outcome;
    QObject context;
    CaseListJob *job = service.listCases(request);
    watch(job, outcome, &context);
    waitForEnd(job);
    return outcome;
}

inline Outcome runCheck(ApiService &service)
{
    Outcome outcome;
    QObject context;
    SignInCheckJob *job = service.checkSignIn();
    watchAny(job, outcome, &context);
    QObject::connect(job, &SignInCheckJob::finished, &context, [&outcome] { ++outcome.finished; });
    waitForEnd(job);
    return outcome;
}

// Users, groups or locations; what came is put into `items`.
template <typename Job, typename Item>
Outcome runPeople(Job *job, QList<Item> &items)
{
    Outcome outcome;
    QObject context;
    watchAny(job, outcome, &context);
    QObject::connect(job, &Job::finished, &context, [&outcome, &items](const QList<Item> &came) {
        ++outcome.finished;
        items = came;
    });
    waitForEnd(job);
    return outcome;
}

inline Outcome runDetail(CaseDetailJob *job, CaseDetail &detail)
{
    Outcome outcome;
    QObject context;
    watchAny(job, outcome, &context);
    QObject::connect(job, &CaseDetailJob::finished, &context, [&outcome, &detail](const CaseDetail &came) {
        ++outcome.finished;
        detail = came;
    });
    waitForEnd(job);
    return outcome;
}

} // namespace ccb::tests
