// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/casesource.h"

#include <memory>

namespace ccb
{

// The cases of another source, of which so many after the first point at the first, whatever their families
// were: a household, a facility or a user's case with very many children.
class HubCases : public CaseSource
{
public:
    HubCases(std::shared_ptr<const CaseSource> cases, qint64 children);

    qint64 count() const override { return m_cases->count(); }
    std::vector<std::string_view> types() const override { return m_cases->types(); }
    qint64 countOfType(std::string_view type, qint64 below) const override;
    qint64 numberOfType(std::string_view type, qint64 index) const override;
    CaseIdText id(qint64 number) const override { return m_cases->id(number); }
    std::optional<qint64> find(std::string_view caseId) const override { return m_cases->find(caseId); }
    CaseHead head(qint64 number) const override;
    std::string name(qint64 number) const override { return m_cases->name(number); }
    std::string externalId(qint64 number) const override { return m_cases->externalId(number); }
    void writeProperties(JsonWriter &json, const CaseHead &head) const override;
    TimeFormat timeFormat() const override { return m_cases->timeFormat(); }

private:
    std::shared_ptr<const CaseSource> m_cases;
    qint64 m_children;
    std::string_view m_hubType;
};

} // namespace ccb
