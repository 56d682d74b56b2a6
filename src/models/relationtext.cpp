// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/relationtext.h"

#include <QCoreApplication>

namespace ccb
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ccb::RelationText)
};

} // namespace

QString stateText(KnownCase::State state)
{
    switch (state) {
    case KnownCase::State::Open:
        return Words::tr("Open");
    case KnownCase::State::Closed:
        return Words::tr("Closed");
    case KnownCase::State::NotLoaded:
        return Words::tr("Not loaded");
    case KnownCase::State::Missing:
        return Words::tr("Missing");
    }
    Q_UNREACHABLE();
    return {};
}

QString stateExplained(KnownCase::State state)
{
    switch (state) {
    case KnownCase::State::NotLoaded:
        return Words::tr("This case is not among those that are loaded.");
    case KnownCase::State::Missing:
        return Words::tr("The server does not have this case: it was deleted, or belongs to another domain.");
    default:
        return {};
    }
}

QString relationText(const QString &relationship, const QString &identifier)
{
    const bool isUsual = identifier.isEmpty() || identifier == relationship ||
                         (identifier == u"parent" && !isExtension(relationship)) ||
                         (identifier == u"host" && isExtension(relationship));
    return isUsual ? relationship : Words::tr("%1 (%2)").arg(relationship, identifier);
}

QString relativeName(const Relative &relative)
{
    return relative.name.isEmpty() ? relative.caseId : relative.name;
}

} // namespace ccb
