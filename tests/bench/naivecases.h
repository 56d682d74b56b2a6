// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QByteArray>
#include <QList>
#include <QSortFilterProxyModel>
#include <QStringList>
#include <QVariantMap>

namespace ccb
{
class CaseTableModel;
}

namespace ccb::bench
{

// How one would do it at first: every page through QJsonDocument into a QVariantMap for each case.
QList<QVariantMap> parseIntoMaps(const QByteArray &page);

// The same table in rows of QString, for a QSortFilterProxyModel over it.
class NaiveTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit NaiveTable(const CaseTableModel &source);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<QStringList> m_rows;
    int m_columns;
};

} // namespace ccb::bench
