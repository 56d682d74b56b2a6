// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/caseselection.h"

#include "demo/jsonwriter.h"

#include <algorithm>

namespace ccb
{

namespace
{

constexpr size_t mostKept = 4; // lists of numbers

bool wants(const CaseCriteria::Texts &texts, std::string_view value)
{
    return texts.empty() || std::find(texts.begin(), texts.end(), value) != texts.end();
}

bool isWithin(const TimeBounds &bounds, std::int64_t time)
{
    return bounds.first <= time && time <= bounds.last;
}

// Whether only the case itself can tell; type and the rising times are told by its number.
bool needsLook(const CaseCriteria &criteria)
{
    return criteria.types.size() > 1 || !criteria.ownerIds.empty() || !criteria.userIds.empty() ||
           !criteria.names.empty() || !criteria.externalIds.empty() || criteria.closed.has_value() ||
           !criteria.boundsOf(CaseTime::Opened).isOpen() || !criteria.boundsOf(CaseTime::Closed).isOpen() ||
           !criteria.properties.empty() || !criteria.indices.empty();
}

// The numbers whose time lies within the bounds, as a range narrowed further.
void narrow(const CaseSource &source, const TimeBounds &bounds, std::int64_t CaseHead::*time, qint64 &begin,
            qint64 &end)
{
    const auto firstNotBefore = [&](std::int64_t limit, bool inclusive) {
        qint64 low = 0;
        qint64 high = source.count();
        while (low < high) {
            const qint64 middle = low + (high - low) / 2;
            const std::int64_t at = source.head(middle).*time;
            if (at < limit || (inclusive && at == limit))
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    };
    if (bounds.isOpen())
        return;
    begin = std::max(begin, firstNotBefore(bounds.first, false));
    end = std::min(end, firstNotBefore(bounds.last, true));
}

// Looks at cases one by one.
class CaseJudge
{
public:
    CaseJudge(const CaseSource &source, const CaseCriteria &criteria)
        : m_source(source)
        , m_criteria(criteria)
    {
        for (const CaseCriteria::Named &index : criteria.indices) {
            std::vector<qint64> numbers;
            for (const std::string &id : index.values) {
                if (const std::optional<qint64> number = source.find(id))
                    numbers.push_back(*number);
            }
            m_related.push_back(numbers);
        }
    }

    bool accepts(qint64 number)
    {
        const CaseHead head = m_source.head(number);
        return wants(m_criteria.types, head.type) && wants(m_criteria.ownerIds, head.ownerId) &&
               wants(m_criteria.userIds, head.userId) &&
               (!m_criteria.closed || *m_criteria.closed == head.closed) &&
               isWithin(m_criteria.boundsOf(CaseTime::Opened), head.opened) && acceptsClosing(head) &&
               acceptsIndices(head) &&
               (m_criteria.names.empty() || wants(m_criteria.names, m_source.name(number))) &&
               (m_criteria.externalIds.empty() ||
                wants(m_criteria.externalIds, m_source.externalId(number))) &&
               (m_criteria.properties.empty() || acceptsProperties(head));
    }

private:
    const CaseSource &m_source;
    const CaseCriteria &m_criteria;
    std::vector<std::vector<qint64>> m_related; // for each of the criteria's indices
    QByteArray m_properties;

    bool acceptsClosing(const CaseHead &head) const
    {
        const TimeBounds &bounds = m_criteria.boundsOf(CaseTime::Closed);
        return bounds.isOpen() || (head.closed && isWithin(bounds, head.modified));
    }

    bool acceptsIndices(const CaseHead &head) const
    {
        for (size_t i = 0; i < m_related.size(); ++i) {
            const bool isRelated =
                head.link && head.link->identifier == m_criteria.indices[i].name &&
                std::find(m_related[i].begin(), m_related[i].end(), head.link->number) != m_related[i].end();
            if (!isRelated)
                return false;
        }
        return true;
    }

    // Searches the JSON text that the case would be answered with: a quote inside a value is escaped there,
    // so "name": "value" stands in it only where the property does.
    bool acceptsProperties(const CaseHead &head)
    {
        m_properties.truncate(0);
        JsonWriter json(m_properties);
        json.beginObject();
        m_source.writeProperties(json, head);
        json.endObject();
        const std::string_view text(m_properties.constData(), size_t(m_properties.size()));
        return std::all_of(m_criteria.properties.begin(), m_criteria.properties.end(),
                           [text](const CaseCriteria::Named &property) {
                               return std::any_of(property.values.begin(), property.values.end(),
                                                  [&](const std::string &value) {
                                                      return hasProperty(text, property.name, value);
                                                  });
                           });
    }

    static bool hasProperty(std::string_view text, const std::string &name, const std::string &value)
    {
        const std::string key = '"' + escapedForJson(name) + "\": ";
        const bool hasValue = text.find(key + '"' + escapedForJson(value) + '"') != std::string_view::npos;
        return hasValue || (value.empty() && text.find(key) == std::string_view::npos);
    }
};

} // namespace

qint64 CaseSelection::at(qint64 index) const
{
    const qint64 place = m_descending ? m_size - 1 - index : index;
    if (m_numbers)
        return m_numbers->at(size_t(place));
    return m_type.empty() ? m_first + place : m_source->numberOfType(m_type, m_first + place);
}

CaseSelection CaseSelector::select(const CaseCriteria &criteria)
{
    CaseSelection selection = candidates(criteria);
    if (needsLook(criteria)) {
        selection.m_numbers = scan(criteria, selection);
        selection.m_size = qint64(selection.m_numbers->size());
    }
    selection.m_descending = criteria.descending;
    return selection;
}

CaseSelection CaseSelector::candidates(const CaseCriteria &criteria) const
{
    qint64 begin = 0;
    qint64 end = m_source.count();
    narrow(m_source, criteria.boundsOf(CaseTime::Modified), &CaseHead::modified, begin, end);
    narrow(m_source, criteria.boundsOf(CaseTime::ServerModified), &CaseHead::serverModified, begin, end);
    narrow(m_source, criteria.boundsOf(CaseTime::IndexedOn), &CaseHead::indexedOn, begin, end);

    CaseSelection selection;
    selection.m_source = &m_source;
    selection.m_first = begin;
    if (criteria.types.size() == 1) {
        selection.m_type = criteria.types.front();
        selection.m_first = m_source.countOfType(selection.m_type, begin);
        end = m_source.countOfType(selection.m_type, end);
    }
    selection.m_size = std::max<qint64>(0, end - selection.m_first);
    return selection;
}

CaseSelection::Numbers CaseSelector::scan(const CaseCriteria &criteria, const CaseSelection &candidates)
{
    CaseCriteria key = criteria;
    key.descending = false; // the numbers are the same
    const auto known = std::find_if(m_found.begin(), m_found.end(),
                                    [&key](const auto &found) { return found.first == key; });
    if (known != m_found.end())
        return known->second;

    std::vector<qint64> numbers;
    CaseJudge judge(m_source, criteria);
    for (qint64 index = 0; index < candidates.size(); ++index) {
        const qint64 number = candidates.at(index);
        if (judge.accepts(number))
            numbers.push_back(number);
    }
    if (m_found.size() == mostKept)
        m_found.erase(m_found.begin());
    m_found.emplace_back(key, std::make_shared<const std::vector<qint64>>(std::move(numbers)));
    return m_found.back().second;
}

} // namespace ccb
