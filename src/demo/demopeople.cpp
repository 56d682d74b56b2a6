// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demopeople.h"

#include "demo/caseids.h"
#include "demo/casesource.h"
#include "demo/demorandom.h"
#include "demo/demowords.h"
#include "demo/jsonwriter.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ccb
{

namespace
{

constexpr quint64 peopleSeed = 0x70656f706c65;
constexpr int workerCount = 40;
constexpr int archivedCount = 3;

// Each kind of thing takes its ids from its own range of numbers.
constexpr quint64 workerIds = 1000;
constexpr quint64 webUserIds = 2000;
constexpr quint64 groupIds = 3000;
constexpr quint64 regionIds = 4000;
constexpr quint64 districtIds = 5000;
constexpr quint64 villageIds = 6000;
constexpr quint64 applicationIds = 7000;
constexpr quint64 forgottenIds = 8000;
constexpr size_t forgottenCount = 2;
constexpr size_t workersOfASupervisor = 8;

QString idOf(quint64 range, size_t number)
{
    return QString::fromStdString(hexId(peopleSeed, range + number));
}

QString resourceUri(QStringView resource, const QString &id)
{
    return QStringLiteral("/a/demo/api/v0.5/%1/%2/").arg(resource, id);
}

QString twoDigits(size_t number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

QString phoneNumber(const std::string &prefix, const Draw &draw)
{
    return QString::fromStdString(prefix) + QString::number(draw.between(1, 100000, 999999));
}

size_t groupCount()
{
    return demoWords().groups.size();
}

QJsonObject workerObject(size_t number)
{
    const DemoWords &words = demoWords();
    const Draw draw(peopleSeed, qint64(number));
    const size_t villageNumber = number % words.villages.size();
    const DemoVillage &village = words.villages[villageNumber];
    const DemoCulture &culture = words.cultures[size_t(village.culture)];
    const bool isWoman = draw.chance(2, 70);
    const QString id = idOf(workerIds, number);
    const QString phone = phoneNumber(culture.phone, draw);
    const QString location = idOf(villageIds, villageNumber);
    QJsonObject data{{QStringLiteral("commcare_project"), QStringLiteral("demo")},
                     {QStringLiteral("village"), QString::fromStdString(village.name.text)},
                     {QStringLiteral("cadre"),
                      isWoman ? QStringLiteral("midwife") : QStringLiteral("community health worker")},
                     {QStringLiteral("trained_on"), QStringLiteral("2023-%1-%2")
                                                        .arg(twoDigits(size_t(draw.between(3, 1, 12))),
                                                             twoDigits(size_t(draw.between(4, 1, 28))))},
                     {QStringLiteral("catchment_households"), QString::number(draw.between(5, 40, 160))}};
    if (draw.chance(6, 30))
        data.insert(QStringLiteral("remarks"), QString::fromStdString(draw.oneOf(7, culture.notes).text));
    return {
        {QStringLiteral("id"), id},
        {QStringLiteral("username"), QStringLiteral("chw-%1-%2@demo.commcarehq.org")
                                         .arg(QString::fromStdString(culture.code), twoDigits(number + 1))},
        {QStringLiteral("first_name"),
         QString::fromStdString(draw.oneOf(8, isWoman ? culture.women : culture.men).text)},
        {QStringLiteral("last_name"), QString::fromStdString(draw.oneOf(9, culture.families).text)},
        {QStringLiteral("email"), QString()},
        {QStringLiteral("default_phone_number"), phone},
        {QStringLiteral("phone_numbers"), QJsonArray{phone}},
        {QStringLiteral("groups"), QJsonArray{idOf(groupIds, number % groupCount())}},
        {QStringLiteral("locations"), QJsonArray{location}},
        {QStringLiteral("primary_location"), location},
        {QStringLiteral("role"), number % workersOfASupervisor == 0
                                     ? QStringLiteral("Supervisor")
                                     : QStringLiteral("Mobile Worker Default")},
        {QStringLiteral("language"), QString::fromStdString(culture.code)},
        {QStringLiteral("eulas"), QStringLiteral("[]")},
        {QStringLiteral("resource_uri"), resourceUri(u"user", id)},
        {QStringLiteral("user_data"), data},
    };
}

QJsonObject webUserObject(size_t number)
{
    const DemoWebUserWords &user = demoWords().webUsers[number];
    const QString id = idOf(webUserIds, number);
    const bool isAdmin = number == 0;
    return {
        {QStringLiteral("id"), id},
        {QStringLiteral("username"), QStringLiteral("web-%1@example.org").arg(twoDigits(number + 1))},
        {QStringLiteral("first_name"), QString::fromStdString(user.given)},
        {QStringLiteral("last_name"), QString::fromStdString(user.family)},
        {QStringLiteral("email"), QStringLiteral("web-%1@example.org").arg(twoDigits(number + 1))},
        {QStringLiteral("default_phone_number"), QJsonValue()},
        {QStringLiteral("phone_numbers"), QJsonArray()},
        {QStringLiteral("role"), QString::fromStdString(user.role)},
        {QStringLiteral("is_admin"), isAdmin},
        {QStringLiteral("permissions"), QJsonObject{{QStringLiteral("edit_data"), true},
                                                    {QStringLiteral("edit_commcare_users"), isAdmin},
                                                    {QStringLiteral("edit_web_users"), isAdmin},
                                                    {QStringLiteral("access_api"), true}}},
        {QStringLiteral("resource_uri"), resourceUri(u"web-user", id)},
    };
}

QJsonObject groupObject(size_t number)
{
    QJsonArray users;
    for (size_t worker = number; worker < workerCount; worker += groupCount())
        users.append(idOf(workerIds, worker));
    return {
        {QStringLiteral("id"), idOf(groupIds, number)},
        {QStringLiteral("domain"), QStringLiteral("demo")},
        {QStringLiteral("name"), QString::fromStdString(demoWords().groups[number])},
        {QStringLiteral("users"), users},
        {QStringLiteral("case_sharing"), number % 2 == 0},
        {QStringLiteral("reporting"), true},
        {QStringLiteral("metadata"), QJsonObject()},
        {QStringLiteral("resource_uri"), resourceUri(u"group", idOf(groupIds, number))},
    };
}

QJsonObject locationObject(const QString &id, const std::string &name, QStringView type,
                           const QString &siteCode, const QString &parentId, const DemoCulture &culture)
{
    return {
        {QStringLiteral("location_id"), id},
        {QStringLiteral("domain"), QStringLiteral("demo")},
        {QStringLiteral("name"), QString::fromStdString(name)},
        {QStringLiteral("site_code"), siteCode},
        {QStringLiteral("parent"), parentId.isEmpty() ? QJsonValue() : resourceUri(u"location", parentId)},
        {QStringLiteral("location_type"), resourceUri(u"location_type", type.toString())},
        {QStringLiteral("latitude"), QString::number(culture.latitude, 'f', 6)},
        {QStringLiteral("longitude"), QString::number(culture.longitude, 'f', 6)},
        {QStringLiteral("location_data"), QJsonObject()},
        {QStringLiteral("last_modified"), QStringLiteral("2024-02-01T08:00:00.000000Z")},
        {QStringLiteral("resource_uri"), resourceUri(u"location", id)},
    };
}

// Region, its districts, their villages: the villages of a district stand together in the words.
QJsonArray locationTree()
{
    const DemoWords &words = demoWords();
    QJsonArray locations;
    size_t districts = 0;
    for (size_t region = 0; region < words.cultures.size(); ++region) {
        const DemoCulture &culture = words.cultures[region];
        const QString code = QString::fromStdString(culture.code);
        const QString regionId = idOf(regionIds, region);
        locations.append(locationObject(regionId, culture.region.text, u"region", code, {}, culture));
        QString districtId;
        std::string districtName;
        for (size_t number = 0; number < words.villages.size(); ++number) {
            const DemoVillage &village = words.villages[number];
            if (size_t(village.culture) != region)
                continue;
            if (village.district.text != districtName) {
                districtName = village.district.text;
                districtId = idOf(districtIds, districts++);
                locations.append(locationObject(districtId, districtName, u"district",
                                                QStringLiteral("%1_d%2").arg(code, twoDigits(districts)),
                                                regionId, culture));
            }
            locations.append(locationObject(idOf(villageIds, number), village.name.text, u"village",
                                            QStringLiteral("%1_v%2").arg(code, twoDigits(number + 1)),
                                            districtId, culture));
        }
    }
    return locations;
}

// The names of the properties that a case has.
QJsonArray propertyNames(const CaseSource &cases, qint64 number)
{
    QByteArray text;
    JsonWriter json(text);
    json.beginObject();
    cases.writeProperties(json, cases.head(number));
    json.endObject();
    return QJsonArray::fromStringList(QJsonDocument::fromJson(text).object().keys());
}

} // namespace

DemoOwnerIds demoOwnerIds()
{
    DemoOwnerIds ids;
    for (size_t number = 0; number < workerCount; ++number)
        ids.workers.push_back(hexId(peopleSeed, workerIds + number));
    for (size_t number = workerCount; number < workerCount + archivedCount; ++number)
        ids.archivedWorkers.push_back(hexId(peopleSeed, workerIds + number));
    for (size_t number = 0; number < forgottenCount; ++number)
        ids.unknown.push_back(hexId(peopleSeed, forgottenIds + number));
    for (size_t number = 0; number < groupCount(); ++number)
        ids.groups.push_back(hexId(peopleSeed, groupIds + number));
    for (size_t number = 0; number < demoWords().villages.size(); ++number)
        ids.villages.push_back(hexId(peopleSeed, villageIds + number));
    return ids;
}

DemoPeople demoPeople()
{
    DemoPeople people;
    for (size_t number = 0; number < workerCount; ++number)
        people.workers.append(workerObject(number));
    for (size_t number = workerCount; number < workerCount + archivedCount; ++number)
        people.archivedWorkers.append(workerObject(number));
    for (size_t number = 0; number < demoWords().webUsers.size(); ++number)
        people.webUsers.append(webUserObject(number));
    for (size_t number = 0; number < groupCount(); ++number)
        people.groups.append(groupObject(number));
    people.locations = locationTree();
    return people;
}

QString trainingWorkerId()
{
    return QStringLiteral("3c5a623af057e23a32ae4000cf291339");
}

DemoPeople trainingPeople()
{
    DemoPeople people;
    people.workers.append(QJsonObject{
        {QStringLiteral("id"), trainingWorkerId()},
        {QStringLiteral("username"), QStringLiteral("ben@exi-training.commcarehq.org")},
        {QStringLiteral("first_name"), QStringLiteral("Ben")},
        {QStringLiteral("last_name"), QString()},
        {QStringLiteral("email"), QString()},
        {QStringLiteral("default_phone_number"), QJsonValue()},
        {QStringLiteral("phone_numbers"), QJsonArray()},
        {QStringLiteral("groups"), QJsonArray()},
        {QStringLiteral("locations"), QJsonArray()},
        {QStringLiteral("primary_location"), QJsonValue()},
        {QStringLiteral("role"), QJsonValue()},
        {QStringLiteral("language"), QStringLiteral("en")},
        {QStringLiteral("eulas"), QStringLiteral("[]")},
        {QStringLiteral("resource_uri"),
         QStringLiteral("/a/exi-training/api/v0.5/user/%1/").arg(trainingWorkerId())},
        {QStringLiteral("user_data"),
         QJsonObject{{QStringLiteral("commcare_project"), QStringLiteral("exi-training")}}},
    });
    return people;
}

QJsonArray applicationsOf(const QString &name, const CaseSource &cases)
{
    QJsonArray modules;
    for (const std::string_view type : cases.types()) {
        const QString typeName = QString::fromUtf8(type.data(), qsizetype(type.size()));
        const bool hasCases = cases.countOfType(type, cases.count()) > 0;
        QJsonArray properties = hasCases ? propertyNames(cases, cases.numberOfType(type, 0)) : QJsonArray();
        properties.append(QStringLiteral("campaign_notes")); // a question that nobody was asked yet
        modules.append(
            QJsonObject{{QStringLiteral("case_type"), typeName},
                        {QStringLiteral("case_properties"), properties},
                        {QStringLiteral("forms"),
                         QJsonArray{QJsonObject{
                             {QStringLiteral("name"), QJsonObject{{QStringLiteral("en"), typeName}}}}}}});
    }
    return {QJsonObject{{QStringLiteral("id"), idOf(applicationIds, size_t(name.size()))},
                        {QStringLiteral("name"), name},
                        {QStringLiteral("version"), 12},
                        {QStringLiteral("modules"), modules}}};
}

} // namespace ccb
