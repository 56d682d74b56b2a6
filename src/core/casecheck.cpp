// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casecheck.h"

#include <QCoreApplication>

namespace ccb
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ccb::CaseCheck)
};

} // namespace

QString checkName(CaseCheck check)
{
    switch (check) {
    case CaseCheck::UnknownOwner:
        return QStringLiteral("unknown-owner");
    case CaseCheck::DeactivatedOwner:
        return QStringLiteral("deactivated-owner");
    case CaseCheck::IndexToMissing:
        return QStringLiteral("index-to-missing");
    case CaseCheck::IndexToClosed:
        return QStringLiteral("index-to-closed");
    case CaseCheck::DoubleExternalId:
        return QStringLiteral("double-external-id");
    case CaseCheck::ImpossibleDate:
        return QStringLiteral("impossible-date");
    case CaseCheck::ImpossibleGps:
        return QStringLiteral("impossible-gps");
    }
    Q_UNREACHABLE();
}

std::optional<CaseCheck> checkFromName(QStringView name)
{
    for (const CaseCheck check : allCaseChecks) {
        if (checkName(check) == name)
            return check;
    }
    return std::nullopt;
}

QString checkTitle(CaseCheck check)
{
    switch (check) {
    case CaseCheck::UnknownOwner:
        return Words::tr("Unknown owner");
    case CaseCheck::DeactivatedOwner:
        return Words::tr("Open, with a deactivated owner");
    case CaseCheck::IndexToMissing:
        return Words::tr("Index to a case that is not here");
    case CaseCheck::IndexToClosed:
        return Words::tr("Open, with an index to a closed case");
    case CaseCheck::DoubleExternalId:
        return Words::tr("Same external_id twice");
    case CaseCheck::ImpossibleDate:
        return Words::tr("Impossible date");
    case CaseCheck::ImpossibleGps:
        return Words::tr("Impossible GPS position");
    }
    Q_UNREACHABLE();
}

} // namespace ccb
