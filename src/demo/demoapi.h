// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/apimessages.h"
#include "demo/credentialscheck.h"
#include "demo/demodomain.h"

#include <array>

namespace ccb
{

struct DemoOptions;

// The API without the HTTP: finds out who asks for what, and answers. Not thread-safe: it belongs to the
// thread that serves.
class DemoApi
{
public:
    explicit DemoApi(const DemoOptions &options);

    ApiAnswer answer(const ApiRequest &request) const;

private:
    // A path below /a/<domain>/api/, in either spelling.
    struct Place {
        QString resource;
        bool isV2 = false;
        QString id; // empty: the list
    };

    bool m_hasCaseV2;
    bool m_totalCounts;
    CredentialsCheck m_credentials;
    std::array<DemoDomain, 2> m_domains;

    static std::optional<Place> readPlace(const QStringList &segments);
    const DemoDomain *domainNamed(const QString &name) const;
    ApiAnswer domainList(const DemoAccount &account, const ApiRequest &request) const;
    ApiAnswer resourceAnswer(const DemoDomain &domain, const Place &place, const ApiRequest &request) const;
    ApiAnswer caseAnswer(const DemoDomain &domain, const Place &place, const ApiRequest &request) const;
};

} // namespace ccb
