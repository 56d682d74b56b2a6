// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timestamp.h"

#include <QtGlobal>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ccb
{

class JsonWriter;

using CaseIdText = std::array<char, 36>; // a UUID with its dashes

inline std::string_view viewOf(const CaseIdText &id)
{
    return {id.data(), id.size()};
}

struct CaseLink {
    std::string_view identifier;   // "parent", "host"
    std::string_view relationship; // "child", "extension"
    std::string_view caseType;
    qint64 number = 0; // of the related case
};

// What filters and orders need of a case. The views live as long as the source. Times are microseconds UTC.
struct CaseHead {
    qint64 number = 0;
    std::string_view type;
    std::string_view ownerId;
    std::string_view openedBy;
    std::string_view userId; // who changed it last, and closed it if it is closed
    bool closed = false;
    std::int64_t opened = 0;
    std::int64_t serverOpened = 0;
    std::int64_t modified = 0; // a closed case was closed by its last change
    std::int64_t serverModified = 0;
    std::int64_t indexedOn = 0;
    bool tellsIndexedOn = true; // false: v0.5 and v1 leave it out
    std::optional<CaseLink> link;
};

// The cases of one domain, numbered from 0. Nothing is held: each is computed when it is asked for, so a
// source may have any number of them. The three times of the last change never fall from one number to the
// next, so that dates and orders need no sorting. Immutable, so safe on any thread.
class CaseSource
{
    Q_DISABLE_COPY_MOVE(CaseSource)

public:
    CaseSource() = default;
    virtual ~CaseSource() = default;

    virtual qint64 count() const = 0;
    virtual std::vector<std::string_view> types() const = 0;
    virtual qint64 countOfType(std::string_view type,
                               qint64 below) const = 0; // among the numbers 0 to below-1
    virtual qint64 numberOfType(std::string_view type, qint64 index) const = 0; // index < countOfType()

    virtual CaseIdText id(qint64 number) const = 0;
    virtual std::optional<qint64> find(std::string_view caseId) const = 0;
    virtual CaseHead head(qint64 number) const = 0;
    virtual std::string name(qint64 number) const = 0;
    virtual std::string externalId(qint64 number) const = 0;                        // may be empty
    virtual void writeProperties(JsonWriter &json, const CaseHead &head) const = 0; // the user-defined ones

    virtual TimeFormat timeFormat() const = 0; // of v0.5 and v1
};

} // namespace ccb
