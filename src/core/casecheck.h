// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace ccb
{

// What is probably wrong with a case. Whether it is, is found by looking at all cases that are loaded, not
// at those alone that other filters leave.
enum class CaseCheck : quint8 {
    UnknownOwner,     // the owner's id is in none of the lists of users, groups and locations
    DeactivatedOwner, // an open case of a mobile worker who was deactivated: nobody has it on a phone
    IndexToMissing,   // an index points at a case that is not loaded; says something when all are
    IndexToClosed,    // an open case has an index to a closed one
    DoubleExternalId, // another case of the same type has the same external_id: an import finds both
    ImpossibleDate,   // see below
    ImpossibleGps,
};
inline constexpr std::array allCaseChecks{CaseCheck::UnknownOwner,     CaseCheck::DeactivatedOwner,
                                          CaseCheck::IndexToMissing,   CaseCheck::IndexToClosed,
                                          CaseCheck::DoubleExternalId, CaseCheck::ImpossibleDate,
                                          CaseCheck::ImpossibleGps};
// Dates: the times when a case was opened, modified and closed, if they are before 2000 or later than two
// days from now; and properties most of whose values are dates, where the value has a digit and is no date
// that there is (2024-02-31, 31/12/2020, 99), or lies before 1900 or more than 20 years ahead.
// GPS: properties most of whose values are "latitude longitude altitude accuracy" (the last two may be left
// out), where the value has a digit and is not of that form, or lies beyond 90 or 180 degrees, or at 0 0.

// The check's name in settings ("unknown-owner"), and the inverse.
QString checkName(CaseCheck check);
std::optional<CaseCheck> checkFromName(QStringView name);
// What a person reads: tr("Unknown owner").
QString checkTitle(CaseCheck check);

} // namespace ccb
