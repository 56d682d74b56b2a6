// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubcases.h"

namespace ccb
{

HubCases::HubCases(std::shared_ptr<const CaseSource> cases, qint64 children)
    : m_cases(std::move(cases))
    , m_children(children)
    , m_hubType(m_cases->head(0).type)
{
}

qint64 HubCases::countOfType(std::string_view type, qint64 below) const
{
    return m_cases->countOfType(type, below);
}

qint64 HubCases::numberOfType(std::string_view type, qint64 index) const
{
    return m_cases->numberOfType(type, index);
}

CaseHead HubCases::head(qint64 number) const
{
    CaseHead head = m_cases->head(number);
    if (number == 0 || number > m_children)
        return head;
    if (!head.link)
        head.link = CaseLink{"parent", "child", {}, 0};
    head.link->caseType = m_hubType;
    head.link->number = 0;
    return head;
}

void HubCases::writeProperties(JsonWriter &json, const CaseHead &head) const
{
    m_cases->writeProperties(json, head);
}

} // namespace ccb
