// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/networksettings.h"

#include <QNetworkRequest>
#include <QSslConfiguration>

#include <optional>

class QNetworkAccessManager;

namespace ccb
{

// The network settings at work: the proxy and the trusted certificates of one connection's requests. Servers
// on this computer are never reached through a proxy: http is allowed to them alone, and a proxy would read
// it. Owned by the transport; GUI thread.
class NetworkRoute
{
public:
    // Nothing is sent while there is a fault(): a certificate file that cannot be used is no reason to go
    // without it.
    void apply(const NetworkSettings &settings, QNetworkAccessManager &network);
    const std::optional<Error> &fault() const { return m_fault; }

    void prepare(QNetworkRequest &request) const;
    // An error of the connection, told with the proxy that may have caused it.
    Error explained(Error error, const QUrl &target) const;

private:
    NetworkSettings m_settings;
    std::optional<Error> m_fault;
    std::optional<QSslConfiguration> m_tls; // nullopt: the system's
};

} // namespace ccb
