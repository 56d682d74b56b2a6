// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demoserver.h"
#include "session/session.h"

#include <QByteArrayList>

#include <memory>

namespace ccb
{
class CasesTableView;
class MainWindow;
} // namespace ccb

namespace ccb::bench
{

// A demo server with a generated domain of so many cases, of which a tenth are children of the first.
std::unique_ptr<DemoServer> serve(qint64 cases);
constexpr qint64 hubChildren(qint64 cases)
{
    return cases / 10;
}

// Its cases as pages of JSON, fetched over the socket.
QByteArrayList fetchPages(const DemoServer &server, qint64 cases);

// A session that has signed in and loads nothing but cases.
std::unique_ptr<Session> sessionOn(const DemoServer &server, int pageSize = 0); // 0: the usual one
// Runs the event loop until everything has come and the table shows it.
void waitUntilShown(Session &session);
// The same for a new query.
void showQuery(Session &session, const CaseQuery &query);
// The same for what was typed into the window's search field.
void waitForSearch(Session &session, const QString &search);

CasesTableView *tableOf(const MainWindow &window);

} // namespace ccb::bench
