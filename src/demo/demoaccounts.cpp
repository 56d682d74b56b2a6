// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoaccounts.h"

#include "demo/demoserver.h"
#include "demo/faulttable.h"

#include <array>

namespace ccb
{

namespace
{

QStringList demoUserDomains()
{
    QStringList domains{demoDomainName(), oddDomainName(), hubDomainName()};
    for (const FaultEntry &entry : faultTable())
        domains.append(faultDomainName(entry.kind));
    return domains;
}

} // namespace

QString demoDomainName()
{
    return QStringLiteral("demo");
}

QString trainingDomainName()
{
    return QStringLiteral("exi-training");
}

QString oddDomainName()
{
    return QStringLiteral("odd");
}

QString hubDomainName()
{
    return QStringLiteral("hub");
}

QString demoSecret()
{
    return DemoServer::apiKey();
}

std::optional<DemoAccount> demoAccount(const QString &username)
{
    static const std::array<DemoAccount, 4> accounts{{
        {.username = DemoServer::demoUsername(), .domains = demoUserDomains()},
        {.username = DemoServer::trainingUsername(), .domains = {trainingDomainName()}},
        {.username = DemoServer::limitedUsername(), .domains = {demoDomainName()}, .mayRead = false},
        {.username = DemoServer::twoFactorUsername(), .domains = {demoDomainName()}, .hasTwoFactors = true},
    }};
    for (const DemoAccount &account : accounts) {
        if (account.username.compare(username, Qt::CaseInsensitive) == 0)
            return account;
    }
    return std::nullopt;
}

} // namespace ccb
