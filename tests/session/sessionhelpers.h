// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"
#include "demo/demoserver.h"
#include "session/session.h"

namespace ccb::tests
{

Connection demoOn(const DemoServer &server);
Connection trainingOn(const DemoServer &server);

// As many tries as ever, without the pauses that people have the time for.
ApiLimits quickLimits();

// True when everything has come and the table shows it. Waits for some seconds at most.
bool waitUntilLoaded(Session &session);
// Signs in to `demo` with the right key and waits until all is loaded.
bool signInAndLoad(Session &session, const DemoServer &server);
// Sets the query and waits for its rows.
bool showRows(Session &session, const CaseQuery &query);

// What the table shows of a column, as it came.
QStringList shownTexts(const Session &session, const ColumnKey &column);

} // namespace ccb::tests
