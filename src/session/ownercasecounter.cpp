// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ownercasecounter.h"

namespace ccb
{

OwnerCaseCounter::OwnerCaseCounter(QObject *parent)
    : QObject(parent)
{
}

OwnerCaseCounter::~OwnerCaseCounter() = default;

void OwnerCaseCounter::stop()
{
    m_run.cancel();
}

void OwnerCaseCounter::count(const CaseSnapshot &snapshot, const QString &ownerId)
{
    m_run.start(
        [snapshot, ownerId](const std::atomic<bool> &cancelled) {
            return casesOfOwner(snapshot, ownerId, cancelled);
        },
        [this, ownerId](const QList<OwnedCases> &cases) { Q_EMIT counted(ownerId, cases); });
}

} // namespace ccb
