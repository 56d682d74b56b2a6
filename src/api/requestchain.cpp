// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/requestchain.h"

#include "api/httpget.h"
#include "api/transport.h"

namespace ccb
{

RequestChain::RequestChain(std::shared_ptr<Transport> transport, const ApiLimits &limits)
    : m_transport(std::move(transport))
    , m_limits(limits)
{
}

RequestChain::~RequestChain() = default;

void RequestChain::get(const QUrl &url, Resource resource,
                       const std::function<void(const QByteArray &)> &answered,
                       const std::function<void(const Error &)> &failed)
{
    if (m_stopped)
        return;
    dropGet();
    m_get = new HttpGet(m_transport, m_limits, url, resource, this);
    connect(m_get, &HttpGet::waiting, this, &RequestChain::waiting);
    connect(m_get, &HttpGet::answered, this, [this, answered](const QByteArray &body) {
        dropGet();
        answered(body);
    });
    connect(m_get, &HttpGet::failed, this, [this, failed](const Error &error) {
        const Error copy = error; // the request goes, and its error with it
        dropGet();
        failed(copy);
    });
    m_get->start();
}

void RequestChain::dropGet()
{
    if (!m_get)
        return;
    m_get->disconnect(this);
    // Not at once: it may be the one that calls us. Its connection closes with it in the next turn of the
    // event loop.
    m_get->deleteLater();
    m_get.clear();
}

void RequestChain::stop()
{
    m_stopped = true;
    dropGet();
}

} // namespace ccb
