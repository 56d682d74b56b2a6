// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/caseindicesmodel.h"

#include "models/displaytext.h"
#include "models/relationtext.h"

#include <algorithm>

namespace ccb
{

CaseIndicesModel::CaseIndicesModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CaseIndicesModel::setRelatives(const QList<Relative> &relatives)
{
    if (relatives == m_rows)
        return;
    const auto sameTarget = [](const Relative &a, const Relative &b) {
        return a.identifier == b.identifier && a.caseId == b.caseId;
    };
    if (std::equal(relatives.cbegin(), relatives.cend(), m_rows.cbegin(), m_rows.cend(), sameTarget)) {
        m_rows = relatives;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = relatives;
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
    const Relative &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Status)
            return toolTipHtml(stateExplained(row.state));
        return toolTipHtml(index.column() == RelatedCase ? row.caseId : text(row, index.column()));
    case CaseIdRole:
        return row.caseId;
    case StateRole:
        return int(row.state);
    default:
        return {};
    }
}

QString CaseIndicesModel::text(const Relative &row, int column)
{
    switch (column) {
    case Identifier:
        return row.identifier;
    case CaseType:
        return row.caseType;
    case Relationship:
        return row.relationship;
    case Status:
        return stateText(row.state);
    default:
        return relativeName(row);
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
    case Status:
        return tr("Status");
    case RelatedCase:
        return tr("Related case");
    default:
        return {};
    }
}

} // namespace ccb
