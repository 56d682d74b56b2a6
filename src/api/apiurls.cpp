// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiurls.h"

#include <QStringList>
#include <QUrlQuery>

#include <algorithm>

namespace ccb
{

namespace
{

const QString archivedParameter = QStringLiteral("archived");

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

// QUrlQuery leaves "+" alone, which a server reads as a blank, so values are encoded before they get there.
void addItem(QUrlQuery &query, const QString &name, const QString &value)
{
    query.addQueryItem(encoded(name), encoded(value));
}

QUrl serverUrl(const Connection &connection, const QString &encodedPath)
{
    QUrl url = connection.server;
    url.setPath(url.path(QUrl::FullyEncoded) + encodedPath, QUrl::StrictMode);
    return url;
}

QString domainPath(const Connection &connection)
{
    return QStringLiteral("/a/") + encoded(connection.domain) + QStringLiteral("/api/");
}

QString resourcePath(const QString &word, Spelling spelling)
{
    switch (spelling) {
    case Spelling::V2:
        return word + QStringLiteral("/v2/");
    case Spelling::V1:
        return word + QStringLiteral("/v1/");
    case Spelling::V05:
        break;
    }
    return QStringLiteral("v0.5/") + word + u'/';
}

QString resourceWord(Resource resource)
{
    switch (resource) {
    case Resource::Cases:
        return QStringLiteral("case");
    case Resource::MobileWorkers:
        return QStringLiteral("user");
    case Resource::WebUsers:
        return QStringLiteral("web-user");
    case Resource::Groups:
        return QStringLiteral("group");
    case Resource::Locations:
        return QStringLiteral("location");
    case Resource::Applications:
        return QStringLiteral("application");
    case Resource::Domains:
        return QStringLiteral("user_domains");
    case Resource::Forms:
        return QStringLiteral("form");
    }
    Q_UNREACHABLE();
    return {};
}

QString caseListPath(const Connection &connection, CaseApiVersion version)
{
    const Spelling spelling = version == CaseApiVersion::V2   ? Spelling::V2
                              : version == CaseApiVersion::V1 ? Spelling::V1
                                                              : Spelling::V05;
    return domainPath(connection) + resourcePath(resourceWord(Resource::Cases), spelling);
}

// One that serverNarrowsBy().
void addCondition(QUrlQuery &query, const ColumnCondition &condition, bool isV2)
{
    const ColumnKey &column = condition.column;
    if (const QDate day = earliestDay(condition); day.isValid()) {
        const QString time = column.isField(CaseField::ServerDateModified)
                                 ? isV2 ? QStringLiteral("server_last_modified.gte")
                                        : QStringLiteral("server_date_modified_start")
                             : isV2 ? QStringLiteral("last_modified.gte")
                                    : QStringLiteral("date_modified_start");
        addItem(query, time, day.toString(Qt::ISODate));
        return;
    }
    const QString name = column.kind == ColumnKey::Kind::Property
                             ? QStringLiteral("properties.") + column.name
                         : column.kind == ColumnKey::Kind::Index ? QStringLiteral("indices.") + column.name
                                                                 : fieldName(column.field).toString();
    addItem(query, name, condition.values.first());
}

void addFilter(QUrlQuery &query, const CaseRequest &request, bool isV2)
{
    const CaseFilter &filter = request.filter;
    if (!filter.caseType.isEmpty())
        addItem(query, isV2 ? QStringLiteral("case_type") : QStringLiteral("type"), filter.caseType);
    if (!filter.ownerId.isEmpty())
        addItem(query, QStringLiteral("owner_id"), filter.ownerId);
    if (filter.status != CaseStatus::All) {
        addItem(query, QStringLiteral("closed"),
                filter.status == CaseStatus::Closed ? QStringLiteral("true") : QStringLiteral("false"));
    }
    if (request.changedSince.isValid()) {
        addItem(query,
                isV2 ? QStringLiteral("server_last_modified.gte")
                     : QStringLiteral("server_date_modified_start"),
                request.changedSince.toString(Qt::ISODate));
    }
    for (const ColumnCondition &condition : filter.conditions) {
        if (serverNarrowsBy(condition, isV2 ? CaseApiVersion::V2 : CaseApiVersion::V1))
            addCondition(query, condition, isV2);
    }
}

} // namespace

QUrl caseListUrl(const Connection &connection, CaseApiVersion version, const CaseRequest &request,
                 const CaseListPlace &place, int pageSize)
{
    const bool isV2 = version == CaseApiVersion::V2;
    QUrlQuery query;
    addItem(query, QStringLiteral("limit"), QString::number(std::clamp(pageSize, 1, largestCasePage)));
    // A fixed order, oldest first, so that cases changed during the pull come at the end. v2 always does so.
    if (!isV2)
        addItem(query, QStringLiteral("order_by"), QStringLiteral("indexed_on"));
    addFilter(query, request, isV2);
    if (place.kind == CaseListPlace::Kind::Since) {
        addItem(query, isV2 ? QStringLiteral("indexed_on.gte") : QStringLiteral("indexed_on_start"),
                place.since);
        if (place.skip > 0)
            addItem(query, QStringLiteral("offset"), QString::number(place.skip));
    }
    QUrl url = serverUrl(connection, caseListPath(connection, version));
    url.setQuery(query);
    return url;
}

QUrl caseDetailUrl(const Connection &connection, CaseApiVersion version, const QString &caseId)
{
    return serverUrl(connection, caseListPath(connection, version) + encoded(caseId) + u'/');
}

QUrl childCasesUrl(const Connection &connection, CaseApiVersion version, const QString &caseId)
{
    QUrlQuery query;
    addItem(query, QStringLiteral("child_cases__full"), QStringLiteral("true"));
    QUrl url = caseDetailUrl(connection, version, caseId);
    url.setQuery(query);
    return url;
}

QUrl caseBatchUrl(const Connection &connection, const QStringList &caseIds)
{
    QStringList parts;
    for (const QString &id : caseIds)
        parts << encoded(id);
    return serverUrl(connection, caseListPath(connection, CaseApiVersion::V2) + parts.join(u',') + u'/');
}

QUrl formListUrl(const Connection &connection, Spelling spelling, const QString &caseId, int pageSize)
{
    QUrl url = peopleListUrl(connection, Resource::Forms, spelling, pageSize);
    QUrlQuery query(url);
    addItem(query, QStringLiteral("case_id"), caseId);
    url.setQuery(query);
    return url;
}

QUrl peopleListUrl(const Connection &connection, Resource resource, Spelling spelling, int pageSize,
                   Activity activity)
{
    QUrlQuery query;
    addItem(query, QStringLiteral("limit"), QString::number(std::clamp(pageSize, 1, largestPeoplePage)));
    if (activity == Activity::Deactivated)
        addItem(query, archivedParameter, QStringLiteral("true"));
    QUrl url = serverUrl(connection, domainPath(connection) + resourcePath(resourceWord(resource), spelling));
    url.setQuery(query);
    return url;
}

QUrl userDomainsUrl(const Connection &connection, Spelling spelling)
{
    return serverUrl(connection,
                     QStringLiteral("/api/") + resourcePath(resourceWord(Resource::Domains), spelling));
}

QUrl accessProbeUrl(const Connection &connection, AccessProbe probe, Spelling spelling)
{
    switch (probe) {
    case AccessProbe::Domains:
        return userDomainsUrl(connection, spelling);
    case AccessProbe::CasesV2:
        return caseListUrl(connection, CaseApiVersion::V2, {}, {}, 1);
    case AccessProbe::CasesV1:
        return caseListUrl(connection, CaseApiVersion::V1, {}, {}, 1);
    case AccessProbe::CasesV05:
        return caseListUrl(connection, CaseApiVersion::V05, {}, {}, 1);
    default:
        return peopleListUrl(connection, resourceOf(probe), spelling, 1);
    }
}

Resource resourceOf(AccessProbe probe)
{
    switch (probe) {
    case AccessProbe::Domains:
        return Resource::Domains;
    case AccessProbe::CasesV2:
    case AccessProbe::CasesV1:
    case AccessProbe::CasesV05:
        return Resource::Cases;
    case AccessProbe::MobileWorkers:
        return Resource::MobileWorkers;
    case AccessProbe::WebUsers:
        return Resource::WebUsers;
    case AccessProbe::Groups:
        return Resource::Groups;
    case AccessProbe::Locations:
        return Resource::Locations;
    case AccessProbe::Applications:
        break;
    }
    return Resource::Applications;
}

std::optional<AccessProbe> settledProbe(Resource resource, const QUrl &url)
{
    if (QUrlQuery(url).hasQueryItem(archivedParameter))
        return std::nullopt;
    for (const AccessProbe probe : allAccessProbes()) {
        if (resourceOf(probe) != resource)
            continue;
        if (resource != Resource::Cases)
            return probe;
        const Spelling spelling = probe == AccessProbe::CasesV2   ? Spelling::V2
                                  : probe == AccessProbe::CasesV1 ? Spelling::V1
                                                                  : Spelling::V05;
        if (url.path().endsWith(resourcePath(resourceWord(resource), spelling)))
            return probe;
    }
    return std::nullopt;
}

QUrl cursorUrl(const QUrl &list, const QString &cursor)
{
    QUrlQuery query;
    addItem(query, QStringLiteral("cursor"), cursor);
    QUrl url = list;
    url.setQuery(query);
    return url;
}

QUrl withLimit(const QUrl &link, int pageSize)
{
    const QString limit = QStringLiteral("limit");
    QUrlQuery query(link);
    if (!query.hasQueryItem(limit))
        return link;
    query.removeAllQueryItems(limit);
    query.addQueryItem(limit, QString::number(pageSize));
    QUrl url = link;
    url.setQuery(query);
    return url;
}

} // namespace ccb
