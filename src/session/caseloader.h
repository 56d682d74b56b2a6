// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiservice.h"
#include "core/caserequest.h"
#include "core/casestore.h"
#include "core/error.h"
#include "core/pageparser.h"
#include "session/loadprogress.h"
#include "session/retrycountdown.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

namespace ccb
{

// Fetches the cases of a request into the store, tells how far it has come, and compares what came with the
// server's count at the end. A load that was stopped or failed can be gone on with. Cases that are here stay
// until a newer load of them is complete. Owned by the session, on its thread.
class CaseLoader : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaseLoader)

public:
    explicit CaseLoader(QObject *parent);
    ~CaseLoader() override;

    // More cases than this are not begun with, or gone on with: see tooMany(). 0: no limit.
    void setMostCases(qint64 most) { m_mostCases = most; }

    // For cases that are not to be held: they go past `read`, the store stays empty, and grew() means that a
    // page was read. `count` tells how many different cases have come; on this thread, also while a page is
    // being read. Before load().
    using CountCases = std::function<qint64()>;
    void setReader(const CasePageReader &read, const CountCases &count);

    // Begins anew, and ends with finished() or failed(), or in silence after stop().
    void load(ApiService &service, const CaseRequest &request);
    // Goes on where the last load ended, if that is not at its beginning.
    void resume(ApiService &service);
    bool canResume() const { return m_place && *m_place != CaseListPlace(); }
    void stop();  // what has come stays
    void clear(); // stops, and forgets all

    const CaseStore &store() const { return *m_store; }
    const LoadProgress &progress() const { return m_progress; }
    bool isComplete() const { return m_complete; } // the store holds every case of the request
    // How many there are on the server when the last load was stopped because they are more than the limit;
    // -1: more than the limit, the server does not say how many. Else nullopt.
    std::optional<qint64> tooMany() const { return m_tooMany; }

Q_SIGNALS:
    void grew();     // the store has more cases, or newer ones
    void replaced(); // store() is another one
    void noticeRaised(const ccb::Error &notice);
    void progressChanged();
    void finished(); // complete, or stopped by the limit
    void failed(const ccb::Error &error);

private:
    std::unique_ptr<CaseStore> m_store;
    std::unique_ptr<CaseStore> m_fresh; // what has come of a load while the cases before it are shown
    CasePageReader m_read;              // null: into the store
    CountCases m_countRead;
    CaseRequest m_request;
    qint64 m_mostCases = 0;
    std::optional<CaseListPlace> m_place; // where to go on; nullopt: nothing is left, or nothing was begun
    std::optional<qint64> m_tooMany;
    bool m_complete = false;
    qint64 m_unusable = 0;  // entries of the list that are no cases
    qint64 m_gotBefore = 0; // by the runs before this one

    QPointer<CaseListJob> m_list;
    QPointer<ApiJob> m_count;
    LoadProgress m_progress;
    QElapsedTimer m_clock;
    RetryCountdown m_countdown;

    CaseStore &filled() { return m_fresh ? *m_fresh : *m_store; }
    qint64 gotCount() const;
    void begin(ApiService &service);
    void take(const CasePage &page);
    void follow(qint64 total);
    void showWait();
    void stopAtLimit();
    void compareCounts(ApiService &service);
    void complete();
    void showFresh();
    void fail(const Error &error);
    void dropJobs();
    void endProgress();
};

} // namespace ccb
