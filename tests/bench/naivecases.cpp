// SPDX-License-Identifier: GPL-3.0-or-later
#include "naivecases.h"

#include "models/casetablemodel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ccb::bench
{

QList<QVariantMap> parseIntoMaps(const QByteArray &page)
{
    QList<QVariantMap> cases;
    const QJsonObject root = QJsonDocument::fromJson(page).object();
    for (const QJsonValue &value : root.value(QStringLiteral("objects")).toArray())
        cases << value.toObject().toVariantMap();
    return cases;
}

NaiveTable::NaiveTable(const CaseTableModel &source)
    : m_columns(source.columnCount())
{
    m_rows.reserve(source.rowCount());
    for (int row = 0; row < source.rowCount(); ++row) {
        QStringList texts;
        texts.reserve(m_columns);
        for (int column = 0; column < m_columns; ++column)
            texts << source.index(row, column).data(Qt::EditRole).toString();
        m_rows << texts;
    }
}

int NaiveTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int NaiveTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant NaiveTable::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    return m_rows.at(index.row()).at(index.column());
}

} // namespace ccb::bench
