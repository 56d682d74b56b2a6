// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/jsonlinesexport.h"

namespace ccb
{

namespace
{

constexpr qsizetype idsAtOnce = 100;      // where the server gives so many cases in one answer
constexpr qsizetype idsOneByOne = 10;     // else: between two signs of progress
constexpr qint64 mostMissedDetails = 100; // of what a list lacked, where each is a request of its own
constexpr qint64 usualPage = 2500;        // cases on a page of a list, between its first and its largest

qint64 requestsFor(qint64 cases, qint64 atOnce)
{
    return (cases + atOnce - 1) / atOnce;
}

} // namespace

JsonLinesExport::JsonLinesExport(const CaseExport &request, QObject *parent)
    : ServerExport(parent)
    , m_request(request)
    , m_loader(nullptr)
{
    connect(&m_loader, &CaseLoader::grew, this, &JsonLinesExport::checkPage);
    connect(&m_loader, &CaseLoader::noticeRaised, this, [this] { ++m_unusable; });
    connect(&m_loader, &CaseLoader::progressChanged, this, &JsonLinesExport::tellProgress);
    connect(&m_loader, &CaseLoader::finished, this, &JsonLinesExport::fetchMissed);
    connect(&m_loader, &CaseLoader::failed, this, [this](const Error &error) {
        // What a list lacks is asked for by its id where the ids are known.
        if (error.kind == Error::Kind::Incomplete && m_plan.wanted)
            fetchMissed();
        else
            fail(error);
    });
    connect(&m_countdown, &RetryCountdown::changed, this, &JsonLinesExport::tellProgress);
}

JsonLinesExport::~JsonLinesExport()
{
    stopAll();
}

void JsonLinesExport::begin()
{
    m_planning.start(
        [request = m_request, scope = server().scope, shown = server().shown, owners = server().owners](
            const std::atomic<bool> &) { return makePlan(request, scope, shown, owners); },
        [this](const Result<Plan> &plan) {
            if (!plan) {
                fail(plan.error());
                return;
            }
            m_plan = plan.value();
            if (!m_plan.wanted)
                readList(m_request.serverRequest);
            else if (needsFewerByIds())
                fetchNext();
            else
                readList(m_plan.covering.request);
        });
}

Result<JsonLinesExport::Plan> JsonLinesExport::makePlan(const CaseExport &request, const CaseRequest &scope,
                                                        const CaseFilter &shown, const OwnerDirectory &owners)
{
    Plan plan;
    std::unique_ptr<CasePick> pick;
    if (request.rows == ExportedRows::OnServer) {
        pick = std::make_unique<MatchingCases>(request.serverRequest.filter, owners);
    } else {
        auto wanted = std::make_unique<WantedRows>(request.cases);
        plan.wanted = wanted.get();
        plan.covering = coveringRequest(scope, shown, request.cases, owners);
        pick = std::move(wanted);
    }
    std::optional<ExportManifest> manifest;
    if (request.options.manifest)
        manifest = ExportManifest::ofCases(request, owners);
    plan.writer = std::make_shared<CaseLineWriter>(request.path, manifest, std::move(pick));
    const Result<Done> opened = plan.writer->open(); // before anything is asked for
    if (!opened)
        return opened.error();
    return plan;
}

bool JsonLinesExport::mayHaveV2() const
{
    const CaseApiVersion asked = server().scope.api;
    const CaseApiVersion api = asked == CaseApiVersion::Auto ? server().service->caseApi() : asked;
    return api == CaseApiVersion::V2 || api == CaseApiVersion::Auto;
}

bool JsonLinesExport::needsFewerByIds() const
{
    const qint64 byIds = requestsFor(m_plan.wanted->count(), mayHaveV2() ? idsAtOnce : 1);
    // Where not all has been loaded, the list is longer than what is here by as much as the whole is.
    const auto here = double(std::max<CaseRow>(1, m_request.cases.snapshot.rowCount()));
    const double share = std::max(1.0, double(server().listed) / here);
    const auto inList = qint64(double(m_plan.covering.loaded) * share);
    const qint64 page = m_plan.covering.request.pageSize;
    return byIds <= std::max<qint64>(1, requestsFor(inList, page > 0 ? page : usualPage));
}

void JsonLinesExport::readList(const CaseRequest &request)
{
    const std::shared_ptr<CaseLineWriter> writer = m_plan.writer;
    m_loader.setReader([writer](const QByteArray &body) { return writer->readPage(body); },
                       [writer] { return writer->seen(); });
    m_loader.load(*server().service, request);
}

// Between two pages, when no worker is at the writer.
void JsonLinesExport::checkPage()
{
    if (m_plan.writer->error()) {
        fail(*m_plan.writer->error());
    } else if (m_plan.wanted && m_plan.wanted->left() == 0) {
        m_loader.stop();
        commit();
    }
}

// A slot may have cancelled the export by now, here and in what follows: then there is no writer any more.
void JsonLinesExport::fetchMissed()
{
    if (!m_plan.writer)
        return;
    if (m_plan.wanted && !mayHaveV2() && m_plan.wanted->left() > mostMissedDetails) {
        m_unasked = m_plan.wanted->left();
        commit();
    } else {
        fetchNext();
    }
}

void JsonLinesExport::fetchNext()
{
    if (!m_plan.writer)
        return;
    const QStringList ids =
        m_plan.wanted ? m_plan.wanted->nextIds(mayHaveV2() ? idsAtOnce : idsOneByOne) : QStringList();
    if (ids.isEmpty()) {
        commit();
        return;
    }
    m_batch = server().service->fetchCases(ids, server().scope.api, int(ids.size()));
    connect(m_batch, &CaseBatchJob::finished, this, &JsonLinesExport::write);
    connect(m_batch, &ApiJob::failed, this, &JsonLinesExport::fail);
    connect(m_batch, &ApiJob::waiting, &m_countdown, &RetryCountdown::begin);
}

void JsonLinesExport::write(const CaseBatch &batch)
{
    m_countdown.end();
    m_plan.wanted->giveUp(batch.missing);
    m_writing.start(
        [writer = m_plan.writer, batch](const std::atomic<bool> &) { return writer->write(batch); },
        [this](const Result<Done> &written) {
            if (!written) {
                fail(written.error());
                return;
            }
            tellProgress();
            fetchNext();
        });
}

void JsonLinesExport::commit()
{
    if (!m_plan.writer)
        return;
    const qint64 rows = m_plan.writer->written();
    m_committing.start([writer = m_plan.writer,
                        notices = notices()](const std::atomic<bool> &) { return writer->commit(notices); },
                       [this](const Result<ExportResult> &written) {
                           if (written)
                               finish(written.value());
                           else
                               fail(written.error());
                       });
    Q_EMIT progress({ExportProgress::Phase::Writing, rows, rows, {}});
}

void JsonLinesExport::tellProgress()
{
    if (!m_plan.writer)
        return;
    const LoadProgress loading = m_loader.progress();
    const QString waiting = m_batch ? m_countdown.text() : loading.waiting;
    if (m_plan.wanted)
        Q_EMIT progress(
            {ExportProgress::Phase::Fetching, m_plan.writer->written(), m_plan.wanted->count(), waiting});
    else
        Q_EMIT progress({ExportProgress::Phase::Fetching, loading.got, loading.total, waiting});
}

QStringList JsonLinesExport::notices() const
{
    QStringList notices;
    const qint64 rows = m_plan.writer->written();
    const qint64 gone = m_plan.wanted ? m_plan.wanted->count() - rows - m_unasked : 0;
    if (gone == 1)
        notices << tr("1 case is not in the file: the server does not have it any more.");
    else if (gone > 1)
        notices << tr("%L1 cases are not in the file: the server does not have them any more.").arg(gone);
    if (m_unasked > 0) {
        notices << tr("%L1 cases are not in the file: they have changed so much that the server did not list "
                      "them. Refresh the table and export again.")
                       .arg(m_unasked);
    }
    notices << noticesOfList(m_unusable);
    return notices;
}

void JsonLinesExport::stopAll()
{
    m_loader.disconnect(this);
    m_loader.stop();
    if (m_batch) {
        m_batch->disconnect(this);
        m_batch->abort();
    }
    m_planning.cancel();
    m_writing.cancel();
    m_committing.cancel();
    if (m_plan.writer)
        m_plan.writer->cancel();
    m_plan = {}; // the last worker that has the writer takes the file away
}

} // namespace ccb
