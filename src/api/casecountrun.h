// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apijob.h"
#include "api/chainedjob.h"

namespace ccb
{

// Asks the API version that lists the cases how many there are.
class CaseCountRun final : public ChainedJob<CaseCountJob>
{
public:
    CaseCountRun(const std::shared_ptr<Transport> &transport, const CaseRequest &request, QObject *parent);

private:
    CaseRequest m_request;

    void begin() override;
};

} // namespace ccb
