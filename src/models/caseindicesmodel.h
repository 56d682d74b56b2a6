// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casestore.h"

#include <QAbstractTableModel>
#include <QList>

namespace ccb
{

// The indices of one case: which cases it points at. The related case is shown by its name when the store has
// it, else by its id. ToolTipRole is HTML with the value's own < and & escaped. GUI thread.
class CaseIndicesModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaseIndicesModel)

public:
    enum Column { Identifier, CaseType, Relationship, RelatedCase, ColumnCount };
    enum Role { CaseIdRole = Qt::UserRole };

    explicit CaseIndicesModel(QObject *parent = nullptr);

    // The names of the related cases are looked up in `store` now. Announced as changed cells when the same
    // cases are pointed at as before (their names may have come since), else as a reset.
    void setIndices(const QList<IndexFact> &indices, const CaseStore &store);
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        IndexFact index;
        QString name; // of the related case; empty when it is not loaded
    };
    QList<Row> m_rows;

    static QString text(const Row &row, int column);
};

} // namespace ccb
