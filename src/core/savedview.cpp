// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savedview.h"

#include "core/conditiongrammar.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ccb
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto format = "commcare-browser views"_L1;
constexpr int widestColumn = 4000; // a file may hold anything

// As the command line writes them.
constexpr auto statusOpen = "open"_L1;
constexpr auto statusClosed = "closed"_L1;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ccb::SavedView)
};

Error unreadable(const QString &what)
{
    Error error;
    error.kind = Error::Kind::File;
    error.what = what;
    error.hint = Words::tr("Export the views again from the program they were made in.");
    return error;
}

QJsonObject toObject(const SavedView &view)
{
    const CaseFilter &filter = view.query.filter;
    QJsonObject object{{u"name"_s, view.name}};
    const auto insertText = [&object](const QString &key, const QString &text) {
        if (!text.isEmpty())
            object.insert(key, text);
    };
    insertText(u"case_type"_s, filter.caseType);
    if (filter.status != CaseStatus::All)
        object.insert(u"status"_s, filter.status == CaseStatus::Open ? statusOpen : statusClosed);
    insertText(u"owner_id"_s, filter.ownerId);
    insertText(u"search"_s, filter.search);
    if (!filter.conditions.isEmpty()) {
        QJsonArray conditions;
        for (const ColumnCondition &condition : filter.conditions)
            conditions.append(QJsonObject{{u"column"_s, columnName(condition.column)},
                                          {u"filter"_s, conditionText(condition)}});
        object.insert(u"conditions"_s, conditions);
    }
    if (!filter.checks.isEmpty()) {
        QJsonArray checks;
        for (const CaseCheck check : filter.checks)
            checks.append(checkName(check));
        object.insert(u"checks"_s, checks);
    }
    if (const auto &column = view.query.sort.column) {
        object.insert(u"sort"_s,
                      QJsonObject{{u"column"_s, columnName(*column)},
                                  {u"descending"_s, view.query.sort.order == Qt::DescendingOrder}});
    }
    if (!view.columns.isEmpty()) {
        QJsonArray columns;
        for (const ViewColumn &column : view.columns) {
            QJsonObject place{{u"name"_s, columnName(column.key)}};
            if (column.width > 0)
                place.insert(u"width"_s, column.width);
            if (column.frozen)
                place.insert(u"frozen"_s, true);
            columns.append(place);
        }
        object.insert(u"columns"_s, columns);
    }
    return object;
}

Result<SavedView> fromObject(const QJsonObject &object)
{
    SavedView view;
    view.name = object["name"_L1].toString().simplified();
    if (view.name.isEmpty())
        return unreadable(Words::tr("A view in the file has no name."));
    CaseFilter &filter = view.query.filter;
    filter.caseType = object["case_type"_L1].toString();
    filter.ownerId = object["owner_id"_L1].toString();
    filter.search = object["search"_L1].toString();
    const QString status = object["status"_L1].toString();
    filter.status = status == statusOpen     ? CaseStatus::Open
                    : status == statusClosed ? CaseStatus::Closed
                                             : CaseStatus::All;
    for (const QJsonValue value : object["conditions"_L1].toArray()) {
        const QJsonObject each = value.toObject();
        const QString column = each["column"_L1].toString();
        const auto condition = conditionFromText(columnFromName(column), each["filter"_L1].toString());
        if (column.isEmpty() || !condition || !condition.value())
            return unreadable(
                Words::tr("A filter of the view “%1” cannot be read: %2")
                    .arg(view.name, condition ? each["filter"_L1].toString() : condition.error().what));
        filter.conditions.append(*condition.value());
    }
    for (const QJsonValue value : object["checks"_L1].toArray()) {
        const auto check = checkFromName(value.toString());
        if (!check)
            return unreadable(
                Words::tr("A check of the view “%1” is not known: %2").arg(view.name, value.toString()));
        filter.checks.append(*check);
    }
    const QJsonObject sort = object["sort"_L1].toObject();
    if (const QString column = sort["column"_L1].toString(); !column.isEmpty()) {
        view.query.sort.column = columnFromName(column);
        view.query.sort.order = sort["descending"_L1].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    }
    for (const QJsonValue value : object["columns"_L1].toArray()) {
        const QJsonObject place = value.toObject();
        if (const QString name = place["name"_L1].toString(); !name.isEmpty())
            view.columns.append({columnFromName(name), qBound(0, place["width"_L1].toInt(), widestColumn),
                                 place["frozen"_L1].toBool()});
    }
    return view;
}

} // namespace

QByteArray viewsToJson(const QList<SavedView> &views)
{
    QJsonArray array;
    for (const SavedView &view : views)
        array.append(toObject(view));
    return QJsonDocument(QJsonObject{{u"format"_s, format}, {u"views"_s, array}}).toJson();
}

Result<QList<SavedView>> viewsFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object["format"_L1].toString() != format)
        return unreadable(Words::tr("This is no file of views."));
    QList<SavedView> views;
    for (const QJsonValue value : object["views"_L1].toArray()) {
        auto view = fromObject(value.toObject());
        if (!view)
            return view.error();
        views.append(std::move(view).value());
    }
    return views;
}

QString freeViewName(const QList<SavedView> &views, const QString &wanted)
{
    const auto isTaken = [&views](const QString &name) {
        return std::any_of(views.begin(), views.end(),
                           [&name](const SavedView &view) { return view.name == name; });
    };
    QString name = wanted;
    for (int number = 2; isTaken(name); ++number)
        name = u"%1 (%2)"_s.arg(wanted).arg(number);
    return name;
}

} // namespace ccb
