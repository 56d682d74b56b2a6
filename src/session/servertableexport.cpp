// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/servertableexport.h"

#include "session/exportablecolumns.h"
#include "session/jsonlinesexport.h"

namespace ccb
{

ServerTableExport::ServerTableExport(const CaseExport &request, QObject *parent)
    : ServerExport(parent)
    , m_request(request)
    , m_loader(nullptr)
{
    connect(&m_loader, &CaseLoader::noticeRaised, this, [this] { ++m_unusable; });
    connect(&m_loader, &CaseLoader::progressChanged, this, [this] {
        const LoadProgress loading = m_loader.progress();
        Q_EMIT progress({ExportProgress::Phase::Fetching, loading.got, loading.total, loading.waiting});
    });
    connect(&m_loader, &CaseLoader::finished, this, &ServerTableExport::filter);
    connect(&m_loader, &CaseLoader::failed, this, &ServerTableExport::fail);
}

ServerTableExport::~ServerTableExport()
{
    stopAll();
}

void ServerTableExport::begin()
{
    CaseRequest request = m_request.serverRequest;
    m_filter = request.filter;
    if (hasParentColumns(m_request.columns)) {
        // Parents need not match what is asked of their children, so all are loaded, and then narrowed.
        if (request.changedSince.isValid()) {
            const QString midnight =
                request.changedSince.toString(Qt::ISODate) + QStringLiteral("T00:00:00Z");
            m_filter.conditions.append(
                {ColumnKey::ofField(CaseField::ServerDateModified), ConditionOperator::AtLeast, {midnight}});
        }
        request.filter = {};
        request.changedSince = {};
    }
    m_loader.load(*server().service, request);
}

void ServerTableExport::filter()
{
    m_filtering.start(
        [snapshot = m_loader.store().snapshot(), wanted = m_request, filter = m_filter,
         owners = server().owners](const std::atomic<bool> &cancelled) {
            CaseExport request = wanted;
            request.cases = {snapshot, matchingRows(snapshot, filter, owners, cancelled)};
            if (request.columns.isEmpty())
                request.columns = allColumns(exportableColumns(request.cases, cancelled), wanted.allColumns);
            return request;
        },
        [this](const CaseExport &request) { write(request); });
}

void ServerTableExport::write(CaseExport request)
{
    if (request.format == ExportFormat::JsonLines) {
        // Their JSON is on the server alone.
        request.rows = ExportedRows::Shown;
        request.source.loaded = request.serverRequest;
        request.source.shown = {request.serverRequest.filter, {}};
        auto *lines = new JsonLinesExport(request, this);
        lines->start(
            {.service = server().service, .scope = request.serverRequest, .owners = server().owners});
        m_writing = lines;
    } else {
        m_writing = new CaseExportJob(request, server().owners, this);
    }
    connect(m_writing, &CaseExportJob::progress, this, &ServerTableExport::progress);
    connect(m_writing, &CaseExportJob::failed, this, &ServerTableExport::fail);
    connect(m_writing, &CaseExportJob::finished, this, [this](const ExportResult &written) {
        ExportResult result = written;
        result.notices << noticesOfList(m_unusable);
        finish(result);
    });
}

void ServerTableExport::stopAll()
{
    m_loader.disconnect(this);
    m_loader.stop();
    m_filtering.cancel();
    if (m_writing) {
        m_writing->disconnect(this);
        m_writing->cancel();
    }
}

} // namespace ccb
