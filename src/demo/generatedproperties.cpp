// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/generatedproperties.h"

#include "demo/familypattern.h"
#include "demo/generatedcases.h"
#include "demo/propertywriter.h"

#include <array>

namespace ccb
{

namespace
{

using Choices2 = std::array<std::string_view, 2>;
using Choices3 = std::array<std::string_view, 3>;
using Choices4 = std::array<std::string_view, 4>;

constexpr std::int64_t day = 86'400'000'000; // microseconds
constexpr std::int64_t year = 365 * day;

// What the writers below need to know of a case.
struct Facts {
    const GeneratedCases &cases;
    const CaseHead &head;
    GeneratedCases::Family family;
};

void writeDangerSigns(PropertyWriter &properties)
{
    // A list in a few cases, as forms of another app version would send it.
    const bool hasSigns = properties.chance(15);
    if (properties.chance(4)) {
        properties.json().key("danger_signs");
        properties.json().raw(hasSigns ? R"(["fever", "headache"])" : "[]");
    } else {
        properties.plain("danger_signs", hasSigns ? "fever headache" : "none");
    }
}

void writeHousehold(PropertyWriter &properties, const Facts &facts)
{
    const DemoCulture &culture = *facts.family.culture;
    const GeneratedCases::Person head = facts.cases.personOf(facts.head.number);
    properties.json().key("head_of_household");
    properties.json().joined({head.given->json, " ", facts.family.name->json});
    properties.plain("head_sex", head.isFemale ? "female" : "male");
    properties.word("village", facts.family.village->name);
    properties.word("district", facts.family.village->district);
    properties.word("region", culture.region);
    properties.gps("gps", culture, facts.family.villageNumber);
    properties.phone("phone_number", culture);
    properties.plain("language", culture.code);
    properties.number("members", 3, 14);
    properties.number("members_under_5", 0, 4);
    properties.number("women_15_49", 1, 4);
    properties.choice("water_source", Choices4{"borehole", "open_well", "tap", "river"});
    properties.number("water_minutes", 2, 75);
    properties.choice("latrine", Choices3{"own", "shared", "none"});
    properties.choice("roof", Choices4{"metal", "thatch", "clay", "concrete"});
    properties.yesNo("electricity", 35);
    properties.choice("mobile_network", Choices3{"good", "weak", "none"});
    properties.decimal("distance_to_clinic_km", 3, 240);
    properties.number("mosquito_nets", 0, 6);
    properties.choice("income_source", Choices4{"farming", "trade", "herding", "salary"});
    properties.yesNo("consent", 97);
    properties.date("registered_on", facts.head.opened);
    properties.blank("moved_to");
    properties.notes("notes", culture);
}

void writeMother(PropertyWriter &properties, const Facts &facts)
{
    const DemoCulture &culture = *facts.family.culture;
    const std::int64_t lastPeriod = facts.head.opened - properties.between(30, 200) * day;
    const int age = properties.between(16, 44);
    const int births = properties.between(0, 6);
    properties.word("first_name", *facts.cases.personOf(facts.head.number).given);
    properties.word("last_name", *facts.family.name);
    properties.number("age", age);
    properties.date("dob", facts.head.opened - age * year - properties.between(0, 364) * day);
    properties.phone("phone_number", culture);
    properties.word("husband_name", properties.oneOf(culture.men));
    properties.word("village", facts.family.village->name);
    properties.gps("gps", culture, facts.family.villageNumber);
    properties.plain("language", culture.code);
    properties.date("lmp", lastPeriod);
    properties.date("edd", lastPeriod + 280 * day);
    properties.number("gravida", births + 1);
    properties.number("parity", births);
    properties.choice("blood_group", std::array<std::string_view, 6>{"O+", "O-", "A+", "B+", "AB+", ""});
    properties.decimal("haemoglobin", 70, 145);
    properties.decimal("weight_kg", 420, 880);
    properties.number("height_cm", 142, 182);
    properties.number("anc_visits", 0, 8);
    properties.number("tt_doses", 0, 5);
    properties.choice("risk_level", Choices3{"low", "medium", "high"});
    writeDangerSigns(properties);
    properties.json().key("risk_score");
    properties.json().integer(properties.between(0, 12));
    properties.json().key("last_delivery");
    properties.json().null();
    properties.word("delivery_place", properties.oneOf(culture.clinics));
    properties.blank("birth_plan");
    properties.choice("preferred_channel", Choices3{"call", "sms", "visit"});
    properties.yesNo("consent", 96);
    properties.notes("notes", culture);
}

void writeGrowth(PropertyWriter &properties)
{
    const int grams = properties.between(2100, 13900);
    properties.json().key("growth");
    properties.json().beginObject();
    properties.json().key("grams");
    properties.json().integer(grams);
    properties.json().key("plotted");
    properties.json().boolean(properties.chance(50));
    properties.json().endObject();
}

void writeChild(PropertyWriter &properties, const Facts &facts)
{
    const DemoCulture &culture = *facts.family.culture;
    const GeneratedCases::Person child = facts.cases.personOf(facts.head.number);
    const qint64 mother = familypattern::parentOf(facts.head.number).value_or(0);
    properties.word("first_name", *child.given);
    properties.word("last_name", *facts.family.name);
    properties.plain("sex", child.isFemale ? "female" : "male");
    properties.date("dob", facts.head.opened - properties.between(0, 700) * day);
    properties.json().key("mother_name");
    properties.json().joined({facts.cases.personOf(mother).given->json, " ", facts.family.name->json});
    properties.word("village", facts.family.village->name);
    properties.plain("language", culture.code);
    properties.number("birth_weight_g", 1900, 4200);
    properties.word("birth_place", properties.oneOf(culture.clinics));
    properties.yesNo("breastfed", 88);
    for (const std::string_view vaccine : {"bcg", "opv_0", "opv_1", "penta_1", "penta_2", "measles_1"})
        properties.choice(vaccine, Choices3{"done", "due", ""});
    properties.yesNo("vitamin_a", 60);
    properties.yesNo("deworming", 45);
    properties.decimal("weight_kg", 21, 139);
    properties.number("height_cm", 45, 96);
    properties.number("muac_mm", 98, 168);
    properties.choice("nutrition_status", Choices4{"normal", "normal", "moderate", "severe"});
    if (properties.chance(3))
        writeGrowth(properties);
    properties.yesNo("immunisation_card", 80);
    properties.phone("contact_phone", culture);
    properties.notes("notes", culture);
}

void writeVisit(PropertyWriter &properties, const Facts &facts)
{
    const DemoCulture &culture = *facts.family.culture;
    const bool isToMother = facts.head.link && facts.head.link->caseType == nameOf(DemoCaseType::Mother);
    properties.choice("visit_type", isToMother ? Choices3{"antenatal", "postnatal", "follow_up"}
                                               : Choices3{"growth", "immunisation", "follow_up"});
    properties.number("visit_number", 1, 8);
    properties.date("visit_date", facts.head.opened);
    properties.word("reason", properties.oneOf(culture.reasons));
    properties.decimal("temperature_c", 360, 395);
    const int systolic = properties.between(95, 150);
    properties.number("bp_systolic", systolic);
    properties.number("bp_diastolic", systolic - properties.between(30, 50));
    properties.number("pulse", 58, 118);
    properties.number("respiratory_rate", 14, 48);
    properties.decimal("weight_kg", 28, 880);
    writeDangerSigns(properties);
    properties.choice("counselling_topics",
                      Choices4{"nutrition", "nutrition hygiene", "birth_plan", "family_planning hygiene"});
    properties.choice("medicine_given", Choices4{"iron_folate", "ors_zinc", "paracetamol", ""});
    properties.number("tablets", 0, 90);
    properties.date("next_visit", facts.head.opened + properties.between(7, 60) * day);
    properties.gps("gps", culture, facts.family.villageNumber);
    properties.number("duration_minutes", 6, 55);
    properties.choice("met_at", Choices3{"home", "clinic", "field"});
    properties.choice("accompanied_by", Choices4{"husband", "mother_in_law", "neighbour", ""});
    properties.word("village", facts.family.village->name);
    properties.plain("language", culture.code);
    properties.json().key("photo");
    properties.json().null();
    properties.yesNo("referred", 12);
    properties.notes("notes", culture);
}

void writeReferral(PropertyWriter &properties, const Facts &facts)
{
    const DemoCulture &culture = *facts.family.culture;
    const qint64 patient = familypattern::parentOf(facts.head.number).value_or(0);
    const bool hasArrived = facts.head.closed;
    properties.word("reason", properties.oneOf(culture.reasons)); // first: reasonTopic
    properties.json().key("patient_name");
    properties.json().joined({facts.cases.personOf(patient).given->json, " ", facts.family.name->json});
    properties.date("referral_date", facts.head.opened);
    properties.word("referred_to", properties.oneOf(culture.clinics));
    properties.choice("urgency", Choices3{"immediate", "within_24h", "routine"});
    properties.json().key("is_emergency");
    properties.json().boolean(properties.chance(20));
    properties.choice("transport", Choices4{"on_foot", "motorbike", "ambulance", "bus"});
    properties.plain("arrived", hasArrived ? "yes" : "no");
    if (hasArrived)
        properties.date("arrival_date", facts.head.opened + properties.between(0, 4) * day);
    else
        properties.blank("arrival_date");
    properties.choice("outcome", hasArrived ? Choices3{"recovered", "improving", "transferred"} : Choices3{});
    properties.choice("diagnosis", Choices4{"malaria", "anaemia", "pneumonia", "pre_eclampsia"});
    properties.choice("treatment", Choices4{"act", "iron", "amoxicillin", "observation"});
    properties.date("follow_up_date", facts.head.opened + properties.between(3, 21) * day);
    properties.phone("phone_number", culture);
    properties.gps("gps", culture, facts.family.villageNumber);
    properties.word("village", facts.family.village->name);
    properties.word("district", facts.family.village->district);
    properties.plain("language", culture.code);
    properties.number("cost", 0, 25000);
    properties.choice("cost_paid_by", Choices3{"family", "project", "insurance"});
    properties.number("receipt_number", 1000, 99999);
    properties.choice("escort", Choices2{"relative", "health_worker"});
    properties.blank("feedback");
    properties.notes("notes", culture);
}

} // namespace

void writeGeneratedProperties(JsonWriter &json, const GeneratedCases &cases, const CaseHead &head)
{
    const Facts facts{cases, head, cases.familyOf(head.number)};
    PropertyWriter properties(json, cases.draw(head.number), firstPropertyTopic);
    switch (familypattern::typeOf(head.number)) {
    case DemoCaseType::Household:
        return writeHousehold(properties, facts);
    case DemoCaseType::Mother:
        return writeMother(properties, facts);
    case DemoCaseType::Child:
        return writeChild(properties, facts);
    case DemoCaseType::Visit:
        return writeVisit(properties, facts);
    case DemoCaseType::Referral:
        return writeReferral(properties, facts);
    }
}

} // namespace ccb
