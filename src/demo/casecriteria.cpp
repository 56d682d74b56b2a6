// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/casecriteria.h"

#include "core/timestamp.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccb
{

namespace
{

struct TimeName {
    QLatin1StringView name;
    CaseTime time;
};

constexpr std::array<TimeName, 3> timesV1{{
    {"indexed_on"_L1, CaseTime::IndexedOn},
    {"date_modified"_L1, CaseTime::Modified},
    {"server_date_modified"_L1, CaseTime::ServerModified},
}};

constexpr std::array<TimeName, 5> timesV2{{
    {"indexed_on"_L1, CaseTime::IndexedOn},
    {"last_modified"_L1, CaseTime::Modified},
    {"server_last_modified"_L1, CaseTime::ServerModified},
    {"date_opened"_L1, CaseTime::Opened},
    {"date_closed"_L1, CaseTime::Closed},
}};

struct TextParameter {
    QLatin1StringView name;
    CaseCriteria::Texts CaseCriteria::*values;
};

constexpr std::array<TextParameter, 5> textsV1{{
    {"type"_L1, &CaseCriteria::types},
    {"owner_id"_L1, &CaseCriteria::ownerIds},
    {"user_id"_L1, &CaseCriteria::userIds},
    {"name"_L1, &CaseCriteria::names},
    {"external_id"_L1, &CaseCriteria::externalIds},
}};

constexpr std::array<TextParameter, 4> textsV2{{
    {"case_type"_L1, &CaseCriteria::types},
    {"owner_id"_L1, &CaseCriteria::ownerIds},
    {"case_name"_L1, &CaseCriteria::names},
    {"external_id"_L1, &CaseCriteria::externalIds},
}};

bool readBoolean(const QString &name, const QString &value, std::optional<bool> &into, QString &problem)
{
    if (value.compare("true"_L1, Qt::CaseInsensitive) == 0) {
        into = true;
    } else if (value.compare("false"_L1, Qt::CaseInsensitive) == 0) {
        into = false;
    } else {
        problem = QStringLiteral("'%1' is not a valid value for '%2': true or false").arg(value, name);
        return false;
    }
    return true;
}

std::optional<std::int64_t> readTime(const QString &name, const QString &value, QString &problem)
{
    const std::optional<Timestamp> time = parseTimestamp(value.toStdString());
    if (!time) {
        problem = QStringLiteral("'%1' is not a valid date for '%2'").arg(value, name);
        return std::nullopt;
    }
    return time->microseconds;
}

bool readOrder(const QString &value, CaseCriteria &criteria, QString &problem)
{
    const bool descending = value.startsWith(u'-');
    const QString name = descending ? value.mid(1) : value;
    if (std::none_of(timesV1.begin(), timesV1.end(),
                     [&](const TimeName &time) { return time.name == name; })) {
        problem = QStringLiteral("No matching '%1' field for ordering on.").arg(name);
        return false;
    }
    // The three times rise together with the number of the case, so one order serves them all.
    criteria.descending = descending;
    return true;
}

// "indexed_on.gte" and the like. True also for a name that is no such bound: `isBound` tells.
bool readBoundV2(const QString &name, const QString &value, CaseCriteria &criteria, bool &isBound,
                 QString &problem)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString base = name.left(dot);
    const QString operation = name.mid(dot + 1);
    const auto found = std::find_if(timesV2.begin(), timesV2.end(),
                                    [&base](const TimeName &time) { return time.name == base; });
    isBound =
        dot > 0 && found != timesV2.end() &&
        (operation == "gt"_L1 || operation == "gte"_L1 || operation == "lt"_L1 || operation == "lte"_L1);
    if (!isBound)
        return true;
    const std::optional<std::int64_t> time = readTime(name, value, problem);
    if (!time)
        return false;
    TimeBounds &bounds = criteria.boundsOf(found->time);
    if (operation.startsWith(u'g'))
        bounds.first = std::max(bounds.first, *time + (operation == "gt"_L1 ? 1 : 0));
    else
        bounds.last = std::min(bounds.last, *time - (operation == "lt"_L1 ? 1 : 0));
    return true;
}

void addNamed(std::vector<CaseCriteria::Named> &list, const std::string &name, const std::string &value)
{
    const auto found = std::find_if(list.begin(), list.end(),
                                    [&name](const CaseCriteria::Named &named) { return named.name == name; });
    if (found != list.end())
        found->values.push_back(value);
    else
        list.push_back({name, {value}});
}

// One parameter of a v2 list; false when it is bad or unknown.
bool readItemV2(const QString &name, const QString &value, CaseCriteria &criteria, QString &problem)
{
    const auto text = std::find_if(textsV2.begin(), textsV2.end(),
                                   [&name](const TextParameter &known) { return known.name == name; });
    if (text != textsV2.end()) {
        (criteria.*(text->values)).push_back(value.toStdString());
        return true;
    }
    if (name == "closed"_L1)
        return readBoolean(name, value, criteria.closed, problem);
    const QString property = u"properties."_s;
    if (name.startsWith(property)) {
        addNamed(criteria.properties, name.mid(property.size()).toStdString(), value.toStdString());
        return true;
    }
    const QString index = u"indices."_s;
    if (name.startsWith(index)) {
        addNamed(criteria.indices, name.mid(index.size()).toStdString(), value.toStdString());
        return true;
    }
    bool isBound = false;
    if (!readBoundV2(name, value, criteria, isBound, problem))
        return false;
    if (!isBound)
        problem = QStringLiteral("'%1' is not a valid parameter.").arg(name);
    return isBound;
}

} // namespace

std::optional<CaseCriteria> criteriaV1(const ApiRequest &request, QString &problem)
{
    CaseCriteria criteria;
    for (const TextParameter &text : textsV1) {
        if (const std::optional<QString> value = request.parameter(QString(text.name)))
            (criteria.*(text.values)) = {value->toStdString()};
    }
    if (const std::optional<QString> value = request.parameter(u"closed")) {
        if (!readBoolean(u"closed"_s, *value, criteria.closed, problem))
            return std::nullopt;
    }
    for (const TimeName &time : timesV1) {
        for (const bool isStart : {true, false}) {
            const QString name = QString(time.name) + (isStart ? u"_start"_s : u"_end"_s);
            const std::optional<QString> value = request.parameter(name);
            if (!value)
                continue;
            const std::optional<std::int64_t> bound = readTime(name, *value, problem);
            if (!bound)
                return std::nullopt;
            TimeBounds &bounds = criteria.boundsOf(time.time);
            (isStart ? bounds.first : bounds.last) = *bound;
        }
    }
    if (const std::optional<QString> value = request.parameter(u"order_by")) {
        if (!readOrder(*value, criteria, problem))
            return std::nullopt;
    }
    return criteria;
}

std::optional<CaseCriteria> criteriaV2(const QueryItems &query, QString &problem)
{
    CaseCriteria criteria;
    for (const auto &[name, value] : query) {
        if (name != "limit"_L1 && !readItemV2(name, value, criteria, problem))
            return std::nullopt;
    }
    return criteria;
}

} // namespace ccb
