// SPDX-License-Identifier: GPL-3.0-or-later
#include "streambench.h"

#include "servedcases.h"

#include "session/caseexport.h"

#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>

namespace ccb::bench
{

namespace
{

constexpr int pageSize = 1000;

// A figure of the kernel's about this process, in megabytes; 0 where there is none.
double megabytes(const QByteArray &name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

void forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

std::unique_ptr<Session> signedIn(const DemoServer &server)
{
    auto session = Session::withoutKeychain();
    SessionScope scope;
    scope.cases = false;
    scope.people = false;
    session->setScope(scope);
    QEventLoop loop;
    QObject::connect(session.get(), &Session::signedIn, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    session->signIn({server.url(), QStringLiteral("demo"), DemoServer::demoUsername()}, DemoServer::apiKey(),
                    false);
    loop.exec();
    return session;
}

qint64 stream(Session &session, const QString &path)
{
    qint64 rows = 0;
    CaseExport request{.path = path, .format = ExportFormat::JsonLines, .rows = ExportedRows::OnServer};
    request.serverRequest.pageSize = pageSize;
    CaseExportJob *job = session.exportCases(request);
    QEventLoop loop;
    QObject::connect(job, &CaseExportJob::finished, &loop, [&](const ExportResult &result) {
        rows = result.rows;
        loop.quit();
    });
    QObject::connect(job, &CaseExportJob::failed, &loop,
                     [](const Error &error) { qFatal("%s", qPrintable(error.text())); });
    loop.exec();
    return rows;
}

} // namespace

void benchStreaming(Report &report)
{
    const auto server = serve(report.cases());
    const auto session = signedIn(*server);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("cases.jsonl"));
    QList<double> times;
    double peak = 0;
    for (int i = 0; i < report.repeats(); ++i) {
        QFile::remove(path);
        forgetPeak();
        const double before = megabytes("VmRSS");
        qint64 rows = 0;
        times << millisecondsOf([&] { rows = stream(*session, path); });
        if (rows != report.cases())
            qFatal("Not all cases were written.");
        peak = std::max(peak, megabytes("VmHWM") - before);
    }
    report.note(QStringLiteral("JSON Lines from the server to a file"), median(times), QStringLiteral("ms"));
    report.add(QStringLiteral("The memory it takes at its peak"), peak, 0, QStringLiteral("MB"),
               {Limits::Kind::Longest, 128, 64});
}

} // namespace ccb::bench
