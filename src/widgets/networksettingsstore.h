// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/networksettings.h"

class QSettings;

namespace ccb
{

// The proxy and the certificates as the person has set them. What makes no sense is read as the default.
NetworkSettings loadNetworkSettings(const QSettings &settings);
void saveNetworkSettings(QSettings &settings, const NetworkSettings &network);

} // namespace ccb
