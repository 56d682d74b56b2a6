// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/caseexport.h"

#include "core/utf8text.h"
#include "session/casecsv.h"
#include "session/tablefile.h"

#include <QtConcurrent>

namespace ccb
{

CaseExportJob::CaseExportJob(CaseExport request, const OwnerDirectory &owners, QObject *parent)
    : QObject(parent)
    , m_cancelled(std::make_shared<std::atomic<bool>>(false))
{
    const auto total = qint64(request.cases.rows.size());
    const auto work = [request = std::move(request), owners,
                       cancelled = m_cancelled](QPromise<Result<Done>> &promise) {
        promise.setProgressRange(0, int(request.cases.rows.size()));
        const auto fill = [&](CsvWriter &writer) {
            return writeCasesAsCsv(request.cases, request.columns, owners, writer, [&](qint64 written) {
                promise.setProgressValue(int(written));
                return !*cancelled;
            });
        };
        promise.addResult(writeTableFile(request.path,
                                         {.separator = request.options.separator,
                                          .byteOrderMark = request.options.byteOrderMark,
                                          .formulaGuard = request.options.formulaGuard},
                                         fill));
    };

    auto *watcher = new QFutureWatcher<Result<Done>>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, total](int written) {
        if (!*m_cancelled)
            Q_EMIT progress({ExportProgress::Phase::Writing, written, total, {}});
    });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, total] {
        deleteLater();
        if (*m_cancelled)
            return;
        const Result<Done> result = watcher->result();
        if (result)
            Q_EMIT finished({total, {}});
        else
            Q_EMIT failed(result.error());
    });
    watcher->setFuture(QtConcurrent::run(work));
}

CaseExportJob::CaseExportJob(QObject *parent)
    : QObject(parent)
    , m_cancelled(std::make_shared<std::atomic<bool>>(false))
{
}

CaseExportJob::~CaseExportJob()
{
    *m_cancelled = true;
}

void CaseExportJob::cancel()
{
    *m_cancelled = true;
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
