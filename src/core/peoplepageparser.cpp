// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsonreading.h"
#include "core/pageparser.h"

#include <algorithm>

namespace ccb
{

namespace
{

using json::readEntries;
using simdjson::error_code;
using simdjson::SUCCESS;

error_code readUserData(json::Value value, QList<std::pair<QString, QString>> &data)
{
    return readEntries(value, [&data](std::string_view key, json::Value entry) {
        QString text;
        const auto error = json::readText(entry, text);
        data.append({json::toQString(key), text});
        return error;
    });
}

// Web users are listed as users without user_data and groups, so both kinds share one reader.
error_code readUser(json::Object object, User &user)
{
    std::string_view raw;
    if (const auto error = object.raw_json().get(raw))
        return error;
    user.rawJson = QByteArray(raw.data(), qsizetype(raw.size()));
    if (const auto error = object.reset().error())
        return error;

    QString defaultPhone;
    const auto error = readEntries(object, [&user, &defaultPhone](std::string_view key, json::Value value) {
        if (key == "id" || key == "user_id")
            return json::readText(value, user.id);
        if (key == "username")
            return json::readText(value, user.username);
        if (key == "first_name")
            return json::readText(value, user.firstName);
        if (key == "last_name")
            return json::readText(value, user.lastName);
        if (key == "email")
            return json::readText(value, user.email);
        if (key == "default_phone_number")
            return json::readText(value, defaultPhone);
        if (key == "phone_numbers")
            return json::readTextList(value, user.phoneNumbers);
        if (key == "role")
            return json::readText(value, user.role);
        if (key == "language")
            return json::readText(value, user.language);
        if (key == "primary_location")
            return json::readText(value, user.primaryLocation);
        if (key == "locations")
            return json::readTextList(value, user.locations);
        if (key == "groups")
            return json::readTextList(value, user.groups);
        if (key == "is_admin")
            return json::readFlag(value, user.isAdmin);
        if (key == "is_active")
            return json::readFlag(value, user.isActive);
        if (key == "user_data")
            return readUserData(value, user.userData);
        return SUCCESS;
    });
    if (!defaultPhone.isEmpty()) {
        user.phoneNumbers.removeAll(defaultPhone);
        user.phoneNumbers.prepend(defaultPhone);
    }
    return error;
}

error_code readGroup(json::Object object, Group &group)
{
    return readEntries(object, [&group](std::string_view key, json::Value value) {
        if (key == "id")
            return json::readText(value, group.id);
        if (key == "name")
            return json::readText(value, group.name);
        if (key == "users")
            return json::readTextList(value, group.users);
        if (key == "case_sharing")
            return json::readFlag(value, group.caseSharing);
        if (key == "reporting")
            return json::readFlag(value, group.reporting);
        return SUCCESS;
    });
}

// The id at the end of a reference such as "/a/demo/api/v0.5/location/8f3c/"; an id alone is itself.
QString idOfReference(const QString &reference)
{
    return reference.section(u'/', -1, -1, QString::SectionSkipEmpty);
}

error_code readLocation(json::Object object, Location &location)
{
    QString typeName;
    const auto error = readEntries(object, [&location, &typeName](std::string_view key, json::Value value) {
        if (key == "location_id")
            return json::readText(value, location.id);
        if (key == "name")
            return json::readText(value, location.name);
        if (key == "site_code")
            return json::readText(value, location.siteCode);
        if (key == "parent" || key == "parent_location_id")
            return json::readText(value, location.parentId);
        if (key == "location_type" || key == "location_type_code")
            return json::readText(value, location.type);
        if (key == "location_type_name")
            return json::readText(value, typeName);
        return SUCCESS;
    });
    location.parentId = idOfReference(location.parentId);
    location.type = typeName.isEmpty() ? idOfReference(location.type) : typeName;
    return error;
}

error_code readDomain(json::Object object, DomainInfo &domain)
{
    return readEntries(object, [&domain](std::string_view key, json::Value value) {
        if (key == "domain_name")
            return json::readText(value, domain.name);
        if (key == "project_name")
            return json::readText(value, domain.projectName);
        return SUCCESS;
    });
}

error_code readCaseType(json::Object object, Application::CaseType &type)
{
    return readEntries(object, [&type](std::string_view key, json::Value value) {
        if (key == "case_type")
            return json::readText(value, type.name);
        if (key == "case_properties")
            return json::readTextList(value, type.properties);
        return SUCCESS;
    });
}

// Several modules can work on one case type: their properties are put together.
void addCaseType(Application &application, const Application::CaseType &type)
{
    if (type.name.isEmpty())
        return;
    const auto known =
        std::find_if(application.caseTypes.begin(), application.caseTypes.end(),
                     [&type](const Application::CaseType &each) { return each.name == type.name; });
    if (known == application.caseTypes.end()) {
        application.caseTypes.append(type);
        return;
    }
    known->properties += type.properties;
    known->properties.removeDuplicates();
}

error_code readModules(json::Value value, Application &application)
{
    simdjson::ondemand::array list;
    if (value.get_array().get(list) != SUCCESS) {
        Cell ignored;
        return json::readCell(value, ignored);
    }
    for (auto element : list) {
        json::Value entry;
        if (const auto error = std::move(element).get(entry))
            return error;
        json::Object module;
        Application::CaseType type;
        Cell ignored;
        const auto error = entry.get_object().get(module) == SUCCESS ? readCaseType(module, type)
                                                                     : json::readCell(entry, ignored);
        if (error)
            return error;
        addCaseType(application, type);
    }
    return SUCCESS;
}

error_code readApplication(json::Object object, Application &application)
{
    return readEntries(object, [&application](std::string_view key, json::Value value) {
        if (key == "id")
            return json::readText(value, application.id);
        if (key == "name")
            return json::readText(value, application.name);
        if (key == "modules")
            return readModules(value, application);
        return SUCCESS;
    });
}

QString idOf(const DomainInfo &domain)
{
    return domain.name;
}

template <typename Item>
QString idOf(const Item &item)
{
    return item.id;
}

template <typename Item, typename ReadItem>
error_code readItems(json::Value value, ListPage<Item> &page, const ReadItem &readItem)
{
    simdjson::ondemand::array list;
    if (const auto error = value.get_array().get(list))
        return error;
    for (auto element : list) {
        json::Value entry;
        if (const auto error = std::move(element).get(entry))
            return error;
        ++page.meta.objects;
        json::Object object;
        Item item;
        if (entry.get_object().get(object) != SUCCESS) {
            Cell ignored;
            if (const auto error = json::readCell(entry, ignored))
                return error;
        } else if (const auto error = readItem(object, item)) {
            return error;
        }
        if (!idOf(item).isEmpty())
            page.items.append(item);
    }
    return SUCCESS;
}

template <typename Item, typename ReadItem>
Result<ListPage<Item>> parseList(const QByteArray &body, const ReadItem &readItem)
{
    ListPage<Item> page;
    bool hasList = false;
    const auto error = json::readRoot(body, [&](json::Object root) {
        page = {};
        hasList = false;
        return readEntries(root, [&](std::string_view key, json::Value value) {
            if (key == "objects" || key == "results") {
                hasList = true;
                return readItems(value, page, readItem);
            }
            if (key == "meta")
                return json::readMeta(value, page.meta);
            return SUCCESS;
        });
    });
    if (error || !hasList)
        return json::notData(body);
    return page;
}

} // namespace

Result<ListPage<User>> parseUserPage(const QByteArray &body, User::Kind kind)
{
    return parseList<User>(body, [kind](json::Object object, User &user) {
        user.kind = kind;
        return readUser(object, user);
    });
}

Result<User> parseUserDetail(const QByteArray &body, User::Kind kind)
{
    User user;
    const auto error = json::readRoot(body, [&user, kind](json::Object root) {
        user = {};
        user.kind = kind;
        return readUser(root, user);
    });
    if (error || user.id.isEmpty())
        return json::notData(body);
    return user;
}

Result<ListPage<Group>> parseGroupPage(const QByteArray &body)
{
    return parseList<Group>(body, &readGroup);
}

Result<ListPage<Location>> parseLocationPage(const QByteArray &body)
{
    return parseList<Location>(body, &readLocation);
}

Result<ListPage<DomainInfo>> parseDomainPage(const QByteArray &body)
{
    return parseList<DomainInfo>(body, &readDomain);
}

Result<ListPage<Application>> parseApplicationPage(const QByteArray &body)
{
    return parseList<Application>(body, &readApplication);
}

QString shortServerMessage(const QByteArray &body)
{
    constexpr qsizetype longest = 300; // longer texts are pages, traces or data, not words to a person
    QString message;
    const auto error = json::readRoot(body, [&message](json::Object root) {
        message.clear();
        return readEntries(root, [&message](std::string_view key, json::Value value) {
            const bool speaks =
                key == "error" || key == "error_message" || key == "detail" || key == "message";
            if (!speaks || !message.isEmpty())
                return SUCCESS;
            Cell words;
            const auto fault = json::readCell(value, words);
            if (!fault && words.kind == ValueKind::Text)
                message = json::toQString(words.text);
            return fault;
        });
    });
    const QByteArray trimmed = body.trimmed();
    const bool isMarkup = trimmed.startsWith('{') || trimmed.startsWith('[') || trimmed.contains('<');
    if (error && trimmed.size() <= longest && !isMarkup)
        message = QString::fromUtf8(trimmed);
    message = message.simplified();
    const bool isPlain = !message.contains(u'<') && !message.contains(QChar::ReplacementCharacter) &&
                         std::all_of(message.cbegin(), message.cend(), [](QChar c) { return c.isPrint(); });
    return isPlain && message.size() <= longest ? message : QString();
}

} // namespace ccb
