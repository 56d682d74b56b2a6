// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/peopletreefilter.h"

#include "core/ownerdirectory.h"
#include "models/peopletree.h"
#include "widgets/icons.h"

namespace ccb
{

using namespace Qt::StringLiterals;

PeopleTreeFilter::PeopleTreeFilter(QObject *parent)
    : SearchFilterModel(PeopleTree::SearchRole, parent)
    , m_group(icon(u"group"_s))
    , m_location(icon(u"location"_s))
    , m_person(icon(u"person"_s))
{
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
    setSortRole(PeopleTree::SortRole);
}

QVariant PeopleTreeFilter::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DecorationRole || index.column() != 0)
        return SearchFilterModel::data(index, role);
    switch (Owner::Kind(index.data(PeopleTree::KindRole).toInt())) {
    case Owner::Kind::Group:
        return m_group;
    case Owner::Kind::Location:
        return m_location;
    default:
        return m_person;
    }
}

} // namespace ccb
