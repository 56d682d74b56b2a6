// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/columnlayout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QUrl>

namespace ccb
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int widestKept = 4000; // a settings file may hold anything

// A case type may hold a slash, which would be a level of its own in the settings.
QString settingsKey(const QString &domainKey, const QString &caseType)
{
    const auto encoded = [](const QString &text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text));
    };
    const QString type = caseType.isEmpty() ? u"all"_s : u"type "_s + caseType;
    return u"columns/"_s + encoded(domainKey) + u'/' + encoded(type);
}

} // namespace

QList<ColumnKey> askedColumns(const ColumnLayout &layout)
{
    QList<ColumnKey> columns;
    for (const ColumnPlace &place : layout) {
        if (place.asked && place.visible)
            columns.append(place.key);
    }
    return columns;
}

bool isShownAtFirst(const ColumnKey &key)
{
    if (key.kind != ColumnKey::Kind::Field)
        return key.kind == ColumnKey::Kind::Property;
    switch (key.field) {
    case CaseField::CaseName:
    case CaseField::CaseType:
    case CaseField::Closed:
    case CaseField::OwnerName:
    case CaseField::DateOpened:
    case CaseField::DateModified:
        return true;
    default:
        return false;
    }
}

QList<ColumnKey> tableColumns(const QStringList &properties, const QStringList &indexIdentifiers)
{
    QList<ColumnKey> columns;
    for (const CaseField field : {CaseField::CaseName, CaseField::CaseType, CaseField::Closed,
                                  CaseField::OwnerName, CaseField::DateOpened, CaseField::DateModified})
        columns.append(ColumnKey::ofField(field));
    for (int i = 0; i < caseFieldCount; ++i) {
        const ColumnKey key = ColumnKey::ofField(CaseField(i));
        if (!isShownAtFirst(key))
            columns.append(key);
    }
    for (const QString &name : properties)
        columns.append(ColumnKey::ofProperty(name));
    for (const QString &identifier : indexIdentifiers)
        columns.append(ColumnKey::ofIndex(identifier));
    return columns;
}

ColumnLayout loadColumnLayout(const QSettings &settings, const QString &domainKey, const QString &caseType)
{
    ColumnLayout layout;
    const QByteArray json = settings.value(settingsKey(domainKey, caseType)).toString().toUtf8();
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        const QString name = object["name"_L1].toString();
        if (name.isEmpty())
            continue;
        layout.append({columnFromName(name), qBound(0, object["width"_L1].toInt(), widestKept),
                       object["visible"_L1].toBool(true), object["frozen"_L1].toBool(),
                       object["asked"_L1].toBool()});
    }
    return layout;
}

void saveColumnLayout(QSettings &settings, const QString &domainKey, const QString &caseType,
                      const ColumnLayout &layout)
{
    const QString key = settingsKey(domainKey, caseType);
    if (layout.isEmpty()) {
        settings.remove(key);
        return;
    }
    QJsonArray array;
    for (const ColumnPlace &place : layout) {
        QJsonObject object{{u"name"_s, columnName(place.key)}, {u"visible"_s, place.visible}};
        if (place.width > 0)
            object.insert(u"width"_s, place.width);
        if (place.frozen)
            object.insert(u"frozen"_s, true);
        if (place.asked)
            object.insert(u"asked"_s, true);
        array.append(object);
    }
    settings.setValue(key, QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
}

} // namespace ccb
