// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/trainingcase.h"

#include "demo/demopeople.h"
#include "demo/jsonwriter.h"

#include <algorithm>

namespace ccb
{

namespace
{

constexpr std::string_view caseId = "582b7655-8ef3-4b20-be03-3a0fc222e258";
constexpr std::string_view caseType = "milk";
constexpr std::string_view timeText = "2015-11-27 19:34:33.987000";

} // namespace

TrainingCase::TrainingCase()
    : m_workerId(trainingWorkerId().toStdString())
    , m_time(parseTimestamp(timeText).value_or(Timestamp()).microseconds)
{
}

std::vector<std::string_view> TrainingCase::types() const
{
    return {caseType};
}

qint64 TrainingCase::countOfType(std::string_view type, qint64 below) const
{
    return type == caseType && below > 0 ? 1 : 0;
}

qint64 TrainingCase::numberOfType(std::string_view, qint64) const
{
    return 0;
}

CaseIdText TrainingCase::id(qint64) const
{
    CaseIdText text;
    std::copy(caseId.begin(), caseId.end(), text.begin());
    return text;
}

std::optional<qint64> TrainingCase::find(std::string_view id) const
{
    return id == caseId ? std::optional<qint64>(0) : std::nullopt;
}

CaseHead TrainingCase::head(qint64) const
{
    CaseHead head;
    head.type = caseType;
    head.ownerId = head.openedBy = head.userId = m_workerId;
    head.opened = head.serverOpened = head.modified = head.serverModified = head.indexedOn = m_time;
    return head;
}

std::string TrainingCase::name(qint64) const
{
    return "whole_milk";
}

std::string TrainingCase::externalId(qint64) const
{
    return {};
}

void TrainingCase::writeProperties(JsonWriter &json, const CaseHead &) const
{
    json.key("number_of_bottles");
    json.text("2");
}

TimeFormat TrainingCase::timeFormat() const
{
    return {.hasTime = true, .separator = ' ', .fractionDigits = 6, .zulu = false};
}

} // namespace ccb
