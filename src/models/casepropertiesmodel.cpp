// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/casepropertiesmodel.h"

#include "core/textfold.h"
#include "core/utf8text.h"
#include "models/displaytext.h"

#include <algorithm>

namespace ccb
{

namespace
{

// The columns a case can have values in: the properties of its block in the order first seen, then the
// fields.
QList<ColumnKey> possibleColumns(const CaseSnapshot &snapshot, CaseRow row)
{
    QList<ColumnKey> keys;
    const CaseBlockPtr &block = snapshot.entries()[snapshot.locate(row).block].block;
    for (const CasePropertyColumn &property : block->properties())
        keys << ColumnKey::ofProperty(textFromUtf8(property.name));
    for (int field = 0; field < caseFieldCount; ++field) {
        const ColumnKey key = ColumnKey::ofField(CaseField(field));
        if (!showsOwnerKind(key)) // the names tell it
            keys << key;
    }
    return keys;
}

// A row with the owner's name would only repeat the id.
bool isUnknownOwner(const ColumnKey &key, const Cell &cell, const OwnerDirectory &owners)
{
    return key.isField(CaseField::OwnerName) && owners.owner(rawText(cell)).kind == Owner::Kind::Unknown;
}

} // namespace

CasePropertiesModel::CasePropertiesModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CasePropertiesModel::setCase(const CaseSnapshot &snapshot, CaseRow row, const OwnerDirectory &owners)
{
    QList<Row> rows;
    CellScratch scratch;
    for (const ColumnKey &key : possibleColumns(snapshot, row)) {
        const Cell cell = snapshot.cell(row, storedColumn(key), scratch);
        if (cell.kind == ValueKind::Missing || isUnknownOwner(key, cell, owners))
            continue;
        const QString text = wholeText(key, cell, owners);
        const QString value = isDerived(key) ? owners.shownText(key, rawText(cell)) : rawText(cell);
        rows.append({key, cell.kind, value, text, toolTipText(key, cell, owners)});
    }

    const auto sameKey = [](const Row &a, const Row &b) { return a.key == b.key; };
    const bool sameKeys = std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(), sameKey);
    if (sameKeys && !rows.isEmpty()) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0, Value), index(rowCount() - 1, Value));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void CasePropertiesModel::clear()
{
    if (m_rows.isEmpty())
        return;
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

int CasePropertiesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CasePropertiesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CasePropertiesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case ColumnKeyRole:
        return columnName(row.key);
    case ValueKindRole:
        return int(row.kind);
    case IsFieldRole:
        return row.key.kind == ColumnKey::Kind::Field;
    case SearchRole:
        return foldForSearch(QStringView(columnTitle(row.key) + u'\n' + row.text + u'\n' + row.value));
    default:
        return index.column() == Name ? nameData(row, role) : valueData(row, role);
    }
}

QVariant CasePropertiesModel::nameData(const Row &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case WholeTextRole:
        return columnTitle(row.key);
    case Qt::ToolTipRole:
        return toolTipHtml(columnName(row.key));
    default:
        return {};
    }
}

QVariant CasePropertiesModel::valueData(const Row &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return shortened(row.text, mostPaneCharacters);
    case Qt::EditRole:
        return row.value;
    case Qt::ToolTipRole:
        return row.toolTip;
    case WholeTextRole:
        return row.text;
    case Qt::AccessibleTextRole: // as it is painted
        return row.kind == ValueKind::Null ? QVariant(tr("null"))
               : row.text.isEmpty()        ? QVariant(tr("(blank)"))
                                           : QVariant();
    default:
        return {};
    }
}

QVariant CasePropertiesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Name:
        return tr("Name");
    case Value:
        return tr("Value");
    default:
        return {};
    }
}

} // namespace ccb
