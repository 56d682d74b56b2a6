// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cell.h"
#include "core/error.h"
#include "core/pageparser.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <simdjson.h>

#include <string_view>

// What the page parsers share: small steps over simdjson's on-demand interface. Nothing here throws. A
// text_view handed out lives until the next readJson() on the same thread.
namespace ccb::json
{

using Value = simdjson::ondemand::value;
using Object = simdjson::ondemand::object;

// Parses the body and hands its root to `read` (signature: simdjson::error_code(Object)). Bytes that are not
// UTF-8 are replaced and the rest is read; everything else that is not one whole JSON object is an error.
template <typename Read>
simdjson::error_code readRoot(const QByteArray &body, Read read);

// The key of a field; as it stands in the JSON when its escapes make no sense.
std::string_view keyOf(simdjson::ondemand::field &field);
// Any value as a cell. A string whose escapes make no sense is kept as it stands in the JSON.
simdjson::error_code readCell(Value value, Cell &cell);

QString toQString(std::string_view utf8);
// A value as text: a string's content, a number's or a list's JSON, nothing for null.
simdjson::error_code readText(Value value, QString &text);
simdjson::error_code readTextList(Value value, QStringList &texts); // a lone value counts as a list of one
simdjson::error_code readFlag(Value value, bool &flag);

simdjson::error_code readMeta(Value value, PageMeta &meta); // the `meta` object of v0.5 and v1
// An entry of a list of cases beside the cases themselves: the `meta` of v0.5 and v1, the `next` and
// `matching_records` of v2. Other keys are passed over.
simdjson::error_code readPageMeta(std::string_view key, Value value, PageMeta &meta);

// Why a body is not the list or object that was asked for, as a person can use it.
Error notData(const QByteArray &body);

namespace detail
{
simdjson::ondemand::parser &parserOfThisThread();
} // namespace detail

template <typename Read>
simdjson::error_code readRoot(const QByteArray &body, Read read)
{
    const auto attempt = [&read](const QByteArray &bytes) {
        const simdjson::padded_string padded(bytes.constData(), size_t(bytes.size()));
        simdjson::ondemand::document document;
        if (const auto error = detail::parserOfThisThread().iterate(padded).get(document))
            return error;
        Object root;
        if (const auto error = document.get_object().get(root))
            return error;
        if (const auto error = read(root))
            return error;
        const char *next = nullptr;
        const bool atEnd = document.current_location().get(next) == simdjson::OUT_OF_BOUNDS;
        return atEnd ? simdjson::SUCCESS : simdjson::TRAILING_CONTENT;
    };
    const auto error = attempt(body);
    if (error != simdjson::UTF8_ERROR)
        return error;
    return attempt(QString::fromUtf8(body).toUtf8());
}

// Calls `take` (signature: error_code(std::string_view key, Value value)) for each entry of an object, until
// it fails.
template <typename Take>
simdjson::error_code readEntries(Object object, Take take)
{
    for (auto entry : object) {
        simdjson::ondemand::field field;
        if (const auto error = std::move(entry).get(field))
            return error;
        const std::string_view key = keyOf(field);
        if (const auto error = take(key, field.value()))
            return error;
    }
    return simdjson::SUCCESS;
}

// The same; what is no object is passed over.
template <typename Take>
simdjson::error_code readEntries(Value value, Take take)
{
    Object object;
    if (value.get_object().get(object) != simdjson::SUCCESS) {
        Cell ignored;
        return readCell(value, ignored);
    }
    return readEntries(object, take);
}

// Calls `take` (signature: error_code(Value element)) for each element of a list, until it fails; what is no
// list is passed over.
template <typename Take>
simdjson::error_code readElements(Value value, Take take)
{
    simdjson::ondemand::array list;
    if (value.get_array().get(list) != simdjson::SUCCESS) {
        Cell ignored;
        return readCell(value, ignored);
    }
    for (auto element : list) {
        Value entry;
        if (const auto error = std::move(element).get(entry))
            return error;
        if (const auto error = take(entry))
            return error;
    }
    return simdjson::SUCCESS;
}

} // namespace ccb::json
