// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/requestgate.h"

#include <algorithm>

namespace ccb
{

void RequestGate::ask(QObject *context, Urgency urgency, const Enter &enter)
{
    std::erase_if(m_waiting,
                  [context](const Waiting &each) { return !each.context || each.context == context; });
    if (m_inside < mostAtOnce) {
        enter(makePlace());
        return;
    }
    const auto lessUrgent = std::find_if(m_waiting.begin(), m_waiting.end(),
                                         [urgency](const Waiting &each) { return each.urgency < urgency; });
    m_waiting.insert(lessUrgent, {context, urgency, enter});
}

void RequestGate::leave()
{
    --m_inside;
    while (!m_waiting.empty() && m_inside < mostAtOnce) {
        const Waiting next = m_waiting.front();
        m_waiting.pop_front();
        if (!next.context)
            continue;
        // Later, since whoever gives its place back may be in the middle of its own end. The place goes to
        // the next one should this one be gone by then.
        const auto place = std::make_shared<std::unique_ptr<Place>>(makePlace());
        QMetaObject::invokeMethod(
            next.context, [enter = next.enter, place] { enter(std::move(*place)); }, Qt::QueuedConnection);
    }
}

std::unique_ptr<RequestGate::Place> RequestGate::makePlace()
{
    ++m_inside;
    return std::make_unique<Place>(shared_from_this());
}

} // namespace ccb
