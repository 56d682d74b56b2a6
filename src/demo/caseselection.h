// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/casecriteria.h"
#include "demo/casesource.h"

#include <memory>
#include <utility>
#include <vector>

namespace ccb
{

// The numbers of the cases that a request asks for, in its order. Valid as long as the source.
class CaseSelection
{
public:
    qint64 size() const { return m_size; }
    qint64 at(qint64 index) const; // the number of the case; index < size()

private:
    friend class CaseSelector;
    using Numbers = std::shared_ptr<const std::vector<qint64>>;

    const CaseSource *m_source = nullptr;
    std::string m_type; // every case when empty
    qint64 m_first = 0; // index among the cases of the type
    Numbers m_numbers;  // when the cases had to be looked at one by one
    qint64 m_size = 0;
    bool m_descending = false;
};

// Finds the cases of a source that meet criteria. Type and dates are counted without looking at any case; for
// the rest each candidate is computed once, and the numbers found are kept for the next pages. Not
// thread-safe.
class CaseSelector
{
public:
    explicit CaseSelector(const CaseSource &source)
        : m_source(source)
    {
    }

    CaseSelection select(const CaseCriteria &criteria);
    void forget() { m_found.clear(); } // the source has changed

private:
    const CaseSource &m_source;
    std::vector<std::pair<CaseCriteria, CaseSelection::Numbers>> m_found; // the newest last

    CaseSelection candidates(const CaseCriteria &criteria) const;
    CaseSelection::Numbers scan(const CaseCriteria &criteria, const CaseSelection &candidates);
};

} // namespace ccb
