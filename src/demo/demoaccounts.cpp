// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoaccounts.h"

#include "demo/demoserver.h"

#include <array>

namespace ccb
{

QString demoDomainName()
{
    return QStringLiteral("demo");
}

QString trainingDomainName()
{
    return QStringLiteral("exi-training");
}

QString demoSecret()
{
    return DemoServer::apiKey();
}

std::optional<DemoAccount> demoAccount(const QString &username)
{
    const std::array<DemoAccount, 3> accounts{{
        {DemoServer::demoUsername(), demoDomainName(), true},
        {DemoServer::trainingUsername(), trainingDomainName(), true},
        {DemoServer::limitedUsername(), demoDomainName(), false},
    }};
    for (const DemoAccount &account : accounts) {
        if (account.username.compare(username, Qt::CaseInsensitive) == 0)
            return account;
    }
    return std::nullopt;
}

} // namespace ccb
