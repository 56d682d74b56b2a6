// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/caseexport.h"

#include "core/utf8text.h"
#include "session/casewriter.h"
#include "session/exportfile.h"
#include "session/fileerror.h"

#include <QTimer>
#include <QtConcurrent>

#include <chrono>

namespace ccb
{

// What the worker tells the job, and is told.
struct CaseExportJob::Shared {
    std::atomic<bool> cancelled = false;
    std::atomic<qint64> written = 0;
    std::atomic<bool> isPacking = false;
};

namespace
{

using namespace std::chrono_literals;

// `goesOn` hears how many cases have been written.
Result<ExportResult> writeExport(const CaseExport &request, const OwnerDirectory &owners,
                                 const std::function<bool(qint64)> &goesOn, std::atomic<bool> &isPacking)
{
    std::optional<ExportManifest> manifest;
    if (request.options.manifest)
        manifest = ExportManifest::ofCases(request, owners);
    ExportFile file(request.path, manifest);
    const Result<Done> opened = file.open();
    if (!opened)
        return opened.error();
    const auto total = qint64(request.cases.rows.size());
    const auto writer =
        CaseWriter::make(request.format, request.options, {&file.device(), request.columns, owners, goesOn});
    bool ok = writer->write(request.cases);
    isPacking = true;
    ok = ok && writer->finish();
    if (!goesOn(total))
        return cancelledError();
    if (!ok)
        return writer->fault().isEmpty() ? file.writeError() : fileError(request.path, writer->fault());
    ExportResult result{.rows = total, .notices = writer->notices()};
    ExportedContent content{.rows = total, .caseTypes = {}, .notices = result.notices};
    if (manifest)
        content.caseTypes = countCaseTypes(request.cases);
    const Result<Done> committed = file.commit(
        content, [&] { return goesOn(total); }, &result.notices);
    if (!committed)
        return committed.error();
    result.manifestPath = file.manifestPath();
    return result;
}

} // namespace

CaseExportJob::CaseExportJob(CaseExport request, const OwnerDirectory &owners, QObject *parent)
    : QObject(parent)
    , m_shared(std::make_shared<Shared>())
{
    constexpr auto interval = 50ms;
    const auto total = qint64(request.cases.rows.size());
    auto *clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, [this, total] {
        if (m_shared->isPacking)
            Q_EMIT progress({ExportProgress::Phase::Packing, total, total, {}});
        else
            Q_EMIT progress({ExportProgress::Phase::Writing, m_shared->written, total, {}});
    });
    clock->start(interval);

    auto *watcher = new QFutureWatcher<Result<ExportResult>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        deleteLater();
        if (m_shared->cancelled)
            return;
        const Result<ExportResult> result = watcher->result();
        if (result)
            Q_EMIT finished(result.value());
        else
            Q_EMIT failed(result.error());
    });
    connect(watcher, &QFutureWatcherBase::finished, clock, &QTimer::stop);
    watcher->setFuture(QtConcurrent::run([request = std::move(request), owners, shared = m_shared] {
        const auto goesOn = [&shared](qint64 written) {
            shared->written = written;
            return !shared->cancelled;
        };
        return writeExport(request, owners, goesOn, shared->isPacking);
    }));
}

CaseExportJob::CaseExportJob(QObject *parent)
    : QObject(parent)
    , m_shared(std::make_shared<Shared>())
{
}

CaseExportJob::~CaseExportJob()
{
    m_shared->cancelled = true;
}

void CaseExportJob::cancel()
{
    m_shared->cancelled = true;
    for (QTimer *clock : findChildren<QTimer *>(Qt::FindDirectChildrenOnly))
        clock->stop();
}

QList<ColumnKey> defaultExportColumns(const QStringList &properties, const QStringList &indexIdentifiers)
{
    QList<ColumnKey> columns;
    for (int field = 0; field < exportedFieldCount; ++field)
        columns << ColumnKey::ofField(CaseField(field));
    for (const QString &property : properties)
        columns << ColumnKey::ofProperty(property);
    for (const QString &identifier : indexIdentifiers)
        columns << ColumnKey::ofIndex(identifier);
    return columns;
}

QList<ColumnKey> allExportColumns(const CaseSnapshot &snapshot)
{
    QStringList properties;
    QStringList identifiers;
    for (const CaseSnapshot::Entry &entry : snapshot.entries()) {
        for (const CasePropertyColumn &property : entry.block->properties())
            properties << textFromUtf8(property.name);
        for (const CaseIndexColumns &index : entry.block->indices())
            identifiers << textFromUtf8(index.identifier);
    }
    properties.removeDuplicates();
    identifiers.removeDuplicates();
    return defaultExportColumns(properties, identifiers);
}

} // namespace ccb
