// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/columnkey.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ccb
{

namespace
{

constexpr std::array<QStringView, caseFieldCount> fieldNames{
    u"case_id",
    u"case_type",
    u"case_name",
    u"closed",
    u"owner_id",
    u"owner_name",
    u"external_id",
    u"date_opened",
    u"date_modified",
    u"date_closed",
    u"server_date_modified",
    u"user_id",
    u"opened_by",
    u"closed_by",
    u"server_date_opened",
    u"indexed_on",
    u"owner_kind",
    u"user_kind",
    u"opened_by_kind",
    u"closed_by_kind",
};

constexpr std::array<const char *, caseFieldCount> fieldTitles{
    QT_TRANSLATE_NOOP("ccb::CaseField", "Case id"),
    QT_TRANSLATE_NOOP("ccb::CaseField", "Type"),
    QT_TRANSLATE_NOOP("ccb::CaseField", "Name"),
    QT_TRANSLATE_NOOP("ccb::CaseField", "Status"),
    QT_TRANSLATE_NOOP("ccb::CaseField", "Owner id"),
    QT_TRANSLATE_NOOP("ccb::CaseField", "Owner"),
    QT_TRANSLATE_NOOP("ccb::CaseField", "External id"),
    QT_TRANSLATE_NOOP("ccb::CaseField", "Opened"),
    QT_TRANSLATE_NOOP("ccb::CaseField", "Modified"),
    QT_TRANSLATE_NOOP("ccb::CaseField", "Closed"),
    QT_TRANSLATE_NOOP("ccb::CaseField", "Modified on server"),
    QT_TRANSLATE_NOOP("ccb::CaseField", "Modified by"),
    QT_TRANSLATE_NOOP("ccb::CaseField", "Opened by"),
    QT_TRANSLATE_NOOP("ccb::CaseField", "Closed by"),
    QT_TRANSLATE_NOOP("ccb::CaseField", "Opened on server"),
    QT_TRANSLATE_NOOP("ccb::CaseField", "Indexed on"),
    QT_TRANSLATE_NOOP("ccb::CaseField", "Owner kind"),
    QT_TRANSLATE_NOOP("ccb::CaseField", "Modified by: kind"),
    QT_TRANSLATE_NOOP("ccb::CaseField", "Opened by: kind"),
    QT_TRANSLATE_NOOP("ccb::CaseField", "Closed by: kind"),
};

constexpr QStringView propertyPrefix = u"properties.";
constexpr QStringView indexPrefix = u"indices.";
constexpr std::array<QStringView, 3> prefixes{propertyPrefix, indexPrefix, u"parent."};

bool isFieldName(QStringView name)
{
    return std::find(fieldNames.begin(), fieldNames.end(), name) != fieldNames.end();
}

bool hasPrefix(const QString &name)
{
    return std::any_of(prefixes.begin(), prefixes.end(),
                       [&name](QStringView prefix) { return name.startsWith(prefix); });
}

} // namespace

QStringView fieldName(CaseField field)
{
    return fieldNames[size_t(field)];
}

bool isTimeField(CaseField field)
{
    switch (field) {
    case CaseField::DateOpened:
    case CaseField::DateModified:
    case CaseField::DateClosed:
    case CaseField::ServerDateModified:
    case CaseField::ServerDateOpened:
    case CaseField::IndexedOn:
        return true;
    default:
        return false;
    }
}

ColumnKey storedColumn(const ColumnKey &key)
{
    if (key.kind != ColumnKey::Kind::Field)
        return key;
    switch (key.field) {
    case CaseField::OwnerName:
    case CaseField::OwnerKind:
        return ColumnKey::ofField(CaseField::OwnerId);
    case CaseField::UserKind:
        return ColumnKey::ofField(CaseField::UserId);
    case CaseField::OpenedByKind:
        return ColumnKey::ofField(CaseField::OpenedBy);
    case CaseField::ClosedByKind:
        return ColumnKey::ofField(CaseField::ClosedBy);
    default:
        return key;
    }
}

bool showsNames(const ColumnKey &key)
{
    return key.isField(CaseField::OwnerName) || key.isField(CaseField::UserId) ||
           key.isField(CaseField::OpenedBy) || key.isField(CaseField::ClosedBy) || showsOwnerKind(key);
}

bool showsOwnerKind(const ColumnKey &key)
{
    return key.isField(CaseField::OwnerKind) || key.isField(CaseField::UserKind) ||
           key.isField(CaseField::OpenedByKind) || key.isField(CaseField::ClosedByKind);
}

QString columnName(const ColumnKey &key)
{
    switch (key.kind) {
    case ColumnKey::Kind::Field:
        return fieldName(key.field).toString();
    case ColumnKey::Kind::Property:
        if (isFieldName(key.name) || hasPrefix(key.name))
            return propertyPrefix.toString() + key.name;
        return key.name;
    case ColumnKey::Kind::Index:
        return indexPrefix.toString() + key.name;
    }
    Q_UNREACHABLE();
}

ColumnKey columnFromName(QStringView name)
{
    if (name.startsWith(propertyPrefix))
        return ColumnKey::ofProperty(name.mid(propertyPrefix.size()).toString());
    if (name.startsWith(indexPrefix))
        return ColumnKey::ofIndex(name.mid(indexPrefix.size()).toString());
    const auto found = std::find(fieldNames.begin(), fieldNames.end(), name);
    if (found != fieldNames.end())
        return ColumnKey::ofField(CaseField(found - fieldNames.begin()));
    return ColumnKey::ofProperty(name.toString());
}

QString columnTitle(const ColumnKey &key)
{
    if (key.kind == ColumnKey::Kind::Field)
        return QCoreApplication::translate("ccb::CaseField", fieldTitles[size_t(key.field)]);
    return key.name;
}

} // namespace ccb
