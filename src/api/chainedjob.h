// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/requestchain.h"
#include "api/transport.h"

#include <QMetaObject>

#include <memory>

namespace ccb
{

// What the insides of all jobs share: a chain of requests, a start in the next turn of the event loop, and
// one end. Base is the public class of the job (CaseListJob, ...).
template <typename Base>
class ChainedJob : public Base
{
public:
    ChainedJob(const std::shared_ptr<Transport> &transport, const ApiLimits &limits,
               RequestGate::Urgency urgency, QObject *parent)
        : Base(parent)
        , m_chain(transport, limits, urgency)
    {
        QObject::connect(&m_chain, &RequestChain::waiting, this, &ApiJob::waiting);
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (!m_ended)
                    begin();
            },
            Qt::QueuedConnection);
    }

    void abort() final { end(); }

protected:
    virtual void begin() = 0;

    // Both are the last thing a job does: a slot may delete it, and the service too.
    void fail(const Error &error)
    {
        const Error copy = error;
        end();
        Q_EMIT this->failed(copy);
    }
    template <typename... Results>
    void finish(const Results &...results)
    {
        end();
        Q_EMIT this->finished(results...);
    }

    RequestChain &chain() { return m_chain; }
    Transport &transport() { return m_chain.transport(); }
    const Connection &connection() { return transport().connection(); }
    bool hasEnded() const { return m_ended; }

private:
    void end()
    {
        m_ended = true;
        m_chain.stop();
        this->deleteLater();
    }

    RequestChain m_chain;
    bool m_ended = false;
};

} // namespace ccb
