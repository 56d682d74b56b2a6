// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcomes.h"
#include "scriptedserver.h"

#include <QPointer>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace ccb;
using namespace ccb::tests;
using Request = ScriptedServer::Request;
using Answer = ScriptedServer::Answer;

namespace
{

const QString a = QStringLiteral("a");
const QString b = QStringLiteral("b");

// Large enough that an abort can come while it is parsed.
QByteArray largePage()
{
    QStringList ids;
    for (int i = 0; i < 20000; ++i)
        ids += QString::number(i);
    return objectsPage(ids);
}

} // namespace

// A list of cases that is stopped: by abort() or with its service, at any moment. Nothing comes afterwards.
class TestCaseCancel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysSilentAfterAbort_data();
    void staysSilentAfterAbort();
    void staysSilentAfterAbortAtAnyMoment();
    void survivesItsServiceBeingDeletedInASlot();
    void endsWithItsServiceAtAnyMoment();
};

void TestCaseCancel::staysSilentAfterAbort_data()
{
    QTest::addColumn<QString>("when");
    for (const char *when :
         {"before the start", "while the server thinks", "while it waits", "in pageReady", "in progress"})
        QTest::newRow(when) << QString::fromLatin1(when);
}

void TestCaseCancel::staysSilentAfterAbort()
{
    QFETCH(const QString, when);
    ScriptedServer server;
    const bool isWaiting = when == u"while it waits";
    const bool isThinking = when == u"while the server thinks";
    server.setScript([=](const Request &request) {
        if (isWaiting)
            return Answer{.status = 429, .headers = {{"Retry-After", "0.1"}}};
        return Answer{.body = objectsPage({a, b}, '"' + request.target + "x\"", "99"), .silent = isThinking};
    });
    ApiService service(connectionTo(server.url()), testSecret);
    Outcome outcome;
    QObject context;
    QPointer<CaseListJob> job = service.listCases(requestOf(CaseApiVersion::V1));
    QSignalSpy destroyed(job.data(), &QObject::destroyed);
    watch(job, outcome, &context);

    if (when == u"before the start") {
        job->abort();
    } else if (isThinking) {
        QTRY_COMPARE(server.requests().size(), 1);
        job->abort();
    } else if (isWaiting) {
        QTRY_VERIFY(!outcome.waits.isEmpty());
        job->abort();
    } else if (when == u"in pageReady") {
        connect(job, &CaseListJob::pageReady, &context, [&job] { job->abort(); });
    } else {
        connect(job, &ApiJob::progress, &context, [&job] { job->abort(); });
    }
    QTRY_COMPARE(destroyed.size(), 1);
    const qsizetype asked = server.requests().size();

    // Whatever was on its way has arrived when another job of the same service is through.
    server.setScript([](const Request &) { return Answer{.body = objectsPage({})}; });
    QVERIFY(runCases(service, requestOf(CaseApiVersion::V05)).ok());
    QCOMPARE(outcome.finished, 0);
    QCOMPARE(outcome.errors.size(), 0);
    QCOMPARE(outcome.pages, when.startsWith(u"in ") ? 1 : 0);
    QCOMPARE(outcome.progress.size(), when == u"in progress" ? 1 : 0);
    QVERIFY(server.count("/case/v1/") <= asked + 1); // at most the page that was already asked for
}

void TestCaseCancel::staysSilentAfterAbortAtAnyMoment()
{
    ScriptedServer server;
    const QByteArray page = largePage();
    server.setScript([page](const Request &) { return Answer{.body = page}; });
    ApiService service(connectionTo(server.url()), testSecret);
    for (int moment = 0; moment < 40; ++moment) {
        bool aborted = false;
        int late = 0;
        CaseListJob *job = service.listCases(requestOf(CaseApiVersion::V1));
        QSignalSpy destroyed(job, &QObject::destroyed);
        const auto count = [&aborted, &late] { late += aborted ? 1 : 0; };
        connect(job, &CaseListJob::pageReady, job, count);
        connect(job, &CaseListJob::finished, job, count);
        connect(job, &ApiJob::progress, job, count);
        connect(job, &ApiJob::failed, job, count);
        QTimer::singleShot(moment, Qt::PreciseTimer, job, [job, &aborted] {
            aborted = true;
            job->abort();
        });
        QTRY_COMPARE(destroyed.size(), 1);
        QCOMPARE(late, 0);
    }
}

void TestCaseCancel::survivesItsServiceBeingDeletedInASlot()
{
    for (const bool atFailure : {false, true}) {
        ScriptedServer server;
        server.setScript([atFailure](const Request &) {
            return atFailure ? Answer{.status = 403}
                             : Answer{.body = objectsPage({a}, R"("?offset=1")", "2")};
        });
        auto service = std::make_unique<ApiService>(connectionTo(server.url()), testSecret);
        CaseListJob *job = service->listCases(requestOf(CaseApiVersion::V1));
        QObject context;
        connect(job, &CaseListJob::pageReady, &context, [&service] { service.reset(); });
        connect(job, &ApiJob::failed, &context, [&service] { service.reset(); });
        QTRY_VERIFY(!service);
    }
}

void TestCaseCancel::endsWithItsServiceAtAnyMoment()
{
    // Deleted while parsers run, too: their results have nobody to go to.
    ScriptedServer server;
    const QByteArray page = largePage();
    server.setScript([page](const Request &) { return Answer{.body = page}; });
    for (int moment = 0; moment < 40; ++moment) {
        auto service = std::make_unique<ApiService>(connectionTo(server.url()), testSecret);
        service->listCases(requestOf(CaseApiVersion::V1));
        QTimer::singleShot(moment, Qt::PreciseTimer, this, [&service] { service.reset(); });
        QTRY_VERIFY(!service);
    }
}

QTEST_GUILESS_MAIN(TestCaseCancel)
#include "tst_casecancel.moc"
