// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportbench.h"

#include "models/casetablemodel.h"
#include "session/caseexport.h"

#include <QDir>
#include <QEventLoop>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace ccb::bench
{

namespace
{

constexpr qsizetype exportedColumns = 25;

// Reads our file, then writes it anew for each line that comes in, and says how many milliseconds that took.
const char *const pythonWriter = R"(
import csv, gc, sys, time
with open(sys.argv[1], newline='', encoding='utf-8-sig') as file:
    rows = list(csv.reader(file))
gc.freeze()
for line in sys.stdin:
    start = time.perf_counter()
    with open(sys.argv[2], 'w', newline='', encoding='utf-8') as file:
        csv.writer(file).writerows(rows)
    print((time.perf_counter() - start) * 1000, flush=True)
)";

class PythonWriter
{
public:
    PythonWriter(const QString &source, const QString &target)
    {
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        if (python.isEmpty())
            qFatal("The program python3 is needed.");
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(python, {QStringLiteral("-c"), QString::fromUtf8(pythonWriter), source, target});
    }
    ~PythonWriter()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(-1);
    }
    Q_DISABLE_COPY_MOVE(PythonWriter)

    double milliseconds()
    {
        m_process.write("\n");
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(-1))
                qFatal("%s", qPrintable(m_process.errorString()));
        }
        return m_process.readLine().trimmed().toDouble();
    }

private:
    QProcess m_process;
};

void writeOurs(Session &session, const QString &path)
{
    CaseExportJob *job =
        session.exportCases({.path = path,
                             .columns = ownColumns(session.caseTable()->columns().first(exportedColumns)),
                             .cases = session.shownCases()});
    QEventLoop loop;
    QObject::connect(job, &CaseExportJob::finished, &loop, &QEventLoop::quit);
    QObject::connect(job, &CaseExportJob::failed, &loop,
                     [](const Error &error) { qFatal("%s", qPrintable(error.text())); });
    loop.exec();
}

} // namespace

void benchExport(Report &report, Session &session)
{
    // In memory where there is such a place: our writer also waits until the disk has the file, Python's does
    // not.
    const QDir memory(QStringLiteral("/dev/shm"));
    const QTemporaryDir folder(
        (memory.exists() ? memory : QDir::temp()).filePath(QStringLiteral("commcare-bench-XXXXXX")));
    const QString ours = folder.filePath(QStringLiteral("ours.csv"));
    const QString theirs = folder.filePath(QStringLiteral("theirs.csv"));
    writeOurs(session, ours);
    const auto python = report.withBaselines() ? std::make_unique<PythonWriter>(ours, theirs) : nullptr;
    QList<double> ourTimes;
    QList<double> pythonTimes;
    for (int i = 0; i < report.repeats(); ++i) {
        // New files on both sides: to free the memory of the old ones, or to find some while they are still
        // there, is no part of the work.
        QFile::remove(theirs);
        if (python)
            pythonTimes << python->milliseconds();
        QFile::remove(ours);
        ourTimes << millisecondsOf([&] { writeOurs(session, ours); });
    }
    report.add(QStringLiteral("CSV export, %1 columns; against Python's csv.writer, the same rows")
                   .arg(exportedColumns),
               median(ourTimes), python ? median(pythonTimes) : 0, QStringLiteral("ms"),
               {Limits::Kind::TimesFaster, 8, 15});
}

} // namespace ccb::bench
