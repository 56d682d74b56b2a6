// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/searchfiltermodel.h"

#include "core/collation.h"
#include "core/textfold.h"

#include <algorithm>

namespace ccb
{

SearchFilterModel::SearchFilterModel(int searchRole, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_searchRole(searchRole)
    , m_collator(naturalCollator())
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void SearchFilterModel::setSearch(const QString &search)
{
    m_words = foldForSearch(QStringView(search)).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool SearchFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    const QString text = sourceModel()->index(row, 0, parent).data(m_searchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&text](const QString &word) { return text.contains(word); });
}

bool SearchFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (a.typeId() == QMetaType::QString && b.typeId() == QMetaType::QString)
        return m_collator.compare(a.toString(), b.toString()) < 0;
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace ccb
