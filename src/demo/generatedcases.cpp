// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/generatedcases.h"

#include "demo/familypattern.h"
#include "demo/generatedproperties.h"

#include <algorithm>
#include <array>

namespace ccb
{

namespace
{

constexpr quint64 demoSeed = 20240503;

constexpr std::int64_t second = 1'000'000;
constexpr std::int64_t day = 86'400 * second;
constexpr std::int64_t firstChange = 1'659'312'000 * second; // 2022-08-01
constexpr std::int64_t wholeTime = 1'000 * day;

// A neighbourhood's cases are opened in turn, each some days after the one before, and all of them well
// before the first of them is changed for the last time.
constexpr std::int64_t openingLead = 120 * day;
constexpr std::int64_t openingStep = 3 * day;

// Questions that the draw of a case answers; the properties have topics of their own, from
// firstPropertyTopic on.
enum Topic : quint32 {
    VillageTopic,
    FamilyNameTopic,
    OwnerKindTopic,
    OwnerTopic,
    GivenNameTopic,
    SexTopic,
    ClosedTopic,
    OpenedTopic,
    ServerOpenedTopic,
    OpenedByTopic,
    ModifiedTopic,
    ServerModifiedTopic,
    IndexedTopic,
    UserTopic,
};
static_assert(UserTopic < firstPropertyTopic);

int closedPercent(DemoCaseType type)
{
    constexpr std::array<int, demoCaseTypes.size()> percents{4, 24, 9, 66, 52};
    return percents[size_t(type)];
}

std::int64_t drawnBelow(const Draw &draw, Topic topic, std::int64_t limit)
{
    return std::int64_t(draw.bits(topic) % quint64(std::max<std::int64_t>(1, limit)));
}

} // namespace

GeneratedCases::GeneratedCases(qint64 count)
    : m_count(count)
    , m_seed(demoSeed)
    , m_ids(demoSeed)
    , m_owners(demoOwnerIds())
    , m_step(std::max<std::int64_t>(3, wholeTime / std::max<qint64>(1, count)))
{
}

std::int64_t GeneratedCases::slotOf(qint64 number) const
{
    return firstChange + number * m_step;
}

GeneratedCases::Family GeneratedCases::familyOf(qint64 number) const
{
    const DemoWords &words = demoWords();
    Family family;
    family.household = familypattern::householdOf(number);
    const Draw draw(m_seed, family.household);
    family.villageNumber = size_t(draw.below(VillageTopic, int(words.villages.size())));
    family.village = &words.villages[family.villageNumber];
    family.culture = &words.cultures[size_t(family.village->culture)];
    family.name = &draw.oneOf(FamilyNameTopic, family.culture->families);
    return family;
}

GeneratedCases::Person GeneratedCases::personOf(qint64 number) const
{
    const Draw draw(m_seed, number);
    const DemoCulture &culture = *familyOf(number).culture;
    const DemoCaseType type = familypattern::typeOf(number);
    Person person;
    person.isFemale = type == DemoCaseType::Mother ||
                      (type == DemoCaseType::Child ? draw.chance(SexTopic, 50) : draw.chance(SexTopic, 20));
    person.given = &draw.oneOf(GivenNameTopic, person.isFemale ? culture.women : culture.men);
    return person;
}

std::string_view GeneratedCases::ownerOf(const Family &family) const
{
    const Draw draw(m_seed, family.household);
    const int kind = draw.below(OwnerKindTopic, 100);
    if (kind < 66)
        return workerOf(family, draw.bits(OwnerTopic));
    if (kind < 69) // left over from a worker who is gone; the last one has left none
        return m_owners
            .archivedWorkers[size_t(draw.bits(OwnerTopic) % (m_owners.archivedWorkers.size() - 1))];
    if (kind < 70)
        return draw.oneOf(OwnerTopic, m_owners.unknown);
    if (kind < 85)
        return draw.oneOf(OwnerTopic, m_owners.groups);
    return m_owners.villages[family.villageNumber];
}

// One of the village's own workers.
std::string_view GeneratedCases::workerOf(const Family &family, quint64 bits) const
{
    const size_t villages = m_owners.villages.size();
    const size_t each = m_owners.workers.size() / villages;
    return m_owners.workers[family.villageNumber + villages * size_t(bits % each)];
}

// Cases were opened by workers who have been deactivated since, too.
std::string_view GeneratedCases::openerOf(const Family &family, quint64 bits) const
{
    const quint64 nth = bits >> 32;
    return nth % 20 == 0 ? m_owners.archivedWorkers[size_t(nth / 20 % m_owners.archivedWorkers.size())]
                         : workerOf(family, bits);
}

std::vector<std::string_view> GeneratedCases::types() const
{
    return {demoCaseTypes.begin(), demoCaseTypes.end()};
}

qint64 GeneratedCases::countOfType(std::string_view type, qint64 below) const
{
    const std::optional<DemoCaseType> known = familypattern::typeNamed(type);
    return known ? familypattern::countOf(*known, below) : 0;
}

qint64 GeneratedCases::numberOfType(std::string_view type, qint64 index) const
{
    const std::optional<DemoCaseType> known = familypattern::typeNamed(type);
    return known ? familypattern::numberOf(*known, index) : 0;
}

CaseIdText GeneratedCases::id(qint64 number) const
{
    return m_ids.text(number);
}

std::optional<qint64> GeneratedCases::find(std::string_view caseId) const
{
    const std::optional<qint64> number = m_ids.number(caseId);
    return number && *number < m_count ? number : std::nullopt;
}

CaseHead GeneratedCases::head(qint64 number) const
{
    const Draw draw(m_seed, number);
    const DemoCaseType type = familypattern::typeOf(number);
    const Family family = familyOf(number);
    CaseHead head;
    head.number = number;
    head.type = nameOf(type);
    head.ownerId = ownerOf(family);
    head.openedBy = openerOf(family, draw.bits(OpenedByTopic));
    head.userId = workerOf(family, draw.bits(UserTopic));
    head.closed = draw.chance(ClosedTopic, closedPercent(type));

    const qint64 place = number % familypattern::size;
    head.opened =
        slotOf(number - place) - openingLead + place * openingStep + drawnBelow(draw, OpenedTopic, 2 * day);
    head.serverOpened = head.opened + drawnBelow(draw, ServerOpenedTopic, day / 2);
    // Each time has a third of the case's own slot, so none of them falls from one case to the next.
    const std::int64_t third = m_step / 3;
    head.modified = slotOf(number) + drawnBelow(draw, ModifiedTopic, third);
    head.serverModified = slotOf(number) + third + drawnBelow(draw, ServerModifiedTopic, third);
    head.indexedOn = slotOf(number) + 2 * third + drawnBelow(draw, IndexedTopic, third);

    if (const std::optional<qint64> parent = familypattern::parentOf(number)) {
        const bool isExtension = type == DemoCaseType::Referral;
        head.link = CaseLink{isExtension ? "host" : "parent", isExtension ? "extension" : "child",
                             nameOf(familypattern::typeOf(*parent)), *parent};
    }
    return head;
}

std::string GeneratedCases::fullName(qint64 number) const
{
    return personOf(number).given->text + ' ' + familyOf(number).name->text;
}

std::string GeneratedCases::name(qint64 number) const
{
    const Family family = familyOf(number);
    switch (familypattern::typeOf(number)) {
    case DemoCaseType::Household:
        return filledIn(family.culture->householdPattern.text, family.name->text);
    case DemoCaseType::Mother:
    case DemoCaseType::Child:
        return fullName(number);
    case DemoCaseType::Visit:
        return filledIn(family.culture->visitPattern.text,
                        fullName(familypattern::parentOf(number).value_or(0)));
    case DemoCaseType::Referral:
        return filledIn(family.culture->referralPattern.text,
                        draw(number).oneOf(reasonTopic, family.culture->reasons).text);
    }
    Q_UNREACHABLE();
    return {};
}

std::string GeneratedCases::externalId(qint64 number) const
{
    switch (familypattern::typeOf(number)) {
    case DemoCaseType::Household:
        return "HH-" + std::to_string(100000 + number);
    case DemoCaseType::Mother:
        return "M/" + std::to_string(100000 + number);
    default:
        return {};
    }
}

void GeneratedCases::writeProperties(JsonWriter &json, const CaseHead &head) const
{
    writeGeneratedProperties(json, *this, head);
}

TimeFormat GeneratedCases::timeFormat() const
{
    return {.hasTime = true, .separator = 'T', .fractionDigits = 6, .zulu = true};
}

} // namespace ccb
