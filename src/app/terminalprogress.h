// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

namespace ccb
{

// One line on standard error that is written over as work goes on, where standard error is a terminal; where
// it is not (a pipe, a file, a scheduled job), nothing at all. Main thread.
class TerminalProgress
{
public:
    TerminalProgress();
    ~TerminalProgress() { clear(); }
    Q_DISABLE_COPY_MOVE(TerminalProgress)

    void turnOff(); // something else writes there
    // Not more often than an eye can follow; a call too many shows nothing.
    void show(const QString &text);
    void clear(); // before anything else is written to standard error

private:
    bool m_isOn;
    bool m_isShown = false;
    QElapsedTimer m_sinceShown;
};

} // namespace ccb
