// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoserver.h"

#include "demo/demolistener.h"
#include "demo/demotraffic.h"
#include "demo/faulttable.h"

#include <QThread>

#include <semaphore>

namespace ccb
{

namespace
{

// The listener lives on the stack of its own thread, so it is made and destroyed where its sockets are.
class ServingThread : public QThread
{
    Q_DISABLE_COPY_MOVE(ServingThread)

public:
    ServingThread(const DemoOptions &options, DemoTraffic &traffic)
        : m_options(options)
        , m_traffic(traffic)
    {
        setObjectName(QStringLiteral("demo server"));
    }

    ~ServingThread() override
    {
        quit();
        wait();
    }

    // Returns when the server listens, or could not; 0 then.
    quint16 startServing()
    {
        start();
        m_decided.acquire();
        return m_port;
    }

protected:
    void run() override
    {
        DemoListener listener(m_options, m_traffic);
        m_port = listener.listenOnLoopback(m_options.port);
        const bool listens = m_port != 0;
        m_decided.release();
        if (listens)
            exec();
    }

private:
    DemoOptions m_options;
    DemoTraffic &m_traffic;
    quint16 m_port = 0; // written before m_decided is released, read after
    std::binary_semaphore m_decided{0};
};

} // namespace

class DemoServer::Private
{
public:
    DemoOptions options;
    DemoTraffic traffic;
    quint16 port = 0;
    std::unique_ptr<ServingThread> thread; // ends before the traffic that it records goes
};

DemoServer::DemoServer(const DemoOptions &options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->options = options;
}

DemoServer::~DemoServer() = default;

bool DemoServer::start()
{
    if (d->thread)
        return true;
    auto thread = std::make_unique<ServingThread>(d->options, d->traffic);
    d->port = thread->startServing();
    if (d->port == 0)
        return false;
    d->thread = std::move(thread);
    return true;
}

QUrl DemoServer::url() const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(d->port);
    return url;
}

QString DemoServer::demoUsername()
{
    return QStringLiteral("demo@example.org");
}

QString DemoServer::trainingUsername()
{
    return QStringLiteral("ben@exi-training.commcarehq.org");
}

QString DemoServer::twoFactorUsername()
{
    return QStringLiteral("two-factor@example.org");
}

QString DemoServer::oneTimeCode()
{
    return QStringLiteral("492039");
}

QString DemoServer::limitedUsername()
{
    return QStringLiteral("limited@example.org");
}

QString DemoServer::apiKey()
{
    return QStringLiteral("demo-key-8d1f5c2b7a");
}

QList<DemoFault> DemoServer::faults()
{
    return demoFaults();
}

void DemoServer::mendFaults()
{
    d->traffic.mendFaults();
}

QStringList DemoServer::requests() const
{
    return d->traffic.requests();
}

void DemoServer::answerOnce(const QString &part, const Answer &answer, int times)
{
    d->traffic.answerOnce(part, answer, times);
}

} // namespace ccb
