// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/columnprofile.h"

#include <QAbstractTableModel>
#include <QList>

namespace ccb
{

// A ColumnProfile as rows with a bar each: either how many cells are filled, blank and missing, or the most
// frequent values. GUI thread.
//
// DisplayRole is for people, as a cell of the table of cases shows the value; AccessibleTextRole of the first
// column says the whole row.
class ColumnProfileModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnProfileModel)

public:
    enum Column { NameColumn, BarColumn, CasesColumn, ShareColumn };
    enum class Kind { Filled, Blank, Missing, Value };
    enum Role {
        BarRole = Qt::UserRole, // double from 0 to 1: how long the bar is
        KindRole,               // int(Kind)
        ValueRole,              // the value as it came
    };

    explicit ColumnProfileModel(QObject *parent = nullptr);
    ~ColumnProfileModel() override;

    void showParts(const ColumnProfile &profile);
    void showValues(const ColumnProfile &profile, const ColumnKey &column, const OwnerDirectory &owners);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        Kind kind;
        QString name;
        QString value;
        quint32 cases;
    };
    QList<Row> m_rows;
    quint32 m_cases = 0; // of the profile
    quint32 m_most = 0;  // cases with the longest bar

    void setRows(const QList<Row> &rows, quint32 cases, quint32 most);
    QString shareText(const Row &row) const;
    QString spoken(const Row &row) const;
};

} // namespace ccb
