// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/caseids.h"
#include "demo/casesource.h"
#include "demo/demopeople.h"
#include "demo/demorandom.h"
#include "demo/demowords.h"

namespace ccb
{

// The cases of the domain `demo`, any number of them, each computed from the seed and its number.
class GeneratedCases : public CaseSource
{
public:
    explicit GeneratedCases(qint64 count);

    // Where a case lives and what its people are called; the same for a whole household.
    struct Family {
        qint64 household = 0;
        size_t villageNumber = 0;
        const DemoVillage *village = nullptr;
        const DemoCulture *culture = nullptr;
        const DemoWord *name = nullptr;
    };
    struct Person {
        const DemoWord *given = nullptr;
        bool isFemale = true;
    };
    Family familyOf(qint64 number) const;
    Person personOf(qint64 number) const; // a mother, a child, or the head of a household
    Draw draw(qint64 number) const { return Draw(m_seed, number); }

    qint64 count() const override { return m_count; }
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
    qint64 m_count;
    quint64 m_seed;
    CaseIds m_ids;
    DemoOwnerIds m_owners;
    std::int64_t m_step; // microseconds from one case's last change to the next one's

    std::int64_t slotOf(qint64 number) const; // when the change of case `number` may first have come
    std::string_view ownerOf(const Family &family) const;
    std::string_view workerOf(const Family &family, quint64 bits) const;
    std::string_view openerOf(const Family &family, quint64 bits) const;
    std::string fullName(qint64 number) const;
};

} // namespace ccb
