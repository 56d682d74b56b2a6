// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace ccb
{

// The properties of one case whose name or value has all the words of a search; case and accents do not matter. Gives long
// values a tool tip that is wrapped and never read as HTML. GUI thread.
class PropertyFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PropertyFilterModel)

public:
    explicit PropertyFilterModel(QObject *parent = nullptr)
        : QSortFilterProxyModel(parent)
    {
    }

    void setSearch(const QString &search);
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words; // folded
};

} // namespace ccb
