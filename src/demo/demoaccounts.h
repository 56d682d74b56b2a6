// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace ccb
{

// Somebody who may sign in to the demo server. All of them have the same secret.
struct DemoAccount {
    QString username;
    QStringList domains; // those that are open to them
    bool mayRead = true;
    bool hasTwoFactors = false; // beside a password, DemoServer::oneTimeCode() is asked for
};

QString demoDomainName();
QString trainingDomainName();
QString oddDomainName();
QString hubDomainName();
QString demoSecret();

std::optional<DemoAccount> demoAccount(const QString &username);

} // namespace ccb
