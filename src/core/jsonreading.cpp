// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsonreading.h"

#include "core/utf8text.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>

namespace ccb::json
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ccb::PageParser)
};

// simdjson's tokens run on to the next one, so blanks can follow.
std::string_view withoutBlanksBehind(std::string_view text)
{
    const size_t last = text.find_last_not_of(" \t\r\n");
    return last == std::string_view::npos ? std::string_view() : text.substr(0, last + 1);
}

} // namespace

namespace detail
{

// Kept between pages: its buffers are as large as the page, and pages come in rows of hundreds.
simdjson::ondemand::parser &parserOfThisThread()
{
    thread_local simdjson::ondemand::parser parser;
    return parser;
}

} // namespace detail

std::string_view keyOf(simdjson::ondemand::field &field)
{
    // Keys with escapes are so rare that the others are not copied.
    const char *raw = field.key().raw();
    size_t length = 0;
    bool hasEscapes = false;
    while (raw[length] != '"') {
        hasEscapes = hasEscapes || raw[length] == '\\';
        length += raw[length] == '\\' ? 2 : 1;
    }
    std::string_view key;
    if (hasEscapes && field.unescaped_key().get(key) == simdjson::SUCCESS)
        return key;
    return {raw, length};
}

simdjson::error_code readCell(Value value, Cell &cell)
{
    simdjson::ondemand::json_type type{};
    if (const auto error = value.type().get(type))
        return error;
    switch (type) {
    case simdjson::ondemand::json_type::string: {
        const std::string_view token = withoutBlanksBehind(value.raw_json_token());
        cell.kind = ValueKind::Text;
        if (value.get_string().get(cell.text) != simdjson::SUCCESS)
            cell.text = token;
        return simdjson::SUCCESS;
    }
    case simdjson::ondemand::json_type::null: {
        bool isNull = false;
        if (const auto error = value.is_null().get(isNull))
            return error;
        cell = {ValueKind::Null, {}};
        return isNull ? simdjson::SUCCESS : simdjson::N_ATOM_ERROR;
    }
    case simdjson::ondemand::json_type::boolean: {
        bool flag = false;
        if (const auto error = value.get_bool().get(flag))
            return error;
        cell = {ValueKind::Boolean, flag ? std::string_view("true") : std::string_view("false")};
        return simdjson::SUCCESS;
    }
    case simdjson::ondemand::json_type::number:
        // Never through a double: 0.10 and 12345678901234567890 stay as they came.
        cell = {ValueKind::Number, withoutBlanksBehind(value.raw_json_token())};
        return simdjson::SUCCESS;
    case simdjson::ondemand::json_type::array: {
        simdjson::ondemand::array list;
        if (const auto error = value.get_array().get(list))
            return error;
        cell.kind = ValueKind::List;
        return list.raw_json().get(cell.text);
    }
    case simdjson::ondemand::json_type::object: {
        Object object;
        if (const auto error = value.get_object().get(object))
            return error;
        cell.kind = ValueKind::Object;
        return object.raw_json().get(cell.text);
    }
    }
    return simdjson::TAPE_ERROR;
}

QString toQString(std::string_view utf8)
{
    return textFromUtf8(utf8);
}

simdjson::error_code readText(Value value, QString &text)
{
    Cell cell;
    if (const auto error = readCell(value, cell))
        return error;
    text = toQString(cell.text);
    return simdjson::SUCCESS;
}

simdjson::error_code readTextList(Value value, QStringList &texts)
{
    texts.clear();
    simdjson::ondemand::array list;
    if (value.get_array().get(list) != simdjson::SUCCESS) {
        QString text;
        if (const auto error = readText(value, text))
            return error;
        if (!text.isEmpty())
            texts << text;
        return simdjson::SUCCESS;
    }
    for (auto item : list) {
        Value entry;
        QString text;
        if (const auto error = std::move(item).get(entry))
            return error;
        if (const auto error = readText(entry, text))
            return error;
        if (!text.isEmpty())
            texts << text;
    }
    return simdjson::SUCCESS;
}

simdjson::error_code readFlag(Value value, bool &flag)
{
    Cell cell;
    if (const auto error = readCell(value, cell))
        return error;
    flag = cell.text == "true";
    return simdjson::SUCCESS;
}

namespace
{

simdjson::error_code readTotal(Value value, PageMeta &meta) // a number or null
{
    QString text;
    if (const auto error = readText(value, text))
        return error;
    bool isNumber = false;
    const qint64 total = text.toLongLong(&isNumber);
    if (isNumber && total >= 0)
        meta.total = total;
    return simdjson::SUCCESS;
}

simdjson::error_code readNext(Value value, PageMeta &meta)
{
    Object object;
    if (value.get_object().get(object) != simdjson::SUCCESS) {
        if (const auto error = readText(value, meta.next))
            return error;
        const QUrlQuery query{QUrl(meta.next)};
        meta.cursor = query.queryItemValue(QStringLiteral("cursor"), QUrl::FullyDecoded);
        return simdjson::SUCCESS;
    }
    for (auto entry : object) {
        simdjson::ondemand::field field;
        if (const auto error = std::move(entry).get(field))
            return error;
        if (keyOf(field) == "cursor") {
            if (const auto error = readText(field.value(), meta.cursor))
                return error;
        }
    }
    return simdjson::SUCCESS;
}

} // namespace

simdjson::error_code readMeta(Value value, PageMeta &meta)
{
    Object object;
    if (value.get_object().get(object) != simdjson::SUCCESS) {
        Cell ignored;
        return readCell(value, ignored);
    }
    for (auto entry : object) {
        simdjson::ondemand::field field;
        if (const auto error = std::move(entry).get(field))
            return error;
        const std::string_view key = keyOf(field);
        simdjson::error_code error = simdjson::SUCCESS;
        if (key == "total_count")
            error = readTotal(field.value(), meta);
        else if (key == "next")
            error = readText(field.value(), meta.next);
        if (error)
            return error;
    }
    return simdjson::SUCCESS;
}

simdjson::error_code readPageMeta(std::string_view key, Value value, PageMeta &meta)
{
    if (key == "meta")
        return readMeta(value, meta);
    if (key == "matching_records")
        return readTotal(value, meta);
    if (key == "next")
        return readNext(value, meta);
    return simdjson::SUCCESS;
}

Error notData(const QByteArray &body)
{
    Error error;
    error.kind = Error::Kind::NotData;
    if (body.trimmed().startsWith('<')) {
        error.what = Words::tr("The server answered with a web page instead of data.");
        error.hint = Words::tr(
            "Check the server's address. If your network asks you to sign in first, do that in a web "
            "browser and try again.");
    } else {
        error.what = Words::tr("The server's answer is not the data that was asked for, or broke off.");
        error.hint = Words::tr("Try again. If it happens again, check the server's address.");
    }
    return error;
}

} // namespace ccb::json
