// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows.h"

#include "widgets/mainwindow.h"

#include <algorithm>
#include <utility>

namespace ccb
{

Windows::Windows(MakeSession makeSession, const QString &logFile)
    : m_makeSession(std::move(makeSession))
    , m_logFile(logFile)
{
}

Windows::~Windows() = default;

Windows::Opened &Windows::open()
{
    Opened opened;
    opened.session = m_makeSession();
    opened.window = std::make_unique<MainWindow>(opened.session.get());
    MainWindow *window = opened.window.get();
    window->setLogFile(m_logFile);
    connect(window, &MainWindow::newWindowRequested, this, &Windows::openFor);
    // Queued: the window's own button asks for it.
    connect(window, &MainWindow::restartRequested, this, &Windows::closeForRestart, Qt::QueuedConnection);
    // Queued: the window is still closing when it tells.
    connect(
        window, &MainWindow::closed, this, [this, window] { forget(window); }, Qt::QueuedConnection);
    window->show();
    return m_opened.emplace_back(std::move(opened));
}

void Windows::openFor(const std::optional<Connection> &connection)
{
    const Opened &opened = open();
    if (connection)
        opened.window->openConnection(*connection);
}

void Windows::closeForRestart()
{
    const bool areClosed = std::all_of(m_opened.begin(), m_opened.end(),
                                       [](const Opened &opened) { return opened.window->close(); });
    if (areClosed)
        Q_EMIT closedForRestart();
}

void Windows::forget(const MainWindow *window)
{
    std::erase_if(m_opened, [window](const Opened &opened) { return opened.window.get() == window; });
}

} // namespace ccb
