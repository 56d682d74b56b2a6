// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>

namespace ccb
{

struct Error;

// Why nothing comes from the server at the moment and for how long yet, in words that change by the second.
// Owned by whoever waits, on its thread.
class RetryCountdown : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RetryCountdown)

public:
    explicit RetryCountdown(QObject *parent = nullptr);

    void begin(std::chrono::milliseconds time, const Error &reason);
    void end();          // something came, or nothing is waited for any more
    void endIfExpired(); // the same, unless the wait is for something else than what came
    QString text() const;

Q_SIGNALS:
    void changed();

private:
    QDeadlineTimer m_end;
    QString m_reason; // empty: nothing is waited for
    QTimer m_seconds;
};

} // namespace ccb
