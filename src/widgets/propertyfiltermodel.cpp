// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/propertyfiltermodel.h"

#include "core/textfold.h"
#include "models/casepropertiesmodel.h"

#include <algorithm>

namespace ccb
{

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype longestToolTip = 1000; // characters; the preview below the table shows the rest
constexpr qsizetype shortestToolTip = 24;  // what is shorter is seen in the table
}

void PropertyFilterModel::setSearch(const QString &search)
{
    m_words = foldForSearch(search).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

QVariant PropertyFilterModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::ToolTipRole)
        return QSortFilterProxyModel::data(index, role);
    const QString text = QSortFilterProxyModel::data(index, Qt::DisplayRole).toString();
    if (text.size() < shortestToolTip)
        return {};
    const QString shown =
        text.size() > longestToolTip ? text.left(longestToolTip) + QChar(0x2026) : text;
    return u"<div style=\"white-space: pre-wrap\">"_s + shown.toHtmlEscaped() + u"</div>"_s;
}

bool PropertyFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    const auto textOf = [&](int column, int role) {
        return sourceModel()->index(row, column, parent).data(role).toString();
    };
    const QString text =
        foldForSearch(QString(textOf(CasePropertiesModel::Name, Qt::DisplayRole) + u'\n' +
                              textOf(CasePropertiesModel::Value, Qt::DisplayRole) + u'\n' +
                              textOf(CasePropertiesModel::Value, Qt::EditRole)));
    return std::all_of(m_words.begin(), m_words.end(),
                       [&text](const QString &word) { return text.contains(word); });
}

} // namespace ccb
