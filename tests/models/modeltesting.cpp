// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeltesting.h"

#include "core/pageparser.h"

namespace ccb::testing
{

namespace
{

QString numbers(int first, int last)
{
    return QStringLiteral("%1-%2").arg(first).arg(last);
}

QString place(const QModelIndex &index)
{
    return QStringLiteral("%1,%2").arg(index.row()).arg(index.column());
}

} // namespace

CaseBlockPtr blockOf(const QByteArray &cases)
{
    const Result<CasePage> page = parseCasePage(R"({"meta": {}, "objects": [)" + cases + "]}");
    return page ? page.value().block : nullptr;
}

QList<User> someUsers()
{
    User ben;
    ben.id = QStringLiteral("ben");
    ben.username = QStringLiteral("ben@exi-training.commcarehq.org");
    ben.firstName = QStringLiteral("Ben");
    ben.lastName = QStringLiteral("Rudolph");
    ben.phoneNumbers = {QStringLiteral("+27 21 555"), QStringLiteral("555 2")};
    ben.role = QStringLiteral("Nurse");
    ben.language = QStringLiteral("fra");
    ben.primaryLocation = QStringLiteral("l2");
    ben.locations = {QStringLiteral("l1"), QStringLiteral("l2")};
    ben.groups = {QStringLiteral("g1"), QStringLiteral("g9")};
    ben.userData = {{QStringLiteral("shoe"), QStringLiteral("43")}};

    User web;
    web.kind = User::Kind::WebUser;
    web.id = QStringLiteral("web");
    web.username = QStringLiteral("zoe@example.org");
    web.email = QStringLiteral("zoe@example.org");
    web.isAdmin = true;
    return {ben, web};
}

OwnerDirectory someOwners()
{
    OwnerDirectory owners;
    owners.addUsers(someUsers());
    owners.addGroups({{QStringLiteral("g1"), QStringLiteral("Night shift"), {}, false, false}});
    owners.addLocations({{QStringLiteral("l1"), QStringLiteral("North clinic"), {}, {}, {}},
                         {QStringLiteral("l2"), QStringLiteral("Élan clinic"), {}, {}, {}}});
    return owners;
}

QStringList shownRows(const QAbstractItemModel &model, int role)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data(role).toString();
        rows << cells.join(QStringLiteral(" | "));
    }
    return rows;
}

QString shownHeadings(const QAbstractItemModel &model)
{
    QStringList headings;
    for (int column = 0; column < model.columnCount(); ++column)
        headings << model.headerData(column, Qt::Horizontal).toString();
    return headings.join(QStringLiteral(" | "));
}

ModelAnnouncements::ModelAnnouncements(const QAbstractItemModel &model)
{
    using Model = QAbstractItemModel;
    const auto rows = [](int first, int last) {
        return QStringLiteral("insert rows ") + numbers(first, last);
    };
    const auto columns = [](int first, int last) {
        return QStringLiteral("insert columns ") + numbers(first, last);
    };
    QObject::connect(&model, &Model::modelAboutToBeReset, &m_context,
                     [this] { begin(QStringLiteral("reset")); });
    QObject::connect(&model, &Model::modelReset, &m_context, [this] { end(QStringLiteral("reset")); });
    QObject::connect(&model, &Model::rowsAboutToBeInserted, &m_context,
                     [this, rows](const QModelIndex &, int first, int last) { begin(rows(first, last)); });
    QObject::connect(&model, &Model::rowsInserted, &m_context,
                     [this, rows](const QModelIndex &, int first, int last) { end(rows(first, last)); });
    QObject::connect(
        &model, &Model::columnsAboutToBeInserted, &m_context,
        [this, columns](const QModelIndex &, int first, int last) { begin(columns(first, last)); });
    QObject::connect(
        &model, &Model::columnsInserted, &m_context,
        [this, columns](const QModelIndex &, int first, int last) { end(columns(first, last)); });
    QObject::connect(
        &model, &Model::dataChanged, &m_context,
        [this](const QModelIndex &topLeft, const QModelIndex &bottomRight) {
            m_announced << QStringLiteral("change %1 to %2").arg(place(topLeft), place(bottomRight));
        });
    const auto unexpected = [this] { m_announced << QStringLiteral("something else"); };
    QObject::connect(&model, &Model::rowsRemoved, &m_context, unexpected);
    QObject::connect(&model, &Model::rowsMoved, &m_context, unexpected);
    QObject::connect(&model, &Model::columnsRemoved, &m_context, unexpected);
    QObject::connect(&model, &Model::columnsMoved, &m_context, unexpected);
    QObject::connect(&model, &Model::layoutChanged, &m_context, unexpected);
}

QStringList ModelAnnouncements::take()
{
    if (!m_begun.isEmpty())
        m_announced << QStringLiteral("begun only: ") + m_begun;
    m_begun.clear();
    return std::exchange(m_announced, {});
}

void ModelAnnouncements::begin(const QString &what)
{
    if (!m_begun.isEmpty())
        m_announced << QStringLiteral("begun only: ") + m_begun;
    m_begun = what;
}

void ModelAnnouncements::end(const QString &what)
{
    m_announced << (m_begun == what ? what : QStringLiteral("ended only: ") + what);
    m_begun.clear();
}

} // namespace ccb::testing
