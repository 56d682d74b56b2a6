// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demofault.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>
#include <QUrl>

#include <memory>

namespace ccb
{

// What a DemoServer serves and how it behaves. The defaults are what `--demo` shows.
struct DemoOptions {
    quint16 port = 0; // 0: any free one
    // More than 0: the domain "demo" and those with faults have this many cases, made page by page from the
    // seed.
    qint64 generatedCases = 0;
    qint64 hubChildren = 0;    // so many of the cases of "demo" point at its first one
    bool hasCaseV2 = true;     // false: case/v2 answers 404, as older servers do
    bool totalCounts = true;   // false: meta.total_count is null
    int delayMilliseconds = 0; // before each answer, to look at progress and cancelling
    // Where redirects and next links to another server lead.
    QUrl elsewhere{QStringLiteral("http://127.0.0.1:9/")};
    qint64 hugeBytes = 200 * 1024 * 1024; // the length of a huge answer
    // More than 0: the domains with faults give no more cases at a time, so that their faults are met soon.
    qint64 largestFaultPage = 0;
};

// An HTTP server on 127.0.0.1 that speaks CommCareHQ's read-only API over the domains `exi-training` (one
// user, one case), `demo` (a maternal and child health project made from a fixed seed), `odd` (cases with
// values and names that are seldom met), `hub` (a case with 100,000 children) and one for each of faults(),
// with the people and cases of `demo`. Used by --demo, by the tests and by the benchmarks, so that the real
// network path always runs. It serves on a thread of its own; the object may be used from the thread that
// made it.
class DemoServer : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DemoServer)

public:
    explicit DemoServer(const DemoOptions &options = {}, QObject *parent = nullptr);
    ~DemoServer() override; // stops serving

    bool start();     // false: no port could be opened. Returns when the server listens.
    QUrl url() const; // "http://127.0.0.1:PORT"

    // Who may sign in: to everything but `exi-training`, to that, to `demo` without any permission (403), to
    // `demo` with a second factor, and their secret.
    static QString demoUsername();      // "demo@example.org"
    static QString trainingUsername();  // "ben@exi-training.commcarehq.org"
    static QString limitedUsername();   // "limited@example.org"
    static QString twoFactorUsername(); // "two-factor@example.org"
    static QString oneTimeCode();       // what that one types beside the password
    static QString apiKey();            // also accepted as the password of Basic and Digest

    // The domains that misbehave, each in one way of its own, when a list of cases, users, groups, locations
    // or apps is asked for. The first page of a single row is never spoilt, so that signing in works.
    static QList<DemoFault> faults();
    void mendFaults(); // the domain of the fault `lost` answers again, from now on

    // For tests. The requests that came so far: "GET /a/demo/api/..." with the query, without the headers.
    QStringList requests() const;
    // The next request whose path and query contain `part` is answered with this instead, `times` times.
    struct Answer {
        int status = 200;
        QByteArray contentType = "application/json";
        QByteArray body = {};
        QList<std::pair<QByteArray, QByteArray>> headers = {};
        int delayMilliseconds = 0;
    };
    void answerOnce(const QString &part, const Answer &answer, int times = 1);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ccb
