// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/searchfiltermodel.h"

#include <QIcon>

namespace ccb
{

// A tree of people as its panel shows it: the rows that match a search with all above and below them, sorted
// as the locale sorts, each with the icon of its kind. GUI thread.
class PeopleTreeFilter : public SearchFilterModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeopleTreeFilter)

public:
    explicit PeopleTreeFilter(QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QIcon m_group;
    QIcon m_location;
    QIcon m_person;
};

} // namespace ccb
