// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/casesource.h"

namespace ccb
{

// The one case of the domain `exi-training`.
class TrainingCase : public CaseSource
{
public:
    TrainingCase();

    qint64 count() const override { return 1; }
    std::vector<std::string_view> types() const override;
    qint64 countOfType(std::string_view type, qint64 below) const override;
    qint64 numberOfType(std::string_view type, qint64 index) const override;
    CaseIdText id(qint64 number) const override;
    std::optional<qint64> find(std::string_view caseId) const override;
    CaseHead head(qint64 number) const override;
    std::string name(qint64 number) const override;
    std::string externalId(qint64 number) const override;
    void writeProperties(JsonWriter &json, const CaseHead &head) const override;
    TimeFormat timeFormat() const override;

private:
    std::string m_workerId;
    std::int64_t m_time; // of everything that happened to the case
};

} // namespace ccb
