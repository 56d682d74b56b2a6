// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accessfinding.h"

#include <QAbstractTableModel>
#include <QMap>

namespace ccb
{

// A row for each thing that a secret may be good for: what, how it stands, and what is missing. The rows are
// there from the beginning and fill as the findings come. GUI thread.
class AccessModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccessModel)

public:
    enum Column { What, State, Missing, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void restart(); // all is being asked for
    void put(const AccessFinding &finding);
    void finish(); // what has not come will not
    QList<AccessFinding> findings() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QMap<AccessProbe, AccessFinding> m_findings; // sorted as the rows are
    bool m_running = true;

    const AccessFinding *finding(int row) const; // null: not come
    void changed(int firstRow, int lastRow);
};

} // namespace ccb
