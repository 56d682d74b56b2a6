// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/caseblockbuilder.h"
#include "core/casejsonlines.h"
#include "core/childcaseparser.h"
#include "core/jsonreading.h"
#include "core/pageparser.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ccb
{

namespace
{

using simdjson::error_code;
using simdjson::SUCCESS;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ccb::PageParser)
};

struct FieldKey {
    std::string_view key;
    CaseField field;
};

// The keys of a case object itself, in the spellings of all API versions.
constexpr std::array<FieldKey, 18> rootKeys{{
    {"case_id", CaseField::CaseId},
    {"id", CaseField::CaseId},
    {"case_type", CaseField::CaseType},
    {"case_name", CaseField::CaseName},
    {"closed", CaseField::Closed},
    {"owner_id", CaseField::OwnerId},
    {"external_id", CaseField::ExternalId},
    {"date_opened", CaseField::DateOpened},
    {"date_modified", CaseField::DateModified},
    {"last_modified", CaseField::DateModified},
    {"date_closed", CaseField::DateClosed},
    {"server_date_modified", CaseField::ServerDateModified},
    {"server_last_modified", CaseField::ServerDateModified},
    {"user_id", CaseField::UserId},
    {"opened_by", CaseField::OpenedBy},
    {"closed_by", CaseField::ClosedBy},
    {"server_date_opened", CaseField::ServerDateOpened},
    {"indexed_on", CaseField::IndexedOn},
}};

// Fields that v0.5 and v1 put among the properties.
constexpr std::array<FieldKey, 5> keysAmongProperties{{
    {"case_name", CaseField::CaseName},
    {"case_type", CaseField::CaseType},
    {"date_opened", CaseField::DateOpened},
    {"external_id", CaseField::ExternalId},
    {"owner_id", CaseField::OwnerId},
}};

template <size_t N>
const FieldKey *findKey(const std::array<FieldKey, N> &keys, std::string_view key)
{
    const auto found =
        std::find_if(keys.begin(), keys.end(), [key](const FieldKey &k) { return k.key == key; });
    return found == keys.end() ? nullptr : &*found;
}

// Reads case objects into a block, one after the other.
class CaseReader
{
public:
    // False in `isCase` when the object has no case_id; the block then stays as it was.
    error_code read(json::Object object, bool &isCase)
    {
        m_values.clear();
        for (auto entry : object) {
            simdjson::ondemand::field field;
            if (const auto error = std::move(entry).get(field))
                return error;
            const std::string_view key = json::keyOf(field);
            if (const auto error = readField(key, field.value()))
                return error;
        }
        const Cell &id = m_values.field(CaseField::CaseId);
        isCase = !id.isBlank() && (id.kind == ValueKind::Text || id.kind == ValueKind::Number);
        if (isCase) {
            promoteFields();
            m_builder.addCase(m_values);
        }
        return SUCCESS;
    }

    CaseBlockPtr finish() { return m_builder.finish(); }

private:
    CaseBlockBuilder m_builder;
    CaseValues m_values;

    error_code readField(std::string_view key, json::Value value)
    {
        if (key == "properties")
            return readProperties(key, value);
        if (key == "indices")
            return readIndices(key, value);
        const FieldKey *known = findKey(rootKeys, key);
        if (!known)
            return SUCCESS; // left to the raw view
        Cell cell;
        if (const auto error = json::readCell(value, cell))
            return error;
        // case_id and id say the same; a null one must not hide the other.
        Cell &field = m_values.field(known->field);
        if (field.isBlank())
            field = cell;
        return SUCCESS;
    }

    error_code readProperties(std::string_view key, json::Value value)
    {
        json::Object object;
        if (value.get_object().get(object) != SUCCESS)
            return keepOddity(key, value);
        for (auto entry : object) {
            simdjson::ondemand::field field;
            if (const auto error = std::move(entry).get(field))
                return error;
            const std::string_view name = json::keyOf(field);
            Cell cell;
            if (const auto error = json::readCell(field.value(), cell))
                return error;
            m_values.properties.emplace_back(name, cell);
        }
        return SUCCESS;
    }

    error_code readIndices(std::string_view key, json::Value value)
    {
        json::Object object;
        if (value.get_object().get(object) != SUCCESS)
            return keepOddity(key, value);
        for (auto entry : object) {
            simdjson::ondemand::field field;
            if (const auto error = std::move(entry).get(field))
                return error;
            const std::string_view identifier = json::keyOf(field);
            if (const auto error = readIndex(identifier, field.value()))
                return error;
        }
        return SUCCESS;
    }

    error_code readIndex(std::string_view identifier, json::Value value)
    {
        CaseValues::Index index{identifier, {}, {}, {}};
        json::Object object;
        if (value.get_object().get(object) != SUCCESS) {
            if (const auto error = json::readCell(value, index.caseId))
                return error;
            if (!index.caseId.isBlank())
                m_values.indices.push_back(index);
            return SUCCESS;
        }
        for (auto entry : object) {
            simdjson::ondemand::field field;
            if (const auto error = std::move(entry).get(field))
                return error;
            const std::string_view key = json::keyOf(field);
            Cell *cell = key == "case_id"        ? &index.caseId
                         : key == "case_type"    ? &index.caseType
                         : key == "relationship" ? &index.relationship
                                                 : nullptr;
            if (!cell)
                continue;
            if (const auto error = json::readCell(field.value(), *cell))
                return error;
        }
        m_values.indices.push_back(index);
        return SUCCESS;
    }

    // `properties` or `indices` that are no object: shown as a property of that name, unless there is nothing
    // in it.
    error_code keepOddity(std::string_view key, json::Value value)
    {
        Cell cell;
        if (const auto error = json::readCell(value, cell))
            return error;
        if (!cell.isBlank() && cell.text != "[]")
            m_values.properties.emplace_back(key, cell);
        return SUCCESS;
    }

    void promoteFields()
    {
        std::erase_if(m_values.properties, [this](const auto &property) {
            const FieldKey *known = findKey(keysAmongProperties, property.first);
            if (!known)
                return false;
            Cell &field = m_values.field(known->field);
            if (field.kind == ValueKind::Missing) {
                field = property.second;
                return true;
            }
            return field.text == property.second.text;
        });
    }
};

// `lines` gets the JSON of each case that the block has; null: it is not wanted.
error_code readCase(json::Object object, CaseReader &reader, CaseJsonLines *lines, bool &isCase)
{
    std::string_view text;
    if (lines) {
        if (const auto error = object.raw_json().get(text))
            return error;
        if (const auto error = object.reset().error())
            return error;
    }
    if (const auto error = reader.read(object, isCase))
        return error;
    if (lines && isCase)
        lines->append(text);
    return SUCCESS;
}

error_code readCases(json::Value value, CaseReader &reader, CasePage &page, CaseJsonLines *lines = nullptr)
{
    simdjson::ondemand::array list;
    if (const auto error = value.get_array().get(list))
        return error;
    for (auto item : list) {
        json::Value entry;
        if (const auto error = std::move(item).get(entry))
            return error;
        const int number = ++page.meta.objects;
        json::Object object;
        if (entry.get_object().get(object) != SUCCESS) {
            Cell ignored;
            if (const auto error = json::readCell(entry, ignored))
                return error;
            page.skipped << Words::tr("Entry %1 of a page is not a case and was left out.").arg(number);
            continue;
        }
        bool isCase = false;
        if (const auto error = readCase(object, reader, lines, isCase))
            return error;
        if (!isCase)
            page.skipped << Words::tr("Entry %1 of a page has no case id and was left out.").arg(number);
    }
    return SUCCESS;
}

// One child, or a list of them. What is neither is left out.
error_code readChildren(json::Value value, CaseReader &reader, CasePage &page)
{
    simdjson::ondemand::json_type type{};
    if (const auto error = value.type().get(type))
        return error;
    if (type == simdjson::ondemand::json_type::array)
        return readCases(value, reader, page);
    ++page.meta.objects;
    json::Object object;
    if (value.get_object().get(object) != SUCCESS) {
        Cell ignored;
        return json::readCell(value, ignored);
    }
    bool isCase = false;
    return reader.read(object, isCase);
}

Result<CasePage> readCasePage(const QByteArray &body, CaseJsonLines *lines)
{
    CasePage page;
    bool hasList = false;
    const auto error = json::readRoot(body, [&page, &hasList, lines](json::Object root) {
        page = {};
        hasList = false;
        if (lines)
            *lines = {};
        CaseReader reader;
        for (auto entry : root) {
            simdjson::ondemand::field field;
            if (const auto fault = std::move(entry).get(field))
                return fault;
            const std::string_view key = json::keyOf(field);
            error_code fault = SUCCESS;
            if (key == "objects" || key == "cases") {
                hasList = true;
                fault = readCases(field.value(), reader, page, lines);
            } else {
                fault = json::readPageMeta(key, field.value(), page.meta);
            }
            if (fault)
                return fault;
        }
        page.block = reader.finish();
        return SUCCESS;
    });
    if (error || !hasList)
        return json::notData(body);
    return page;
}

Result<CasePage> readCaseDetail(const QByteArray &body, CaseJsonLines *lines)
{
    CasePage page;
    bool isCase = false;
    const auto error = json::readRoot(body, [&page, &isCase, lines](json::Object root) {
        if (lines)
            *lines = {};
        CaseReader reader;
        const auto fault = readCase(root, reader, lines, isCase);
        page.meta.objects = 1;
        page.block = reader.finish();
        return fault;
    });
    if (error || !isCase)
        return json::notData(body);
    return page;
}

using ReadPage = Result<CasePage> (*)(const QByteArray &body, CaseJsonLines *lines);

Result<CasePageWithJson> withJson(const QByteArray &body, ReadPage read)
{
    CasePageWithJson both;
    const Result<CasePage> page = read(body, &both.json);
    if (!page)
        return page.error();
    both.page = page.value();
    return both;
}

} // namespace

Result<CasePage> parseCasePage(const QByteArray &body)
{
    return readCasePage(body, nullptr);
}

Result<CasePage> parseCaseDetail(const QByteArray &body)
{
    return readCaseDetail(body, nullptr);
}

Result<CasePageWithJson> parseCasePageWithJson(const QByteArray &body)
{
    return withJson(body, &readCasePage);
}

Result<CasePageWithJson> parseCaseDetailWithJson(const QByteArray &body)
{
    return withJson(body, &readCaseDetail);
}

Result<CasePage> parseChildCases(const QByteArray &body)
{
    CasePage page;
    const auto error = json::readRoot(body, [&page](json::Object root) {
        page = {};
        bool hasChildren = false;
        CaseReader reader;
        for (auto entry : root) {
            simdjson::ondemand::field field;
            if (const auto fault = std::move(entry).get(field))
                return fault;
            if (json::keyOf(field) != "child_cases")
                continue;
            hasChildren = true;
            json::Object children;
            json::Value value = field.value();
            if (value.get_object().get(children) != SUCCESS) {
                if (const auto fault = readChildren(value, reader, page))
                    return fault;
                continue;
            }
            for (auto child : children) {
                simdjson::ondemand::field named;
                if (const auto fault = std::move(child).get(named))
                    return fault;
                if (const auto fault = readChildren(named.value(), reader, page))
                    return fault;
            }
        }
        page.block = reader.finish();
        if (hasChildren)
            page.meta.total = page.block->rowCount();
        return SUCCESS;
    });
    if (error)
        return json::notData(body);
    return page;
}

} // namespace ccb
