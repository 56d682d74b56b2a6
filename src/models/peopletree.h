// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

// What the trees of groups and of locations tell of a row, in any of its columns.
namespace ccb::PeopleTree
{

enum Role {
    IdRole = Qt::UserRole, // of the group, location or user
    KindRole,              // int(Owner::Kind)
    SearchRole,            // the row's texts in one, folded for a search
    SortRole,              // a number in the columns of counts, else the text
};

} // namespace ccb::PeopleTree
