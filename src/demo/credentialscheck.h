// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/apimessages.h"
#include "demo/demoaccounts.h"

namespace ccb
{

// Reads the Authorization header in its three forms: ApiKey, Basic (the key as password) and Digest (MD5,
// qop "auth").
class CredentialsCheck
{
public:
    CredentialsCheck();

    std::optional<DemoAccount> accountOf(const ApiRequest &request) const; // nullopt: refuse with refusal()
    ApiAnswer refusal(const ApiRequest &request) const;
    // For an account that was found: nullopt, or what is said when its second factor is missing or wrong.
    static std::optional<ApiAnswer> secondFactorRefusal(const DemoAccount &account,
                                                        const ApiRequest &request);

private:
    QByteArray m_nonce; // one for the life of the server

    std::optional<DemoAccount> digestAccount(const QByteArray &method, const QByteArray &words) const;
};

} // namespace ccb
