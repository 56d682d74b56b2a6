// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/caserequest.h"
#include "core/error.h"
#include "core/pageparser.h"
#include "session/loadprogress.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

namespace ccb
{

class ApiService;
class CaseListJob;

// Fetches all cases of a request and tells how far it has come. Owned by the session, on its thread. Ends
// with finished() or failed(), or in silence after stop().
class CaseLoader : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaseLoader)

public:
    explicit CaseLoader(QObject *parent);
    ~CaseLoader() override;

    void start(ApiService &service, const CaseRequest &request); // stops the one that runs
    void stop();
    const LoadProgress &progress() const { return m_progress; }

Q_SIGNALS:
    void pageReady(const ccb::CasePage &page);
    void progressChanged();
    void finished();
    void failed(const ccb::Error &error);

private:
    QPointer<CaseListJob> m_job;
    LoadProgress m_progress;
    QElapsedTimer m_clock;

    void follow(qint64 got, qint64 total);
    void end();
};

} // namespace ccb
