// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace ccb::bench
{

using Work = std::function<void()>;

// Both take turns, `repeats` times each, so that whatever else the machine does hits both. Milliseconds.
struct Medians {
    double ours = 0;
    double baseline = 0;
};
Medians takeTurns(const Work &ours, const Work &baseline, int repeats);
double millisecondsOf(const Work &work);
double median(QList<double> values);

// One line of the report. A `limit` of the ratio baseline / ours that must be reached, and one that is aimed
// at.
void printFaster(const QString &figure, const Medians &medians, double must, double aim);
// The same for ours / baseline, which must not be above the limit.
void printShare(const QString &figure, double ours, double baseline, const QString &unit, double must,
                double aim);
// A figure that is compared with nothing, in milliseconds.
void printLongest(const QString &figure, double milliseconds, double must, double aim);

} // namespace ccb::bench
