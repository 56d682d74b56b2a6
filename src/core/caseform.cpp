// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/caseform.h"

#include "core/timestamp.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace ccb
{

QString timeOfForm(const CaseForm &form)
{
    for (const QString &time : {form.receivedOn, form.timeEnd, form.timeStart}) {
        if (!time.isEmpty())
            return time;
    }
    return {};
}

void sortNewestFirst(QList<CaseForm> &forms)
{
    const auto microseconds = [](const CaseForm &form) {
        const std::optional<Timestamp> time = parseTimestamp(timeOfForm(form).toStdString());
        return time ? time->microseconds : std::numeric_limits<std::int64_t>::min();
    };
    QList<std::pair<std::int64_t, CaseForm>> timed;
    for (CaseForm &form : forms) {
        const std::int64_t time = microseconds(form);
        timed.append({time, std::move(form)});
    }
    std::stable_sort(timed.begin(), timed.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    forms.clear();
    for (auto &[time, form] : timed)
        forms.append(std::move(form));
}

} // namespace ccb
