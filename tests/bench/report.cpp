// SPDX-License-Identifier: GPL-3.0-or-later
#include "report.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTextStream>

#include <algorithm>
#include <cmath>

namespace ccb::bench
{

namespace
{

QString number(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0);
}

bool reaches(const Limits &limits, double ratio, double limit)
{
    return limits.kind == Limits::Kind::TimesFaster ? ratio >= limit : ratio <= limit;
}

QString verdict(const Limits &limits, double ratio)
{
    return reaches(limits, ratio, limits.aim)    ? QStringLiteral("reaches the aim")
           : reaches(limits, ratio, limits.must) ? QStringLiteral("ok")
                                                 : QStringLiteral("NOT REACHED");
}

void print(const QString &figure, qint64 cases, const QString &sides, const QString &limits,
           const QString &end)
{
    QTextStream(stdout) << figure << " (" << cases << " cases)\n    " << sides << " (" << limits << ": "
                        << end << ")\n";
}

// How many times the larger number of cases may take what the smaller one took.
double allowedGrowth(Growth growth, qint64 from, qint64 to)
{
    const double times = double(to) / double(from);
    return growth == Growth::Linear ? times : times * std::log(double(to)) / std::log(double(from));
}

QString cell(const QString &text)
{
    return text.rightJustified(12);
}

} // namespace

double millisecondsOf(const Work &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return double(clock.nsecsElapsed()) / 1e6;
}

// What one side left for the event loop, layouts and paintings, is not for the other one to do.
void settle()
{
    QTest::qWait(100);
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

void Report::begin(qint64 cases, bool withBaselines)
{
    m_cases = cases;
    m_withBaselines = withBaselines;
}

void Report::compare(const Comparison &comparison)
{
    QList<double> ours;
    QList<double> baseline;
    for (int i = 0; i < m_repeats; ++i) {
        if (m_withBaselines) {
            baseline << millisecondsOf(comparison.baseline);
            if (comparison.resetBaseline)
                comparison.resetBaseline();
            settle();
        }
        ours << millisecondsOf(comparison.ours);
        if (comparison.resetOurs)
            comparison.resetOurs();
        settle();
    }
    add(comparison.figure, median(ours), m_withBaselines ? median(baseline) : 0, QStringLiteral("ms"),
        comparison.limits, comparison.growth);
}

void Report::add(const QString &figure, double ours, double baseline, const QString &unit,
                 const Limits &limits, Growth growth)
{
    note(figure, ours, unit, growth);
    if (!m_withBaselines)
        return;
    const QString must = number(limits.must);
    const QString aim = number(limits.aim);
    if (limits.kind == Limits::Kind::Longest) {
        print(figure, m_cases, QStringLiteral("%1 %2").arg(number(ours), unit),
              QStringLiteral("at most %1, aim %2").arg(must, aim), verdict(limits, ours));
        return;
    }
    const QString sides = QStringLiteral("%1 %3 against %2 %3").arg(number(ours), number(baseline), unit);
    if (limits.kind == Limits::Kind::TimesFaster) {
        const double ratio = baseline / ours;
        print(figure, m_cases, QStringLiteral("%1; %2 times faster").arg(sides, number(ratio)),
              QStringLiteral("must %1, aim %2").arg(must, aim), verdict(limits, ratio));
    } else {
        const double ratio = ours / baseline;
        print(figure, m_cases, QStringLiteral("%1; %2 of it").arg(sides, number(ratio)),
              QStringLiteral("at most %1, aim %2").arg(must, aim), verdict(limits, ratio));
    }
}

void Report::note(const QString &figure, double ours, const QString &unit, Growth growth)
{
    const QString name = figure.section(u';', 0, 0);
    auto found = std::find_if(m_grown.begin(), m_grown.end(),
                              [&name](const Grown &grown) { return grown.figure == name; });
    if (found == m_grown.end())
        found = m_grown.insert(m_grown.end(), Grown{name, unit, growth, {}});
    found->values << std::pair(m_cases, ours);
}

void Report::printGrowth() const
{
    QTextStream out(stdout);
    out << "\nGrowth: what each figure takes with the number of cases\n";
    for (const Grown &grown : m_grown) {
        auto values = grown.values;
        std::sort(values.begin(), values.end());
        out << "    " << grown.figure << ", " << grown.unit << "\n       ";
        for (const auto &[cases, value] : std::as_const(values))
            out << cell(QString::number(cases)) << ':' << cell(number(value));
        if (values.size() < 2 ||
            values.first().second <= 0) { // memory that few cases found free shows no growth
            out << '\n';
            continue;
        }
        const double times = values.last().second / values.first().second;
        const double allowed = allowedGrowth(grown.growth, values.first().first, values.last().first);
        out << "    " << number(times) << " times for "
            << number(double(values.last().first) / double(values.first().first)) << " times the cases ("
            << (grown.growth == Growth::Linear ? "linear" : "n log n") << " is " << number(allowed) << ": "
            << (times <= allowed ? "ok" : "WORSE") << ")\n";
    }
}

} // namespace ccb::bench
