// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/casesource.h"

#include <memory>

namespace ccb
{

// The cases of another source while people work on them: change() gives a case newer times, so that it moves
// to the end and every case behind it moves up. A case's number here is its place in that order. Each case
// changes once at most, so that a reader comes to an end. Unlike other sources it is not immutable: used by
// the server's thread alone.
class ShiftingCases : public CaseSource
{
public:
    explicit ShiftingCases(std::shared_ptr<const CaseSource> cases);

    bool change(qint64 number); // false: this one has changed already

    qint64 count() const override { return m_cases->count(); }
    std::vector<std::string_view> types() const override { return m_cases->types(); }
    qint64 countOfType(std::string_view type, qint64 below) const override;
    qint64 numberOfType(std::string_view type, qint64 index) const override;
    CaseIdText id(qint64 number) const override { return m_cases->id(original(number)); }
    std::optional<qint64> find(std::string_view caseId) const override;
    CaseHead head(qint64 number) const override;
    std::string name(qint64 number) const override { return m_cases->name(original(number)); }
    std::string externalId(qint64 number) const override { return m_cases->externalId(original(number)); }
    void writeProperties(JsonWriter &json, const CaseHead &head) const override;
    TimeFormat timeFormat() const override { return m_cases->timeFormat(); }

private:
    std::shared_ptr<const CaseSource> m_cases;
    std::vector<qint64> m_changed; // original numbers, in the order of their changes
    std::vector<qint64> m_sorted;  // the same, rising
    std::int64_t m_lastTime;       // of any case before the first change

    qint64 unchangedCount() const { return count() - qint64(m_changed.size()); }
    qint64 original(qint64 number) const;
    qint64 placeOf(qint64 original) const;
};

} // namespace ccb
