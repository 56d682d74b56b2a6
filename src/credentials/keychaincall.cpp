// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/keychaincall.h"

#include <qt6keychain/keychain.h>

#include <utility>

namespace ccb
{

KeychainCall::KeychainCall(QKeychain::Job *job, QObject *context, Ended ended)
    : QObject(job)
    , m_job(job)
    , m_context(context)
    , m_ended(std::move(ended))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &KeychainCall::giveUp);
    connect(job, &QKeychain::Job::finished, this, &KeychainCall::jobFinished);
}

void KeychainCall::start(QKeychain::Job *job, std::chrono::milliseconds patience, QObject *context,
                         Ended ended)
{
    job->setAutoDelete(false);
    job->setInsecureFallback(false);
    auto *call = new KeychainCall(job, context, std::move(ended));
    call->m_timer.start(patience);
    job->start();
}

void KeychainCall::jobFinished()
{
    if (m_givingUp)
        return;
    m_timer.stop();
    m_job->deleteLater();
    report(m_job);
}

void KeychainCall::giveUp()
{
    m_givingUp = true;
    m_job->emitFinishedWithError(QKeychain::OtherError, QString());
    m_givingUp = false;
    report(nullptr);
}

void KeychainCall::report(const QKeychain::Job *job)
{
    const Ended ended = std::exchange(m_ended, nullptr);
    if (ended && m_context)
        ended(job);
}

} // namespace ccb
