// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/reindexedcases.h"

namespace ccb
{

ReindexedCases::ReindexedCases(std::shared_ptr<const CaseSource> cases, bool tellsIndexedOn)
    : m_cases(std::move(cases))
    , m_tellsIndexedOn(tellsIndexedOn)
    , m_indexedOn(m_cases->head(m_cases->count() - 1).indexedOn)
{
}

qint64 ReindexedCases::countOfType(std::string_view type, qint64 below) const
{
    return m_cases->countOfType(type, below);
}

qint64 ReindexedCases::numberOfType(std::string_view type, qint64 index) const
{
    return m_cases->numberOfType(type, index);
}

CaseHead ReindexedCases::head(qint64 number) const
{
    CaseHead head = m_cases->head(number);
    head.indexedOn = m_indexedOn;
    head.tellsIndexedOn = m_tellsIndexedOn;
    return head;
}

void ReindexedCases::writeProperties(JsonWriter &json, const CaseHead &head) const
{
    m_cases->writeProperties(json, head);
}

} // namespace ccb
