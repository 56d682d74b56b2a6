// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columnprofilemodel.h"

#include "core/collation.h"
#include "models/displaytext.h"

#include <QLocale>

#include <algorithm>
#include <string>

namespace ccb
{

namespace
{
// One in so many cases makes a whole bar, or more where the most frequent value is more frequent: where all
// are rare, no bar shall look like much.
constexpr quint32 casesOfALongBar = 20;
} // namespace

ColumnProfileModel::ColumnProfileModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

ColumnProfileModel::~ColumnProfileModel() = default;

void ColumnProfileModel::showParts(const ColumnProfile &profile)
{
    setRows({{Kind::Filled, tr("Filled"), {}, profile.filled},
             {Kind::Blank, tr("Blank"), {}, profile.blank},
             {Kind::Missing, tr("Missing"), {}, profile.missing}},
            profile.cases, profile.cases);
}

void ColumnProfileModel::showValues(const ColumnProfile &profile, const ColumnKey &column,
                                    const OwnerDirectory &owners)
{
    QList<Row> rows;
    for (const ColumnProfile::Value &value : profile.frequent) {
        const std::string utf8 = value.text.toStdString();
        const QString whole = wholeText(column, {ValueKind::Text, utf8}, owners);
        rows.append(
            {Kind::Value, shortened(whole.simplified(), mostCellCharacters), value.text, value.cases});
    }
    // Equally frequent ones in the order in which people look for them.
    const QCollator collator = naturalCollator();
    std::stable_sort(rows.begin(), rows.end(), [&collator](const Row &a, const Row &b) {
        return a.cases != b.cases ? a.cases > b.cases : collator.compare(a.name, b.name) < 0;
    });
    const quint32 most = rows.isEmpty() ? 0 : rows.first().cases;
    setRows(rows, profile.cases, std::max(most, profile.cases / casesOfALongBar));
}

void ColumnProfileModel::setRows(const QList<Row> &rows, quint32 cases, quint32 most)
{
    beginResetModel();
    m_rows = rows;
    m_cases = cases;
    m_most = most;
    endResetModel();
}

int ColumnProfileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ColumnProfileModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ShareColumn + 1;
}

QVariant ColumnProfileModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == NameColumn)
            return row.name;
        if (index.column() == CasesColumn)
            return QLocale().toString(row.cases);
        return index.column() == ShareColumn ? shareText(row) : QString();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() > BarColumn ? Qt::AlignTrailing : Qt::AlignLeading));
    case Qt::ToolTipRole:
        return index.column() == NameColumn ? toolTipHtml(row.value) : QString();
    case Qt::AccessibleTextRole:
        return index.column() == NameColumn ? spoken(row) : QString();
    case BarRole:
        return m_most == 0 ? 0.0 : double(row.cases) / m_most;
    case KindRole:
        return int(row.kind);
    case ValueRole:
        return row.value;
    default:
        return {};
    }
}

QVariant ColumnProfileModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Value");
    case BarColumn:
        return tr("Bar");
    case CasesColumn:
        return tr("Cases");
    case ShareColumn:
        return tr("Share");
    default:
        return {};
    }
}

// What no case has leads nowhere.
Qt::ItemFlags ColumnProfileModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && m_rows[index.row()].cases == 0 ? flags & ~Qt::ItemIsEnabled : flags;
}

QString ColumnProfileModel::shareText(const Row &row) const
{
    if (m_cases == 0)
        return {};
    const double share = 100.0 * row.cases / m_cases;
    // A case among a million is not none, and one less than all is not all.
    if (row.cases > 0 && share < 0.05)
        return tr("< %L1 %").arg(0.1);
    if (row.cases < m_cases && share > 99.95)
        return tr("> %L1 %").arg(99.9);
    return tr("%L1 %").arg(share, 0, 'f', 1);
}

QString ColumnProfileModel::spoken(const Row &row) const
{
    const QString cases = row.cases == 1 ? tr("1 case") : tr("%L1 cases").arg(row.cases);
    return tr("%1, %2, %3").arg(row.name, cases, shareText(row));
}

} // namespace ccb
