// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/listhabits.h"

#include "demo/demoserver.h"

#include <QUrl>

namespace ccb
{

namespace
{

constexpr qint64 phantomCount = 3;

QByteArray originOf(const QUrl &url)
{
    return url.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

} // namespace

ListHabits usualHabits(const DemoOptions &options)
{
    ListHabits habits;
    habits.hasV2 = options.hasCaseV2;
    habits.tellsCount = options.totalCounts;
    return habits;
}

ListHabits habitsOf(FaultKind kind, const DemoOptions &options)
{
    ListHabits habits = usualHabits(options);
    if (options.largestFaultPage > 0)
        habits.largestPage = options.largestFaultPage;
    switch (kind) {
    case FaultKind::SameTime:
    case FaultKind::Shifting:
        habits.hasV2 = false;
        break;
    case FaultKind::NoIndexedOn:
        habits.hasV2 = false;
        habits.heedsIndexedOn = false;
        break;
    case FaultKind::NoTotal:
        habits.hasV2 = false;
        habits.tellsCount = false;
        break;
    case FaultKind::NextPath:
        habits.next = ListHabits::Next::Path;
        break;
    case FaultKind::NextUrl:
        habits.next = ListHabits::Next::Url;
        break;
    case FaultKind::NextAway:
        habits.next = ListHabits::Next::Url;
        habits.origin = originOf(options.elsewhere);
        break;
    case FaultKind::CountLeft:
        habits.countsWhatIsLeft = true;
        break;
    case FaultKind::Loop:
        habits.loops = true;
        break;
    case FaultKind::Repeat:
        habits.repeats = true;
        habits.heedsIndexedOn = false;
        break;
    case FaultKind::Short:
        habits.phantoms = phantomCount;
        break;
    case FaultKind::NotIndexed:
        habits.isIndexed = false;
        break;
    case FaultKind::OnlyOld:
        habits.hasV1 = false;
        habits.hasV2 = false;
        break;
    default: // DemoFaults does the rest
        break;
    }
    return habits;
}

std::string pageReference(const ApiRequest &request, const QByteArray &query, const ListHabits &habits)
{
    QByteArray reference;
    if (habits.next == ListHabits::Next::Url)
        reference = habits.origin.isEmpty() ? "http://" + request.host : habits.origin;
    if (habits.next != ListHabits::Next::Query)
        reference += QUrl::toPercentEncoding(request.path, "/");
    return (reference + '?' + query).toStdString();
}

} // namespace ccb
