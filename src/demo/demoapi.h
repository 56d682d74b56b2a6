// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/apimessages.h"
#include "demo/credentialscheck.h"
#include "demo/demodomain.h"
#include "demo/demofaults.h"

#include <vector>

namespace ccb
{

struct DemoOptions;

// The API without the HTTP: finds out who asks for what, and answers. Not thread-safe: it belongs to the
// thread that serves.
class DemoApi
{
public:
    explicit DemoApi(const DemoOptions &options);

    ApiAnswer answer(const ApiRequest &request);
    void mendFaults() { m_faults.mend(); }

private:
    // A path below /a/<domain>/api/, in either spelling.
    struct Place {
        QString resource;
        enum class Version { V05, V1, V2 } version = Version::V05;
        QString id; // empty: the list
    };

    CredentialsCheck m_credentials;
    ListHabits m_usualHabits;
    std::vector<DemoDomain> m_domains;
    DemoFaults m_faults;

    static std::optional<Place> readPlace(const QStringList &segments);
    const DemoDomain *domainNamed(const QString &name) const;
    ApiAnswer domainList(const DemoAccount &account, const ApiRequest &request) const;
    ApiAnswer resourceAnswer(const DemoDomain &domain, const Place &place, const ApiRequest &request) const;
    ApiAnswer caseAnswer(const DemoDomain &domain, const Place &place, const ApiRequest &request) const;
};

} // namespace ccb
