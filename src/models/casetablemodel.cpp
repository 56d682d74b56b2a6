// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/casetablemodel.h"

#include "core/casequery.h"
#include "models/displaytext.h"

#include <algorithm>

namespace ccb
{

namespace
{

// Whether `newer` holds the blocks of `older` and perhaps more, so that row numbers mean the same cases.
bool continues(const CaseSnapshot &older, const CaseSnapshot &newer)
{
    const auto sameBlock = [](const CaseSnapshot::Entry &a, const CaseSnapshot::Entry &b) {
        return a.block == b.block;
    };
    return older.entries().size() <= newer.entries().size() &&
           std::equal(older.entries().begin(), older.entries().end(), newer.entries().begin(), sameBlock);
}

bool startsWith(const RowMap &rows, const RowMap &start)
{
    return start.size() <= rows.size() && std::equal(start.begin(), start.end(), rows.begin());
}

bool startsWith(const QList<ColumnKey> &columns, const QList<ColumnKey> &start)
{
    return start.size() <= columns.size() && std::equal(start.begin(), start.end(), columns.begin());
}

} // namespace

CaseTableModel::CaseTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

CaseTableModel::~CaseTableModel() = default;

void CaseTableModel::show(const CaseSnapshot &snapshot, RowMap rows)
{
    const bool sameStore = continues(m_snapshot, snapshot);
    if (!sameStore || !startsWith(rows, m_rows)) {
        beginResetModel();
        m_snapshot = snapshot;
        m_rows = std::move(rows);
        if (!sameStore)
            makeReaders();
        endResetModel();
        return;
    }
    const bool hasMore = rows.size() > m_rows.size();
    if (hasMore)
        beginInsertRows({}, int(m_rows.size()), int(rows.size()) - 1);
    m_snapshot = snapshot;
    m_rows = std::move(rows);
    if (hasMore)
        endInsertRows();
}

void CaseTableModel::setOwners(const OwnerDirectory &owners)
{
    m_owners = owners;
    if (m_rows.empty())
        return;
    for (int column = 0; column < columnCount(); ++column) {
        if (showsNames(m_columns[column])) {
            Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column),
                               {Qt::DisplayRole, Qt::EditRole, Qt::ToolTipRole, OwnerKindRole});
        }
    }
}

void CaseTableModel::setColumns(const QList<ColumnKey> &columns)
{
    if (columns == m_columns)
        return;
    if (!startsWith(columns, m_columns)) {
        beginResetModel();
        m_columns = columns;
        makeReaders();
        endResetModel();
        return;
    }
    beginInsertColumns({}, columnCount(), int(columns.size()) - 1);
    for (const ColumnKey &key : columns.mid(m_columns.size()))
        m_readers.emplace_back(storedColumn(key));
    m_columns = columns;
    endInsertColumns();
}

int CaseTableModel::rowOf(CaseRow caseRow) const
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), caseRow);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QString CaseTableModel::text(int row, const ColumnKey &key) const
{
    CellScratch scratch;
    return valueText(key, m_snapshot.cell(caseRow(row), storedColumn(key), scratch));
}

int CaseTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CaseTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant CaseTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    CellScratch scratch;
    const ColumnKey &key = m_columns[index.column()];
    switch (role) {
    case Qt::DisplayRole:
        return cellText(key, cell(index, scratch), m_owners);
    case Qt::EditRole:
        return valueText(key, cell(index, scratch));
    case Qt::ToolTipRole:
        return toolTipText(key, cell(index, scratch), m_owners);
    case Qt::AccessibleTextRole: // as it is painted
        return cell(index, scratch).kind == ValueKind::Null ? QVariant(tr("null")) : QVariant();
    case CaseRowRole:
        return caseRow(index.row());
    case ValueKindRole:
        return int(cell(index, scratch).kind);
    case ClosedRole:
        return isClosed(caseRow(index.row()));
    case OwnerKindRole: {
        const std::optional<Owner::Kind> kind = ownerKind(index);
        return kind ? QVariant(int(*kind)) : QVariant();
    }
    case Qt::AccessibleDescriptionRole: {
        const std::optional<Owner::Kind> kind = ownerKind(index);
        return kind ? QVariant(ownerKindText(*kind)) : QVariant();
    }
    default:
        return {};
    }
}

QVariant CaseTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return columnTitle(m_columns[section]);
    if (role == Qt::ToolTipRole)
        return toolTipHtml(columnName(m_columns[section]));
    return {};
}

void CaseTableModel::makeReaders()
{
    m_readers.clear();
    for (const ColumnKey &key : std::as_const(m_columns))
        m_readers.emplace_back(storedColumn(key));
}

Cell CaseTableModel::cell(const QModelIndex &index, CellScratch &scratch) const
{
    ColumnReader &reader = m_readers[size_t(index.column())];
    // Looking names up in all blocks takes time: it is done for the columns that are painted, when they are.
    reader.extend(m_snapshot);
    return reader.cell(m_snapshot.locate(caseRow(index.row())), scratch);
}

QString CaseTableModel::valueText(const ColumnKey &key, const Cell &cell) const
{
    const QString text = rawText(cell);
    return isDerived(key) ? m_owners.shownText(key, text) : text;
}

std::optional<Owner::Kind> CaseTableModel::ownerKind(const QModelIndex &index) const
{
    const ColumnKey &key = m_columns[index.column()];
    if (!showsNames(key) || showsOwnerKind(key))
        return std::nullopt;
    CellScratch scratch;
    const Cell value = cell(index, scratch);
    return value.isBlank() ? std::nullopt : std::optional(m_owners.owner(rawText(value)).kind);
}

bool CaseTableModel::isClosed(CaseRow row) const
{
    CellScratch scratch;
    return isClosedText(m_snapshot.cell(row, ColumnKey::ofField(CaseField::Closed), scratch).text);
}

} // namespace ccb
