// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/caseindicesmodel.h"

#include "models/displaytext.h"

#include <algorithm>

namespace ccb
{

namespace
{

QString nameOf(const QString &caseId, const CaseStore &store)
{
    const CaseRow row = store.find(caseId);
    return row == noRow ? QString() : store.snapshot().text(row, ColumnKey::ofField(CaseField::CaseName));
}

} // namespace

CaseIndicesModel::CaseIndicesModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CaseIndicesModel::setIndices(const QList<IndexFact> &indices, const CaseStore &store)
{
    QList<Row> rows;
    for (const IndexFact &index : indices)
        rows.append({index, nameOf(index.caseId, store)});

    const auto sameTarget = [](const Row &a, const Row &b) {
        return a.index.identifier == b.index.identifier && a.index.caseId == b.index.caseId;
    };
    if (std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(), sameTarget)) {
        m_rows = std::move(rows);
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void CaseIndicesModel::clear()
{
    if (m_rows.isEmpty())
        return;
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

int CaseIndicesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CaseIndicesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CaseIndicesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return toolTipHtml(index.column() == RelatedCase ? row.index.caseId : text(row, index.column()));
    case CaseIdRole:
        return row.index.caseId;
    default:
        return {};
    }
}

QString CaseIndicesModel::text(const Row &row, int column)
{
    switch (column) {
    case Identifier:
        return row.index.identifier;
    case CaseType:
        return row.index.caseType;
    case Relationship:
        return row.index.relationship;
    default:
        return row.name.isEmpty() ? row.index.caseId : row.name;
    }
}

QVariant CaseIndicesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Identifier:
        return tr("Identifier");
    case CaseType:
        return tr("Type");
    case Relationship:
        return tr("Relationship");
    case RelatedCase:
        return tr("Related case");
    default:
        return {};
    }
}

} // namespace ccb
