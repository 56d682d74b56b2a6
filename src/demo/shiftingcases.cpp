// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/shiftingcases.h"

#include <algorithm>

namespace ccb
{

namespace
{

constexpr std::int64_t timeBetweenChanges = 1'000'000; // microseconds

} // namespace

ShiftingCases::ShiftingCases(std::shared_ptr<const CaseSource> cases)
    : m_cases(std::move(cases))
    , m_lastTime(m_cases->head(m_cases->count() - 1).indexedOn)
{
}

bool ShiftingCases::change(qint64 number)
{
    if (number >= unchangedCount())
        return false;
    const qint64 changed = original(number);
    m_changed.push_back(changed);
    m_sorted.insert(std::lower_bound(m_sorted.begin(), m_sorted.end(), changed), changed);
    return true;
}

qint64 ShiftingCases::original(qint64 number) const
{
    if (number >= unchangedCount())
        return m_changed[size_t(number - unchangedCount())];
    // Every changed case that stood before this one moved it up by one place.
    for (const qint64 changed : m_sorted) {
        if (changed > number)
            break;
        ++number;
    }
    return number;
}

qint64 ShiftingCases::placeOf(qint64 original) const
{
    const auto changed = std::find(m_changed.begin(), m_changed.end(), original);
    if (changed != m_changed.end())
        return unchangedCount() + (changed - m_changed.begin());
    return original - (std::lower_bound(m_sorted.begin(), m_sorted.end(), original) - m_sorted.begin());
}

qint64 ShiftingCases::countOfType(std::string_view type, qint64 below) const
{
    const auto isOfType = [&](qint64 changed) { return m_cases->head(changed).type == type; };
    const qint64 unchanged = std::min(below, unchangedCount());
    const qint64 limit = unchanged < unchangedCount() ? original(unchanged) : count();
    const auto firstBehind = std::lower_bound(m_sorted.begin(), m_sorted.end(), limit);
    const auto lastChange = m_changed.begin() + (below - unchanged);
    return m_cases->countOfType(type, limit) - std::count_if(m_sorted.begin(), firstBehind, isOfType) +
           std::count_if(m_changed.begin(), lastChange, isOfType);
}

qint64 ShiftingCases::numberOfType(std::string_view type, qint64 index) const
{
    qint64 low = 0;
    qint64 high = count() - 1;
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        if (countOfType(type, middle + 1) > index)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

std::optional<qint64> ShiftingCases::find(std::string_view caseId) const
{
    const std::optional<qint64> found = m_cases->find(caseId);
    return found ? std::optional<qint64>(placeOf(*found)) : std::nullopt;
}

CaseHead ShiftingCases::head(qint64 number) const
{
    CaseHead head = m_cases->head(original(number));
    head.number = number;
    if (head.link)
        head.link->number = placeOf(head.link->number);
    if (number >= unchangedCount()) {
        const std::int64_t time = m_lastTime + (number - unchangedCount() + 1) * timeBetweenChanges;
        head.modified = head.serverModified = head.indexedOn = time;
    }
    return head;
}

void ShiftingCases::writeProperties(JsonWriter &json, const CaseHead &head) const
{
    CaseHead known = m_cases->head(original(head.number));
    m_cases->writeProperties(json, known);
}

} // namespace ccb
