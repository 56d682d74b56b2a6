// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace ccb::bench
{

using Work = std::function<void()>;

double millisecondsOf(const Work &work);
double median(QList<double> values);

// What a figure may be, as a ratio to its baseline or, without one, as such.
struct Limits {
    enum class Kind {
        TimesFaster, // baseline / ours: not below
        Share,       // ours / baseline: not above
        Longest,     // ours alone: not above
    };
    Kind kind;
    double must;
    double aim;
};

// How a figure may grow with the number of cases.
enum class Growth { Linear, Sorting };

// One figure: what is measured, and beside what. The resets run after each turn, outside the clock.
struct Comparison {
    QString figure;
    Work ours;
    Work baseline;
    Limits limits{};
    Growth growth = Growth::Linear;
    Work resetOurs = {};
    Work resetBaseline = {};
};

// Prints figures beside their baselines, and in the end how they grew with the number of cases.
class Report
{
public:
    // Medians of so many runs.
    explicit Report(int repeats)
        : m_repeats(repeats)
    {
    }

    // How many cases the figures that follow are about. Without baselines, only their growth is noted.
    void begin(qint64 cases, bool withBaselines);
    qint64 cases() const { return m_cases; }
    bool withBaselines() const { return m_withBaselines; }
    int repeats() const { return m_repeats; }

    // Both sides take turns, so that whatever else the machine does hits both.
    void compare(const Comparison &comparison);
    // The same for figures that were measured elsewhere.
    void add(const QString &figure, double ours, double baseline, const QString &unit, const Limits &limits,
             Growth growth = Growth::Linear);
    void note(const QString &figure, double ours, const QString &unit, Growth growth = Growth::Linear);

    void printGrowth() const;

private:
    struct Grown {
        QString figure;
        QString unit;
        Growth growth;
        QList<std::pair<qint64, double>> values; // for so many cases
    };
    int m_repeats;
    qint64 m_cases = 0;
    bool m_withBaselines = true;
    QList<Grown> m_grown;
};

} // namespace ccb::bench
