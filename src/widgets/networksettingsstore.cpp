// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/networksettingsstore.h"

#include <QSettings>

namespace ccb
{

using namespace Qt::StringLiterals;

namespace
{
const QString proxyKey = u"network/proxy"_s;
const QString hostKey = u"network/proxyHost"_s;
const QString portKey = u"network/proxyPort"_s;
const QString bundleKey = u"network/certificateBundle"_s;
const QString noProxy = u"none"_s;
const QString typedProxy = u"typed"_s;
} // namespace

NetworkSettings loadNetworkSettings(const QSettings &settings)
{
    NetworkSettings network;
    network.proxyHost = settings.value(hostKey).toString();
    network.proxyPort = settings.value(portKey).value<quint16>();
    network.certificateBundle = settings.value(bundleKey).toString();
    const QString proxy = settings.value(proxyKey).toString();
    if (proxy == noProxy)
        network.proxy = NetworkSettings::Proxy::None;
    else if (proxy == typedProxy && !network.proxyHost.isEmpty() && network.proxyPort > 0)
        network.proxy = NetworkSettings::Proxy::Typed;
    return network;
}

void saveNetworkSettings(QSettings &settings, const NetworkSettings &network)
{
    const QString proxy = network.proxy == NetworkSettings::Proxy::None    ? noProxy
                          : network.proxy == NetworkSettings::Proxy::Typed ? typedProxy
                                                                           : u"system"_s;
    settings.setValue(proxyKey, proxy);
    settings.setValue(hostKey, network.proxyHost);
    settings.setValue(portKey, network.proxyPort);
    settings.setValue(bundleKey, network.certificateBundle);
}

} // namespace ccb
