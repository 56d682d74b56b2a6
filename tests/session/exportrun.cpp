// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportrun.h"

#include "session/session.h"

#include <QDir>
#include <QFile>
#include <QPointer>
#include <QTest>

#include <algorithm>

namespace ccb::tests
{

bool ExportRun::hasWaited() const
{
    return std::any_of(progress.begin(), progress.end(),
                       [](const ExportProgress &step) { return !step.waiting.isEmpty(); });
}

ExportRun runExport(Session &session, const CaseExport &request, const WatchExport &watch)
{
    ExportRun run;
    QObject context;
    const QPointer<CaseExportJob> job = session.exportCases(request);
    QObject::connect(job, &CaseExportJob::finished, &context,
                     [&run](const ExportResult &result) { run.result = result; });
    QObject::connect(job, &CaseExportJob::failed, &context,
                     [&run](const Error &error) { run.error = error; });
    QObject::connect(job, &CaseExportJob::progress, &context,
                     [&run, &watch, job](const ExportProgress &step) {
                         run.progress << step;
                         if (watch)
                             watch(*job, step);
                     });
    if (!QTest::qWaitFor([&job] { return job.isNull(); }, 60'000))
        qWarning("The export did not end.");
    return run;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArrayList linesOf(const QString &path)
{
    const QByteArray content = contentOf(path);
    if (!content.endsWith('\n'))
        return {};
    return content.chopped(1).split('\n');
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                                  QDir::Name);
}

} // namespace ccb::tests
