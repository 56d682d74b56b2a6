// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/caserelations.h"

#include <QAbstractTableModel>
#include <QList>

namespace ccb
{

// The indices of one case: which cases it points at. The related case is shown by its name when it is known,
// else by its id. ToolTipRole is HTML with the value's own < and & escaped. GUI thread.
class CaseIndicesModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaseIndicesModel)

public:
    enum Column { Identifier, CaseType, Relationship, Status, RelatedCase, ColumnCount };
    enum Role {
        CaseIdRole = Qt::UserRole,
        StateRole, // KnownCase::State as int
    };

    explicit CaseIndicesModel(QObject *parent = nullptr);

    // Announced as changed cells when the same cases are pointed at as before (their names may have come
    // since), else as a reset.
    void setRelatives(const QList<Relative> &relatives);
    void clear() { setRelatives({}); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<Relative> m_rows;

    static QString text(const Relative &row, int column);
};

} // namespace ccb
