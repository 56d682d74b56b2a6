// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison.h"

#include <QElapsedTimer>
#include <QList>
#include <QTextStream>

#include <algorithm>

namespace ccb::bench
{

namespace
{

QString verdict(bool reachesMust, bool reachesAim)
{
    return reachesAim    ? QStringLiteral("reaches the aim")
           : reachesMust ? QStringLiteral("ok")
                         : QStringLiteral("TOO SLOW");
}

void print(const QString &figure, const QString &sides, const QString &ratio, const QString &limits,
           const QString &end)
{
    QTextStream(stdout) << figure << "\n    " << sides << "; " << ratio << " (" << limits << ": " << end
                        << ")\n";
}

QString number(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0);
}

} // namespace

double millisecondsOf(const Work &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return double(clock.nsecsElapsed()) / 1e6;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

Medians takeTurns(const Work &ours, const Work &baseline, int repeats)
{
    QList<double> ourTimes;
    QList<double> baselineTimes;
    for (int i = 0; i < repeats; ++i) {
        baselineTimes << millisecondsOf(baseline);
        ourTimes << millisecondsOf(ours);
    }
    return {median(ourTimes), median(baselineTimes)};
}

void printFaster(const QString &figure, const Medians &medians, double must, double aim)
{
    const double ratio = medians.baseline / medians.ours;
    print(figure, QStringLiteral("%1 ms against %2 ms").arg(number(medians.ours), number(medians.baseline)),
          QStringLiteral("%1 times faster").arg(number(ratio)),
          QStringLiteral("must %1, aim %2").arg(number(must), number(aim)),
          verdict(ratio >= must, ratio >= aim));
}

void printShare(const QString &figure, double ours, double baseline, const QString &unit, double must,
                double aim)
{
    const double ratio = ours / baseline;
    print(figure, QStringLiteral("%1 %3 against %2 %3").arg(number(ours), number(baseline), unit),
          QStringLiteral("%1 of it").arg(number(ratio)),
          QStringLiteral("at most %1, aim %2").arg(number(must), number(aim)),
          verdict(ratio <= must, ratio <= aim));
}

void printLongest(const QString &figure, double milliseconds, double must, double aim)
{
    print(figure, QStringLiteral("%1 ms").arg(number(milliseconds)), QStringLiteral("in one go"),
          QStringLiteral("at most %1, aim %2").arg(number(must), number(aim)),
          verdict(milliseconds <= must, milliseconds <= aim));
}

} // namespace ccb::bench
