// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demoserver.h"

#include <QMutex>
#include <QStringList>

#include <optional>
#include <vector>

namespace ccb
{

// What came to the server, and what is to be answered instead of the data. Shared by the server's thread and
// the one that owns the DemoServer; every call locks.
class DemoTraffic
{
    Q_DISABLE_COPY_MOVE(DemoTraffic)

public:
    DemoTraffic() = default;
    ~DemoTraffic() = default;

    void record(const QString &request);
    QStringList requests() const;

    void answerOnce(const QString &part, const DemoServer::Answer &answer, int times);
    std::optional<DemoServer::Answer> takeAnswer(const QString &target); // path and query

    void mendFaults();
    bool areFaultsMended() const;

private:
    struct Prepared {
        QString part;
        DemoServer::Answer answer;
        int times = 1;
    };

    mutable QMutex m_mutex;
    QStringList m_requests;
    std::vector<Prepared> m_prepared; // the oldest first
    bool m_faultsMended = false;
};

} // namespace ccb
