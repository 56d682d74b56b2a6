// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"

#include <QDialog>
#include <QSettings>

#include <memory>
#include <optional>

namespace Ui
{
class ConnectionsDialog;
}

namespace ccb
{

class Session;

// The kept connections: open one here or in a window of its own, rename, edit, remove. What it changes is
// kept at once; removing takes the secret out of the keychain, too. Show it with open(). The session must
// outlive it; GUI thread.
class ConnectionsDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionsDialog)

public:
    explicit ConnectionsDialog(Session *session, QWidget *parent = nullptr);
    ~ConnectionsDialog() override;

Q_SIGNALS:
    void openRequested(const ccb::Connection &connection);
    void newWindowRequested(const ccb::Connection &connection);
    void addRequested();
    void editRequested(const ccb::Connection &connection);
    void changed();

private:
    Session *m_session;
    QSettings m_settings;
    std::unique_ptr<Ui::ConnectionsDialog> m_ui;
    bool m_filling = false;

    void fill();
    void enableButtons();
    std::optional<Connection> current() const;
    void takeName(int row, const QString &name);
    void askBeforeRemoving();
    void remove(const Connection &connection);
};

} // namespace ccb
