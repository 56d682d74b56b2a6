// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coveringrequest.h"
#include "session/caselinewriter.h"
#include "session/caseloader.h"
#include "session/latestrun.h"
#include "session/retrycountdown.h"
#include "session/serverexport.h"

#include <QPointer>

namespace ccb
{

// Cases as JSON Lines, one case a line, each as the server sends it now: the store keeps no JSON, so the
// server is asked again, and no case is held longer than its page.
//
// Rows of a table are asked for by their ids or, where that needs fewer requests, by reading the narrowest
// list that has them. The lines stand in the order of the table in the one way, of the server's list in the
// other. What is missing from the list is asked for by its id; what the server does not have any more is
// counted and told at the end.
//
// Of a case that changes while a list is read, so that it comes twice, the line that came first is kept.
class JsonLinesExport final : public ServerExport
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JsonLinesExport)

public:
    JsonLinesExport(const CaseExport &request, QObject *parent);
    ~JsonLinesExport() override;

private:
    struct Plan {
        std::shared_ptr<CaseLineWriter> writer;
        WantedRows *wanted = nullptr; // the writer's; null: wanted is what matches the server request
        CoveringRequest covering;
    };

    const CaseExport m_request;
    Plan m_plan;
    LatestRun<Result<Plan>> m_planning;
    LatestRun<Result<Done>> m_writing;
    LatestRun<Result<ExportResult>> m_committing;
    CaseLoader m_loader;
    QPointer<CaseBatchJob> m_batch;
    RetryCountdown m_countdown; // of the batches
    qint64 m_unusable = 0;      // entries of lists that are no cases
    qint64 m_unasked = 0;       // wanted cases that are too many to be asked for by their ids

    void begin() override;
    void stopAll() override;
    static Result<Plan> makePlan(const CaseExport &request, const CaseRequest &scope, const CaseFilter &shown,
                                 const OwnerDirectory &owners);
    bool needsFewerByIds() const;
    bool mayHaveV2() const;
    void readList(const CaseRequest &request);
    void checkPage();
    void fetchMissed();
    void fetchNext();
    void write(const CaseBatch &batch);
    void commit();
    void tellProgress();
    QStringList notices() const;
};

} // namespace ccb
