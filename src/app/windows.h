// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace ccb
{

class MainWindow;

// The main windows, each with a session of its own; both go when the window is closed. GUI thread.
class Windows : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Windows)

public:
    using MakeSession = std::function<std::unique_ptr<Session>()>;

    Windows(MakeSession makeSession, const QString &logFile);
    ~Windows() override;

    struct Opened {
        std::unique_ptr<Session> session; // which must outlive the window
        std::unique_ptr<MainWindow> window;
    };
    // Shows a window that is signed out.
    Opened &open();
    size_t count() const { return m_opened.size(); }

Q_SIGNALS:
    // Every window was closed to start the program again.
    void closedForRestart();

private:
    MakeSession m_makeSession;
    QString m_logFile;
    std::vector<Opened> m_opened;

    void openFor(const std::optional<Connection> &connection);
    void closeForRestart();
    void forget(const MainWindow *window);
};

} // namespace ccb
