// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ownedcasesmodel.h"

#include "models/displaytext.h"

#include <QLocale>

namespace ccb
{

namespace
{

const QVariant numbersSide(Qt::AlignTrailing | Qt::AlignVCenter);

QString countText(int count)
{
    return count == 0 ? QString() : QLocale().toString(count);
}

} // namespace

OwnedCasesModel::OwnedCasesModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void OwnedCasesModel::setCases(const QList<OwnedCases> &cases)
{
    if (cases == m_cases)
        return;
    beginResetModel();
    m_cases = cases;
    endResetModel();
}

int OwnedCasesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cases.size());
}

int OwnedCasesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant OwnedCasesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const OwnedCases &cases = m_cases[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case CaseType:
            return cases.caseType.isEmpty() ? tr("(no type)") : shortened(cases.caseType, mostCellCharacters);
        case Open:
            return countText(cases.open);
        case Closed:
            return countText(cases.closed);
        default:
            return countText(cases.all());
        }
    case Qt::TextAlignmentRole:
        return index.column() == CaseType ? QVariant() : numbersSide;
    case CaseTypeRole:
        return cases.caseType;
    default:
        return {};
    }
}

QVariant OwnedCasesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section != CaseType)
        return numbersSide;
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case CaseType:
        return tr("Case type");
    case Open:
        return tr("Open");
    case Closed:
        return tr("Closed");
    case All:
        return tr("All");
    default:
        return {};
    }
}

} // namespace ccb
