// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"

#include <QString>

namespace ccb
{

// The name a connection's secret is filed under: method|server|domain|username, each part percent-encoded so
// that no two connections share one. Part of what is kept on people's computers: it must not change.
QString secretKey(const Connection &connection);

} // namespace ccb
