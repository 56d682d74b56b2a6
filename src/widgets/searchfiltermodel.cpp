// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/searchfiltermodel.h"

#include "core/textfold.h"

#include <algorithm>

namespace ccb
{

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

} // namespace ccb
