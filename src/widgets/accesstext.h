// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accessfinding.h"
#include "core/connection.h"

#include <QString>

namespace ccb
{

// Words for what a secret may do, shared by the table, its copy as text and the window's notice. No finding:
// it is being asked for, or was never asked for when nothing runs.
QString probeText(AccessProbe probe); // "Mobile workers"
QString stateText(const AccessFinding *finding, bool isRunning);

// "This key may not read ..., so the window leaves them out.", or empty when nothing is refused.
QString leftOutText(const QList<AccessFinding> &findings, SignInMethod method);

// The whole table for a mail to whoever can help; it names the account, never the secret.
QString accessReport(const QList<AccessFinding> &findings, const Connection &connection);

} // namespace ccb
