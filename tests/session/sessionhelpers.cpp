// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionhelpers.h"

#include "models/casetablemodel.h"

#include <QTest>

namespace ccb::tests
{

namespace
{

constexpr int patience = 20'000; // milliseconds

} // namespace

Connection demoOn(const DemoServer &server)
{
    return {server.url(), QStringLiteral("demo"), DemoServer::demoUsername(), SignInMethod::ApiKey};
}

Connection trainingOn(const DemoServer &server)
{
    return {server.url(), QStringLiteral("exi-training"), DemoServer::trainingUsername(),
            SignInMethod::ApiKey};
}

ApiLimits quickLimits()
{
    ApiLimits limits;
    for (std::chrono::milliseconds &wait : limits.retryWaits)
        wait = std::chrono::milliseconds(10);
    return limits;
}

bool waitUntilLoaded(Session &session)
{
    return QTest::qWaitFor(
        [&session] {
            return session.state() == Session::State::Ready && !session.isLoadingPeople() &&
                   !session.isQueryRunning();
        },
        patience);
}

bool signInAndLoad(Session &session, const DemoServer &server)
{
    session.signIn(demoOn(server), DemoServer::apiKey(), false);
    return waitUntilLoaded(session) && session.isComplete();
}

bool showRows(Session &session, const CaseQuery &query)
{
    session.setCaseQuery(query);
    return QTest::qWaitFor([&session] { return !session.isQueryRunning(); }, patience);
}

QStringList shownTexts(const Session &session, const ColumnKey &column)
{
    const CaseTableModel *table = session.caseTable();
    QStringList texts;
    for (int row = 0; row < table->rowCount(); ++row)
        texts << table->text(row, column);
    return texts;
}

} // namespace ccb::tests
