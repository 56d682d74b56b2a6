// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminalprogress.h"

#include <QTextStream>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/ioctl.h>
#include <unistd.h>
#else
#include <io.h>
#endif

namespace ccb
{

namespace
{

bool isTerminal()
{
#ifdef Q_OS_UNIX
    return ::isatty(STDERR_FILENO) != 0;
#else
    return ::_isatty(::_fileno(stderr)) != 0;
#endif
}

// A longer line would wrap, and only its end be written over.
int terminalWidth()
{
    constexpr int usualWidth = 80;
#ifdef Q_OS_UNIX
    winsize size{};
    if (::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
#endif
    return usualWidth;
}

constexpr const char *eraseLine = "\r\x1b[K";

} // namespace

TerminalProgress::TerminalProgress()
    : m_isOn(isTerminal())
{
}

void TerminalProgress::turnOff()
{
    clear();
    m_isOn = false;
}

void TerminalProgress::show(const QString &text)
{
    constexpr qint64 interval = 100; // ms
    if (!m_isOn || (m_isShown && !m_sinceShown.hasExpired(interval)))
        return;
    m_isShown = true;
    m_sinceShown.start();
    QTextStream(stderr) << eraseLine << text.left(terminalWidth() - 1);
}

void TerminalProgress::clear()
{
    if (m_isShown)
        QTextStream(stderr) << eraseLine;
    m_isShown = false;
}

} // namespace ccb
