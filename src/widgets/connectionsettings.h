// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"

#include <optional>

class QSettings;

namespace ccb
{

// The connection of the last sign-in, so that the next start can offer it. Never a secret.
std::optional<Connection> loadLastConnection(const QSettings &settings); // nullopt: none, or nothing usable
void saveLastConnection(QSettings &settings, const Connection &connection);

} // namespace ccb
