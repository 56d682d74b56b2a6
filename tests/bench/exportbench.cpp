// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportbench.h"

#include "peakmemory.h"

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

// Each reads our CSV file, then writes its rows anew for each line that comes in, and says how many
// milliseconds that took.
const char *const pythonCsv = R"(
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

// Times are times and blank cells are empty, as in ours.
const char *const openpyxl = R"(
import csv, datetime, gc, sys, time
from openpyxl import Workbook

def value(text):
    if not text:
        return None
    if len(text) == 27 and text.endswith('Z') and text[10] == 'T':
        return datetime.datetime.fromisoformat(text[:-1])
    if len(text) == 10 and text[4] == '-' and text[7] == '-':
        return datetime.date.fromisoformat(text)
    return text

with open(sys.argv[1], newline='', encoding='utf-8-sig') as file:
    rows = [[value(text) for text in row] for row in csv.reader(file)]
gc.freeze()
for line in sys.stdin:
    start = time.perf_counter()
    book = Workbook(write_only=True)
    sheet = book.create_sheet('Cases')
    for row in rows:
        sheet.append(row)
    book.save(sys.argv[2])
    print((time.perf_counter() - start) * 1000, flush=True)
)";

class PythonWriter
{
public:
    PythonWriter(const QString &python, const char *script, const QString &source, const QString &target)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(python, {QStringLiteral("-c"), QString::fromUtf8(script), source, target});
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

// The one that the package python3-openpyxl belongs to, where there is one.
QString findPython()
{
    const QString ofSystem = QStringLiteral("/usr/bin/python3");
    if (QFile::exists(ofSystem))
        return ofSystem;
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (python.isEmpty())
        qFatal("The program python3 is needed.");
    return python;
}

CaseExport exportOf(const Session &session, const QString &path, ExportFormat format)
{
    return {.path = path,
            .format = format,
            .columns = ownColumns(session.caseTable()->columns().first(exportedColumns)),
            .cases = session.shownCases()};
}

void writeOurs(Session &session, CaseExport &&request)
{
    auto *job = new CaseExportJob(std::move(request), session.owners(), &session);
    QEventLoop loop;
    QObject::connect(job, &CaseExportJob::finished, &loop, &QEventLoop::quit);
    QObject::connect(job, &CaseExportJob::failed, &loop,
                     [](const Error &error) { qFatal("%s", qPrintable(error.text())); });
    loop.exec();
}

// One format against its baseline.
struct Contest {
    QString figure;
    ExportFormat format;
    const char *script;
    QString theirs; // their file
    Limits limits;
    int repeats;
};

void compare(Report &report, Session &session, const QDir &folder, const Contest &contest)
{
    const QString source = folder.filePath(QStringLiteral("ours.csv"));
    const QString ours = folder.filePath(QStringLiteral("ours.") + formatEnding(contest.format));
    const QString theirs = folder.filePath(contest.theirs);
    CaseExport first = exportOf(session, ours, contest.format); // which rows is known, and held, before
    const PeakMemory memory;
    writeOurs(session, std::move(first));
    constexpr double mostMegabytes = 96;
    constexpr double aim = 32;
    report.add(QStringLiteral("%1: memory at its peak, above what it began with")
                   .arg(contest.figure.section(u';', 0, 0)),
               memory.megabytes(), 0, QStringLiteral("MB"), {Limits::Kind::Longest, mostMegabytes, aim});
    const auto python = report.withBaselines()
                            ? std::make_unique<PythonWriter>(findPython(), contest.script, source, theirs)
                            : nullptr;
    QList<double> ourTimes;
    QList<double> pythonTimes;
    for (int i = 0; i < contest.repeats; ++i) {
        // New files on both sides: to free the memory of the old ones, or to find some while they are still
        // there, is no part of the work.
        QFile::remove(theirs);
        if (python)
            pythonTimes << python->milliseconds();
        QFile::remove(ours);
        ourTimes << millisecondsOf([&] { writeOurs(session, exportOf(session, ours, contest.format)); });
    }
    report.add(contest.figure, median(ourTimes), python ? median(pythonTimes) : 0, QStringLiteral("ms"),
               contest.limits);
}

} // namespace

void benchExport(Report &report, Session &session)
{
    // In memory where there is such a place: our writer also waits until the disk has the file, Python's does
    // not.
    const QDir memory(QStringLiteral("/dev/shm"));
    const QTemporaryDir folder(
        (memory.exists() ? memory : QDir::temp()).filePath(QStringLiteral("commcare-bench-XXXXXX")));
    const QDir files(folder.path());
    compare(report, session, files,
            {QStringLiteral("CSV export, %1 columns; against Python's csv.writer, the same rows")
                 .arg(exportedColumns),
             ExportFormat::Csv,
             pythonCsv,
             QStringLiteral("theirs.csv"),
             {Limits::Kind::TimesFaster, 8, 15},
             report.repeats()});
    // Minutes for each turn of a million cases; nothing in it varies by a fifth.
    constexpr int turns = 1;
    compare(report, session, files,
            {QStringLiteral("Excel export, %1 columns; against openpyxl, write-only, the same rows")
                 .arg(exportedColumns),
             ExportFormat::Excel,
             openpyxl,
             QStringLiteral("theirs.xlsx"),
             {Limits::Kind::TimesFaster, 5, 8},
             turns});
}

} // namespace ccb::bench
