// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/retrycountdown.h"

#include "core/error.h"

#include <QCoreApplication>

namespace ccb
{

namespace
{

using namespace std::chrono_literals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ccb::CaseLoader)
};

QString durationText(std::chrono::milliseconds time)
{
    const auto seconds = int((time + 999ms) / 1s);
    if (seconds < 120)
        return Words::tr("%L1 s").arg(seconds);
    return seconds < 7200 ? Words::tr("%L1 min").arg((seconds + 59) / 60)
                          : Words::tr("%L1 h").arg((seconds + 3599) / 3600);
}

} // namespace

RetryCountdown::RetryCountdown(QObject *parent)
    : QObject(parent)
{
    m_seconds.setInterval(1s);
    m_seconds.setTimerType(Qt::PreciseTimer); // a coarse one may leave a second out
    connect(&m_seconds, &QTimer::timeout, this, &RetryCountdown::changed);
}

void RetryCountdown::begin(std::chrono::milliseconds time, const Error &reason)
{
    m_reason = reason.what;
    m_end.setRemainingTime(time);
    m_seconds.start();
    Q_EMIT changed();
}

void RetryCountdown::end()
{
    m_reason.clear();
    m_seconds.stop();
}

void RetryCountdown::endIfExpired()
{
    if (m_end.hasExpired())
        end();
}

QString RetryCountdown::text() const
{
    if (m_reason.isEmpty())
        return {};
    const std::chrono::milliseconds left(m_end.remainingTime());
    return left > 0ms ? Words::tr("%1 Trying again in %2.").arg(m_reason, durationText(left))
                      : Words::tr("%1 Trying again.").arg(m_reason);
}

} // namespace ccb
