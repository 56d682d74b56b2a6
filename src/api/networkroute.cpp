// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/networkroute.h"

#include "api/certificatebundle.h"
#include "core/connection.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkProxy>

#include <utility>

namespace ccb
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ccb::NetworkRoute)
};

class ProxyChoice : public QNetworkProxyFactory
{
public:
    explicit ProxyChoice(NetworkSettings settings)
        : m_settings(std::move(settings))
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        QUrl target = query.url();
        if (target.host().isEmpty())
            target.setHost(query.peerHostName());
        if (isLoopback(target))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        switch (m_settings.proxy) {
        case NetworkSettings::Proxy::System:
            return systemProxyForQuery(query);
        case NetworkSettings::Proxy::None:
            break;
        case NetworkSettings::Proxy::Typed:
            return {QNetworkProxy(QNetworkProxy::HttpProxy, m_settings.proxyHost, m_settings.proxyPort)};
        }
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    }

private:
    NetworkSettings m_settings;
};

} // namespace

void NetworkRoute::apply(const NetworkSettings &settings, QNetworkAccessManager &network)
{
    m_settings = settings;
    m_fault.reset();
    m_tls.reset();
    network.setProxyFactory(new ProxyChoice(settings)); // takes it over
    if (settings.certificateBundle.isEmpty())
        return;
    const Result<QList<QSslCertificate>> own = readCertificateBundle(settings.certificateBundle);
    if (!own) {
        m_fault = own.error();
        return;
    }
    // A list that is set ends Qt's loading of the system's certificates on demand, so they are all named.
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + own.value());
    m_tls = tls;
}

void NetworkRoute::prepare(QNetworkRequest &request) const
{
    if (m_tls)
        request.setSslConfiguration(*m_tls);
}

Error NetworkRoute::explained(Error error, const QUrl &target) const
{
    const bool isConnecting = error.kind == Error::Kind::Offline || error.kind == Error::Kind::Timeout;
    if (m_settings.proxy != NetworkSettings::Proxy::Typed || !isConnecting || isLoopback(target))
        return error;
    error.hint = Words::tr("Requests go through the proxy %1, port %2: check it in the settings, and the "
                           "address of the server.")
                     .arg(m_settings.proxyHost)
                     .arg(m_settings.proxyPort);
    return error;
}

} // namespace ccb
