// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>

namespace QKeychain
{
class Job;
}

namespace ccb
{

// One call to the keychain. QtKeychain runs one job at a time, and its back ends write into a job even when
// nobody waits for it any more. So a job belongs to nobody and lives until the back end has answered, however
// late, with its KeychainCall as its child. A job that takes longer than `patience` is declared finished,
// which lets the next one start, and its late answer is not looked at.
class KeychainCall : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeychainCall)

public:
    using Ended = std::function<void(const QKeychain::Job *)>; // null: no answer in time

    // Takes over the job and starts it. `ended` is called once, unless `context` is gone by then.
    static void start(QKeychain::Job *job, std::chrono::milliseconds patience, QObject *context, Ended ended);

private:
    KeychainCall(QKeychain::Job *job, QObject *context, Ended ended);

    void jobFinished();
    void giveUp();
    void report(const QKeychain::Job *job);

    QKeychain::Job *m_job; // our parent
    QPointer<QObject> m_context;
    Ended m_ended;
    QTimer m_timer;
    bool m_givingUp = false;
};

} // namespace ccb
