// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QList>
#include <QString>
#include <QStringView>

namespace ccb
{

// The fields every case has, whichever API version answered. The order is that of an export's columns; what
// comes after UserId is exported only when asked for by name.
enum class CaseField : quint8 {
    CaseId,
    CaseType,
    CaseName,
    Closed,
    OwnerId,
    OwnerName, // not sent by the server: found through the OwnerDirectory
    ExternalId,
    DateOpened,
    DateModified,
    DateClosed,
    ServerDateModified,
    UserId, // who modified it last
    OpenedBy,
    ClosedBy,
    ServerDateOpened,
    IndexedOn,
    // What stands behind an id ("mobile worker", "group"): not sent either, found in the same way.
    OwnerKind,
    UserKind,
    OpenedByKind,
    ClosedByKind,
};
inline constexpr int caseFieldCount = int(CaseField::ClosedByKind) + 1;
inline constexpr int exportedFieldCount = int(CaseField::UserId) + 1;

// The field's name in the API ("case_id").
QStringView fieldName(CaseField field);
bool isTimeField(CaseField field);

// Names one column of cases: a field, a property, or the case id behind an index ("parent").
struct ColumnKey {
    enum class Kind : quint8 { Field, Property, Index };

    Kind kind = Kind::Field;
    CaseField field = CaseField::CaseName; // when kind is Field
    QString name;                          // the property's name or the index's identifier

    static ColumnKey ofField(CaseField field) { return {Kind::Field, field, {}}; }
    static ColumnKey ofProperty(const QString &name) { return {Kind::Property, {}, name}; }
    static ColumnKey ofIndex(const QString &identifier) { return {Kind::Index, {}, identifier}; }

    bool isField(CaseField f) const { return kind == Kind::Field && field == f; }
    friend bool operator==(const ColumnKey &a, const ColumnKey &b)
    {
        return a.kind == b.kind && a.name == b.name && (a.kind != Kind::Field || a.field == b.field);
    }
    friend bool operator!=(const ColumnKey &a, const ColumnKey &b) { return !(a == b); }
    friend size_t qHash(const ColumnKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, int(key.kind), key.kind == Kind::Field ? int(key.field) : 0, key.name);
    }
};

// Where the values of a column are stored: the name and kind of an owner or user are found by the id, all
// others by themselves.
ColumnKey storedColumn(const ColumnKey &key);
// Whether the column has no value of its own, so that what it shows is its value: exports and conditions use
// OwnerDirectory::shownText() of the id stored.
inline bool isDerived(const ColumnKey &key)
{
    return storedColumn(key) != key;
}
// Whether the column shows what stands behind ids, by name or by kind, in place of the ids stored. The text
// is that of OwnerDirectory::shownText().
bool showsNames(const ColumnKey &key);
// Whether that is the kind of owner or user ("group"), not the name.
bool showsOwnerKind(const ColumnKey &key);

// The column's name in exports, settings and on the command line: `case_id`; `NAME` for a property, or
// `properties.NAME` where NAME collides with a field or could be read as one of the prefixed forms;
// `indices.IDENTIFIER`. columnFromName() is the inverse: columnFromName(columnName(k)) == k. No name begins
// with `parent.`: exports call the columns of the parent so.
QString columnName(const ColumnKey &key);
ColumnKey columnFromName(QStringView name);

// The heading a person sees: tr("Name") for a field, the name itself for a property, the identifier for an
// index.
QString columnTitle(const ColumnKey &key);

} // namespace ccb
