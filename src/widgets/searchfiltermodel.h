// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>
#include <QStringList>

namespace ccb
{

// The rows that have all the words of a search; case and accents do not matter. Texts are sorted as people
// expect. For small models whose first column gives a row's whole text, folded, under one role. GUI thread.
class SearchFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchFilterModel)

public:
    explicit SearchFilterModel(int searchRole, QObject *parent = nullptr);

    void setSearch(const QString &search);
    bool isSearching() const { return !m_words.isEmpty(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    int m_searchRole;
    QStringList m_words; // folded
    QCollator m_collator;
};

} // namespace ccb
